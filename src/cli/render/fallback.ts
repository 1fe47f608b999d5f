import { hasSection, sectionNames, type SectionName } from '../../content/center-sections.js';
import { h, type Content, type Element } from '../html.js';
import { badges } from './badges.js';
import { contacts } from './contacts.js';
import { deeper, type RenderContext } from './context.js';
import { disclosure } from './disclosure.js';
import { documents } from './documents.js';
import { overview } from './overview.js';
import { policies } from './policies.js';
import { say } from './say.js';
import { subprocessors } from './subprocessors.js';
import { updates } from './updates.js';

const sections: Readonly<Record<SectionName, (context: RenderContext) => Content>> = {
  overview,
  badges,
  documents,
  policies,
  subprocessors,
  updates,
  disclosure,
  contacts,
};

/**
 * What stands inside of `<trust-center>` before, and instead of, its own rendering: the same sections in the
 * same order, all open, for readers without scripts and for crawlers.
 */
export function fallback(context: RenderContext): Element {
  const { words, manifest } = context;
  const shown = sectionNames.filter((name) => name !== 'overview' && hasSection(name, manifest));
  return h(
    'div',
    { lang: words.lang, dir: words.dir === 'rtl' ? 'rtl' : undefined },
    h('section', {}, overview(context)),
    shown.map((name) => h('section', {}, sections[name](deeper(context)))),
    shown.length === 0 ? h('p', {}, say({ key: 'center.empty' }, context)) : undefined,
  );
}
