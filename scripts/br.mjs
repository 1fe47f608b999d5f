import { brotliCompressSync } from 'node:zlib';
import fs from 'node:fs';
for (const f of process.argv.slice(2))
  console.log(f, fs.statSync(f).size, brotliCompressSync(fs.readFileSync(f)).length);
