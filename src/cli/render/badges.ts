import {
  badgesView,
  type BadgesView,
  type BadgeView,
  type EvidenceRow,
} from '../../content/badges-view.js';
import { localize } from '../../content/localize.js';
import { h, type Content } from '../html.js';
import { deeper, type RenderContext } from './context.js';
import { prose, proseWithin } from './prose.js';
import { heading, say } from './say.js';

/** Certifications and reports with the status they have at the moment, and what stands apart from them. */
export function badges(context: RenderContext): Content {
  const view = badgesView(context.manifest, context.reader, context.now);
  return [
    view.badges.length > 0 ? heading({ key: 'badges.heading' }, context) : undefined,
    view.badges.map((one) => badge(one, deeper(context))),
    inherited(view, context),
    notClaimed(view, context),
  ];
}

function badge(view: BadgeView, context: RenderContext): Content {
  return h(
    'section',
    { id: `trust-badge-${view.id}` },
    heading(view.name, context),
    h(
      'p',
      {},
      h('strong', {}, say({ key: `status.${view.word}.word` }, context)),
      '. ',
      say({ key: `status.${view.word}.text`, params: organization(context) }, context),
    ),
    view.evidence.length > 0
      ? h(
          'dl',
          {},
          view.evidence.map((row) => evidence(row, context)),
        )
      : undefined,
    links(view, context),
  );
}

function evidence({ label, value, rich }: EvidenceRow, context: RenderContext): Content {
  const isProse = rich && typeof value === 'object' && 'lang' in value;
  return [
    h('dt', {}, say({ key: label }, context)),
    h('dd', {}, isProse ? proseWithin(value, context) : say(value, context)),
  ];
}

function links(view: BadgeView, context: RenderContext): Content {
  const verify = context.url(view.verifyUrl, 'link');
  const items = [
    ...(verify ? [h('a', { href: verify }, say({ key: 'badges.verify' }, context))] : []),
    ...view.documents.map(({ id, title }) =>
      h('a', { href: `#trust-document-${id}` }, say(title, context)),
    ),
  ];
  if (items.length === 0) return undefined;
  return h(
    'ul',
    {},
    items.map((item) => h('li', {}, item)),
  );
}

/** What suppliers hold: named as theirs. */
function inherited({ inherited: items }: BadgesView, context: RenderContext): Content {
  if (items.length === 0) return undefined;
  const note = { key: 'badges.inherited.note', params: organization(context) };
  return [
    heading({ key: 'badges.inherited.heading' }, context),
    h('p', {}, say(note, context)),
    h(
      'ul',
      {},
      items.map(({ provider, standards, text, url }) => {
        const href = context.url(url, 'link');
        const name = say(provider, context);
        return h(
          'li',
          {},
          h('strong', {}, href ? h('a', { href }, name) : name),
          standards.length > 0 ? [': ', say({ list: standards }, context)] : undefined,
          prose(text, context),
        );
      }),
    ),
  ];
}

/** What the company says it does not hold. */
function notClaimed({ notClaimed: items }: BadgesView, context: RenderContext): Content {
  if (items.length === 0) return undefined;
  return [
    heading({ key: 'badges.notClaimed.heading' }, context),
    h(
      'ul',
      {},
      items.map(({ standard, text }) =>
        h('li', {}, h('strong', {}, standard), prose(text, context)),
      ),
    ),
  ];
}

function organization({ manifest, reader }: RenderContext): { readonly organization: string } {
  return { organization: localize(manifest.organization.name, reader).text };
}
