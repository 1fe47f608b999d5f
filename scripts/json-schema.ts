// Writes the published JSON Schema, generated from the schema that the library itself checks with.
import { writeFileSync } from 'node:fs';

import * as z from 'zod/mini';

import { manifestSchema } from '../src/schema/index.js';

const [target = 'dist/manifest.schema.json'] = process.argv.slice(2);

const schema = z.toJSONSchema(manifestSchema(), {
  target: 'draft-7',
  io: 'input',
  reused: 'ref',
  unrepresentable: 'any',
});

writeFileSync(
  target,
  `${JSON.stringify({ ...schema, title: 'Trust manifest, version 1' }, null, 2)}\n`,
);
