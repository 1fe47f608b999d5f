// Before each build: what readers without JavaScript, and crawlers, get. Statuses are judged today.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('fallback', { recursive: true });
for (const lang of ['en', 'de', 'pt']) {
  const args = ['render', 'public/trust.json', '--locale', lang, '--json-ld', 'none'];
  const html = execFileSync('npx', ['trust-elements', ...args], { encoding: 'utf8' });
  writeFileSync(`fallback/${lang}.html`, html);
}
