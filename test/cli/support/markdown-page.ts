// A demo manifest as the Markdown page that a company might have had before: its own words below headings in
// its language, lists where the manifest has lists.
import { readFileSync } from 'node:fs';

import { localize } from '../../../src/content/localize.js';
import type { LocalizedText, Manifest } from '../../../src/schema/index.js';

type Words = Readonly<Record<string, unknown>>;

const locales = new URL('../../../locales/', import.meta.url);

export function markdownPage(manifest: Manifest, language: string): string {
  const words = JSON.parse(readFileSync(new URL(`${language}.json`, locales), 'utf8')) as Words;
  const word = (key: string): string =>
    key.split('.').reduce<unknown>((value, name) => (value as Words)[name], words) as string;
  const page = new Page(manifest, language, word);
  return [...page.overview(), ...page.policies(), ...page.disclosure(), ...page.contacts()]
    .filter((block) => block !== '')
    .join('\n\n');
}

class Page {
  constructor(
    readonly manifest: Manifest,
    readonly language: string,
    readonly word: (key: string) => string,
  ) {}

  say(text: LocalizedText | undefined): string {
    const { defaultLocale } = this.manifest;
    return localize(text, { chain: [this.language], defaultLocale })?.text ?? '';
  }

  overview(): readonly string[] {
    const { title, body } = this.manifest.overview ?? {};
    return [`# ${this.say(title)}`, this.say(body)];
  }

  policies(): readonly string[] {
    return (this.manifest.policies ?? []).flatMap(({ title, intro, items }) => [
      `## ${this.say(title)}`,
      this.say(intro),
      ...items.flatMap((item) => [`### ${this.say(item.title)}`, this.say(item.body)]),
    ]);
  }

  disclosure(): readonly string[] {
    const policy = this.manifest.disclosure;
    if (!policy) return [];
    const { scope, weaknesses, channels = [] } = policy;
    const list = (key: string, items: readonly (string | undefined)[] = []): readonly string[] =>
      items.length > 0
        ? [`### ${this.word(`disclosure.${key}`)}`, items.map((item) => `- ${item}`).join('\n')]
        : [];
    return [
      `## ${this.word('disclosure.heading')}`,
      this.say(policy.intro),
      ...list(
        'channel.heading',
        channels.flatMap(({ value }) => (value ? [value] : [])),
      ),
      ...(policy.include
        ? [`### ${this.word('disclosure.include')}`, this.say(policy.include)]
        : []),
      ...list(
        'scope.in',
        scope?.in?.map(({ asset, text }) => `${asset}: ${this.say(text)}`),
      ),
      ...list(
        'scope.out',
        scope?.out?.map(({ asset, text }) => `${asset}: ${this.say(text)}`),
      ),
      ...list(
        'weaknesses.accepted',
        weaknesses?.accepted?.map(({ text }) => this.say(text)),
      ),
      ...list(
        'weaknesses.excluded',
        weaknesses?.excluded?.map(({ text }) => this.say(text)),
      ),
      ...list(
        'rules.do',
        policy.do?.map((text) => this.say(text)),
      ),
      ...list(
        'rules.dont',
        policy.dont?.map((text) => this.say(text)),
      ),
      ...list(
        'expect',
        policy.promises?.map(({ text }) => this.say(text)),
      ),
      ...(policy.reservation
        ? [`### ${this.word('disclosure.reservation')}`, this.say(policy.reservation)]
        : []),
    ];
  }

  contacts(): readonly string[] {
    const emails = (this.manifest.contacts ?? []).flatMap(({ email }) => email ?? []);
    if (emails.length === 0) return [];
    return [
      `## ${this.word('contacts.heading')}`,
      emails.map((email) => `- <${email}>`).join('\n'),
    ];
  }
}
