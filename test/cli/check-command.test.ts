import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/cli/check.js';
import { UsageError, type Io } from '../../src/cli/io.js';
import { plain, today } from './support/checked.js';

interface Run {
  readonly code: number;
  readonly out: string;
}

async function run(manifest: object | string, args = '', isTerminal = false): Promise<Run> {
  let out = '';
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest, null, 2);
  const io: Io = {
    readFile: async () => text,
    writeFile: async () => {},
    readFolder: async () => [],
    exists: async (path) => !path.includes('lost'),
    out: (words) => void (out += words),
    err: () => {},
    isTerminal,
    now: () => today,
    fetch: async () => new Response(),
  };
  const code = await check(['trust.json', ...args.split(' ').filter(Boolean)], io);
  return { code, out };
}

interface Report {
  manifest: string;
  asOf: string;
  ok: boolean;
  errors: number;
  warnings: number;
  findings: Record<string, unknown>[];
  silenced: Record<string, unknown>[];
}

async function report(manifest: object | string, args = ''): Promise<Report> {
  return JSON.parse((await run(manifest, `--json ${args}`)).out) as Report;
}

const expiring = {
  ...plain,
  documents: [{ id: 'a', title: 'A', access: 'request', validUntil: '2026-09-01' }],
};
const broken = { ...plain, organization: { name: 'Nordlicht', url: 'javascript:alert(1)' } };

describe('the exit code', () => {
  it('is 0 when nothing is found', async () => assert.equal((await run(plain)).code, 0));
  it('is 0 with warnings', async () => assert.equal((await run(expiring)).code, 0));
  it('is 1 with warnings and --strict', async () =>
    assert.equal((await run(expiring, '--strict')).code, 1));
  it('is 1 with errors', async () => assert.equal((await run(broken)).code, 1));
  it('is 1 when the file is not JSON', async () => assert.equal((await run('{')).code, 1));

  for (const args of ['--as-of soon', '--surprise', 'other.json', '--base lost']) {
    it(`is left to the caller for "${args}", which is a mistake of usage`, async () => {
      await assert.rejects(run(plain, args), UsageError);
    });
  }
});

describe('--json', () => {
  it('has a shape that programs can rely on', async () => {
    assert.deepEqual(await report(expiring), {
      manifest: 'trust.json',
      asOf: '2026-08-01',
      ok: true,
      errors: 0,
      warnings: 1,
      findings: [
        {
          code: 'date-due',
          severity: 'warning',
          path: '/documents/0/validUntil',
          message: 'The document "a" ends on 2026-09-01, in 32 days. Plan its replacement.',
          line: 13,
          column: 7,
        },
      ],
      silenced: [],
    });
  });

  it('is in the order of the file', async () => {
    const { findings } = await report({
      ...broken,
      ...expiring,
      organization: broken.organization,
    });
    const lines = findings.map(({ line }) => Number(line));
    assert.deepEqual(
      lines,
      [...lines].sort((one, other) => one - other),
    );
  });

  it('is judged at --as-of', async () => {
    const { asOf, findings } = await report(expiring, '--as-of 2026-09-02');
    assert.equal(asOf, '2026-09-02');
    assert.equal(findings[0]?.['code'], 'date-expired');
  });

  it('tells the line at which a file stops being JSON', async () => {
    const { ok, findings } = await report('{\n  "a": 1\n  "b": 2\n}');
    assert.equal(ok, false);
    assert.equal(findings[0]?.['line'], 3);
  });
});

describe('ignore', () => {
  const ignoring = (...ignore: object[]): object => ({ ...expiring, ignore });

  it('silences a finding, and keeps its reason', async () => {
    const { warnings, silenced } = await report(
      ignoring({ code: 'date-due', reason: 'Ends with the product.' }),
    );
    assert.equal(warnings, 0);
    assert.deepEqual(
      silenced.map(({ code, reason }) => [code, reason]),
      [['date-due', 'Ends with the product.']],
    );
  });

  it('silences at its path and below it', async () => {
    const { warnings } = await report(
      ignoring({ code: 'date-due', path: '/documents', reason: 'Ends with the product.' }),
    );
    assert.equal(warnings, 0);
  });

  for (const path of ['/documents/1', '/doc', '/updates']) {
    it(`silences nothing at ${path}, and is told so`, async () => {
      const { findings } = await report(ignoring({ code: 'date-due', path, reason: 'Why not.' }));
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['date-due', 'ignore-unused'],
      );
    });
  }

  it('needs a reason', async () => {
    const { ok, findings } = await report(ignoring({ code: 'date-due' }));
    assert.equal(ok, false);
    assert.deepEqual(
      findings.map(({ code, path }) => `${String(code)} ${String(path)}`),
      ['date-due /documents/0/validUntil', 'schema-missing /ignore/0/reason'],
    );
  });

  it('of a code that does not exist is told', async () => {
    const { findings } = await report(ignoring({ code: 'date-dew', reason: 'A slip.' }));
    assert.match(String(findings[1]?.['message']), /no finding with the code "date-dew"/);
  });
});

describe('what people read', () => {
  it('groups findings and says how many there are', async () => {
    const { out } = await run({ ...broken, documents: expiring.documents });
    assert.match(out, /^Addresses\n {2}error {2}url-unsafe {2}line 5 {2}\/organization\/url\n/);
    assert.match(out, /\n\nDates\n {2}warning {2}date-due {2}line \d+/);
    assert.match(out, /\n\n✖ trust\.json: 1 error, 1 warning\n$/);
  });

  it('says so when nothing was found', async () => {
    assert.equal((await run(plain)).out, '✔ trust.json: no errors, no warnings\n');
  });

  it('has colours on a terminal only', async () => {
    assert.ok((await run(expiring, '', true)).out.includes('\u001b[33mwarning'));
    assert.ok(!(await run(expiring)).out.includes('\u001b'));
  });

  it('tells twenty findings of one kind, and how many more there are', async () => {
    const documents = Array.from({ length: 25 }, (_, index) => {
      return { id: `d${index}`, title: `Nr. ${index}`, access: 'public' };
    });
    const { out } = await run({ ...plain, documents });
    assert.equal(out.match(/ref-file {2}line/g)?.length, 20);
    assert.match(out, /… and 5 more ref-file; --json lists them all/);
  });
});
