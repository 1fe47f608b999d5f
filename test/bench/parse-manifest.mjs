// What reading a manifest costs, by size and by what is wrong with it: parseManifest takes time linear in the
// size of what it is given, so the time per kilobyte must not grow with it.
// By hand, after `npm run build`: node test/bench/parse-manifest.mjs [--runs 9] [--sizes 1000,4000,16000]
// Times differ by machine and by load, so the sizes take turns in one run, and what counts is the ratio.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const schema = new URL('../../dist/npm/schema/index.js', import.meta.url);
if (!existsSync(schema)) throw new Error('dist/npm is missing: run `npm run build` first.');
const { parseManifest } = await import(schema.href);

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    sizes: { type: 'string', default: '1000,4000,16000' },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);

const of = (count, entry) => Array.from({ length: count }, (_, index) => entry(index));
const manifest = (parts) => ({
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  ...parts,
});
const certification = (index, parts) => ({
  id: `c${index}`,
  standard: 'iso-27001',
  kind: 'certification',
  issuer: { name: { en: 'Body', de: 'Stelle' } },
  issued: '2025-01-15',
  ...parts,
});

/** Makers of input of a size; each is something that a careless reader takes squared time for. */
const inputs = {
  'all of it is right': (count) =>
    manifest({ certifications: of(count, (index) => certification(index)) }),
  'every second entry is broken': (count) =>
    manifest({
      certifications: of(count, (index) => certification(index, index % 2 ? { issued: 5 } : {})),
    }),
  'every entry has an unknown key of its own': (count) =>
    manifest({ certifications: of(count, (index) => certification(index, { [`k${index}`]: 1 })) }),
  'every id stands there before': (count) =>
    manifest({ certifications: of(count, () => certification(0)) }),
  'policies in groups, one of them broken in each': (count) =>
    manifest({
      policies: of(count / 10, (group) => ({
        id: `g${group}`,
        title: 'Group',
        items: of(10, (index) => ({ id: `p${group}-${index}`, title: index ? 'Policy' : 5 })),
      })),
    }),
  'one text that long': (count) => manifest({ overview: { body: 'a *b* '.repeat(count * 20) } }),
  'languages without end': (count) =>
    manifest({
      overview: {
        title: Object.fromEntries(of(count, (index) => [`en-x-l${index}`, 'A title'])),
      },
    }),
  'nonsense in a list': (count) => of(count, (index) => ({ [`k${index}`]: [index, null, 'x'] })),
};

function timeOf(input) {
  const start = performance.now();
  parseManifest(input);
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

console.log(
  `parseManifest, medians of ${runs} runs; × is the time per kilobyte against the first size`,
);
for (const [what, make] of Object.entries(inputs)) {
  const made = sizes.map((size) => make(size));
  const kilobytes = made.map((input) => JSON.stringify(input).length / 1000);
  const times = sizes.map(() => []);
  // The schema is made on first use, and engines take a while to see what is hot.
  for (let run = 0; run < 3; run++) timeOf(made[0]);
  for (let run = 0; run < runs; run++)
    made.forEach((input, index) => times[index].push(timeOf(input)));
  const each = times.map((list, index) => median(list) / kilobytes[index]);
  console.log(`\n${what}`);
  sizes.forEach((size, index) => {
    const row = [
      `${size.toLocaleString('en')} entries`.padStart(16),
      `${kilobytes[index].toFixed(0)} KB`.padStart(9),
      `${median(times[index]).toFixed(1)} ms`.padStart(10),
      `${(each[index] / each[0]).toFixed(2)}×`.padStart(8),
    ];
    console.log(row.join(''));
  });
}
