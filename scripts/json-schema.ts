// Writes the published JSON Schema: the one that `trust-elements schema` prints.
import { writeFileSync } from 'node:fs';

import { manifestJsonSchema } from '../src/cli/json-schema.js';

const [target = 'dist/manifest.schema.json'] = process.argv.slice(2);

writeFileSync(target, `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
