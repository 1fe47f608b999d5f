import { lengthOf } from '../../src/cli/catalog/placeholders.js';
import { sentenceOf } from '../../src/cli/catalog/plurals.js';
import { make, part } from '../desk/make.js';
import { lengthWords } from './text-panel.js';
import type { Work } from './work.js';

/** What is pointed at in the preview, in a line below it. @param name `strings/badges.heading` */
export function showPointed(name: string, work: Work): void {
  const [, shelf = '', key = ''] = /^(\w+)\/(.*)$/.exec(name) ?? [];
  const set = work.setOfKind(shelf === 'content' ? 'content' : 'strings');
  const context = set.contexts.get(sentenceOf(key));
  const text = set.languages.find(({ tag }) => tag === work.tag)?.file.texts.get(key) ?? '';
  const names = Object.keys(context?.placeholders ?? {}).map((one) => `{{${one}}}`);
  part('pointed').replaceChildren(
    make('code', {}, key),
    ` ${context?.description ?? ''} `,
    make(
      'span',
      { className: 'muted' },
      [lengthWords(lengthOf(text), context?.maximum), ...names].join(' · '),
    ),
  );
}
