// Whatever is fetched, nothing throws and nothing is slower than its length.
import { expect } from 'chai';
import * as fc from 'fast-check';
import * as z from 'zod/mini';

import { manifestSchema, parseManifest } from '../../src/schema/index.js';
import { bareManifest, certificationWith, manifestWith } from '../support/manifest.js';

const sections = ['certifications', 'documents', 'policies', 'disclosure', 'forms', 'strings'];

describe('parseManifest', () => {
  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseManifest(value);
      }),
    );
  });

  it('answers, whatever stands in a section, what its own schema accepts', () => {
    const parts = fc.dictionary(fc.constantFrom(...sections), fc.jsonValue({ maxDepth: 5 }));
    fc.assert(
      fc.property(parts, (part) => {
        const { manifest } = parseManifest(manifestWith(part));
        const findings = z.safeParse(manifestSchema(), manifest).error?.issues ?? [];
        expect(findings.filter(({ code }) => code !== 'unrecognized_keys')).to.be.empty;
      }),
    );
  });

  it('answers a manifest that it reads again without an issue other than unknown keys', () => {
    const entry = fc.record(
      {
        id: fc.oneof(fc.constantFrom('a', 'b', 'B'), fc.jsonValue()),
        title: fc.oneof(fc.constant('Title'), fc.jsonValue()),
        access: fc.constantFrom('public', 'secret'),
        files: fc.array(fc.record({ url: fc.webUrl() }, { requiredKeys: [] })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(entry), (documents) => {
        const { issues } = parseManifest(parseManifest(manifestWith({ documents })).manifest);
        expect(issues.filter(({ code }) => code !== 'unknown-key')).to.be.empty;
      }),
    );
  });

  it('refuses 5,000 levels of nesting instead of running out of stack', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    expect(parseManifest(manifestWith({ extra: deep }))).to.deep.equal({
      ok: false,
      issues: [{ path: '', code: 'too-deep', params: {} }],
    });
  });

  it('reads a megabyte of entries, half of them broken, and reports each of those', () => {
    const count = 5000;
    const certifications = Array.from({ length: count }, (_, index) =>
      certificationWith({
        id: `c${index}`,
        scope: 'x'.repeat(150),
        issued: index % 2 ? 5 : '2020-01-01',
      }),
    );
    const input = manifestWith({ certifications });
    expect(JSON.stringify(input).length).to.be.greaterThan(1024 * 1024);
    const { manifest, issues } = parseManifest(input);
    expect([manifest?.certifications?.length, issues.length]).to.deep.equal([2500, 2500]);
    expect(issues.at(-1)?.path).to.equal('/certifications/4999/issued');
  });

  it('reads a megabyte in one string without looking at each of its characters again', () => {
    const { manifest, issues } = parseManifest(
      manifestWith({ overview: { body: 'a'.repeat(1e6) } }),
    );
    expect([manifest?.overview, issues[0]?.path]).to.deep.equal([{}, '/overview/body']);
  });

  it('shares nothing with what it was given', () => {
    const organization = { name: { en: 'Example' } };
    const { manifest } = parseManifest({ ...bareManifest, organization });
    organization.name.en = 'Changed';
    expect(manifest?.organization.name).to.deep.equal({ en: 'Example' });
  });
});
