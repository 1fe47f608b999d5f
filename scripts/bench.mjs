// `npm run bench`: every benchmark in test/bench, one after the other, in one run on one machine.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

for (const file of readdirSync('test/bench')
  .filter((name) => name.endsWith('.mjs'))
  .sort()) {
  console.log(`\n— ${file}`);
  execFileSync(process.execPath, [`test/bench/${file}`], { stdio: 'inherit' });
}
