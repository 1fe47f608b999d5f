import { UsageError, type Command } from './io.js';
import { manifestJsonSchema } from './json-schema.js';
import { readCall } from './options.js';

/** `schema`: prints the JSON Schema of a manifest. */
export const schema: Command = async (args, io) => {
  const { file } = readCall(args, {});
  if (file !== undefined) throw new UsageError(`"schema" takes no file (${file}).`);
  io.out(`${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
  return 0;
};
