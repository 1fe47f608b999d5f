// The demo's real companies, written as Markdown pages, come back as they were.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { localize } from '../../src/content/localize.js';
import { parseManifest, type LocalizedText, type Manifest } from '../../src/schema/index.js';
import { openCommandLine, type CommandLine } from './support/command-line.js';
import { demoLanguages, demoManifests } from './support/demo-manifests.js';
import { markdownPage } from './support/markdown-page.js';

describe('import of a demo page', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  async function imported(page: string): Promise<Manifest> {
    const { code, out } = await cli.run('import page.md --name Example', {
      files: { 'page.md': page },
    });
    assert.equal(code, 0);
    const { manifest, issues } = parseManifest(JSON.parse(out));
    assert.ok(manifest);
    assert.deepEqual(issues, []);
    return manifest;
  }

  for (const { name, manifest } of demoManifests()) {
    for (const language of demoLanguages) {
      const say = (text: LocalizedText | undefined): string | undefined =>
        localize(text, { chain: [language], defaultLocale: manifest.defaultLocale })?.text;
      const policiesOf = ({ policies }: Manifest): unknown =>
        policies?.map(({ title, intro, items }) => ({
          title: say(title),
          intro: say(intro),
          items: items.map((item) => ({ title: say(item.title), body: say(item.body) })),
        }));
      const disclosureOf = ({ disclosure: policy }: Manifest): unknown => ({
        scope: [policy?.scope?.in, policy?.scope?.out].map((list) =>
          list?.map(({ asset, text }) => [asset, say(text)]),
        ),
        weaknesses: [policy?.weaknesses?.accepted, policy?.weaknesses?.excluded].map((list) =>
          list?.map(({ text }) => say(text)),
        ),
        do: policy?.do?.map(say),
        dont: policy?.dont?.map(say),
        promises: policy?.promises?.map(({ text }) => say(text)),
      });

      it(`finds every policy of ${name} in ${language}`, async () => {
        const found = await imported(markdownPage(manifest, language));
        assert.equal(found.defaultLocale, language);
        assert.deepEqual(policiesOf(found), policiesOf(manifest));
      });

      it(`finds the disclosure policy of ${name} in ${language}`, async () => {
        const found = await imported(markdownPage(manifest, language));
        assert.deepEqual(disclosureOf(found), disclosureOf(manifest));
        const emails = (manifest.contacts ?? []).flatMap(({ email }) => email ?? []);
        assert.deepEqual(
          emails.filter((email) => !found.contacts?.some((contact) => contact.email === email)),
          [],
        );
      });
    }
  }
});
