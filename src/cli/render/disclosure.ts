import {
  disclosureView,
  type ChannelView,
  type DisclosureView,
  type EntryView,
  type SectionView,
} from '../../content/disclosure-view.js';
import { h, type Content } from '../html.js';
import { mailtoUrl } from '../mailto-url.js';
import { deeper, type RenderContext } from './context.js';
import { prose, proseWithin } from './prose.js';
import { heading, say, textOf, type Sayable } from './say.js';

/** The vulnerability-disclosure policy, in the order in which the element shows it. */
export function disclosure(context: RenderContext): Content {
  const view = disclosureView(context.manifest, context.reader);
  if (!view) return undefined;
  const below = deeper(context);
  return [
    heading({ key: 'disclosure.heading' }, context),
    paragraph(view.notice, context),
    prose(view.intro, context),
    channels(view, below),
    view.include
      ? [heading({ key: 'disclosure.include' }, below), prose(view.include, below)]
      : undefined,
    lists(view.scope, below),
    lists(view.weaknesses, below),
    view.reservation
      ? [heading({ key: 'disclosure.reservation' }, below), prose(view.reservation, below)]
      : undefined,
    lists(view.rules, below),
    expectations(view, below),
    bounty(view, below),
    paragraph(view.version, context),
  ];
}

function paragraph(said: Sayable | undefined, context: RenderContext): Content {
  return said && h('p', {}, say(said, context));
}

/** The form is not here without scripts; where it would only write a mail, its address is. */
function channels(view: DisclosureView, context: RenderContext): Content {
  const links = view.channels.flatMap((channel) => {
    const link = channelLink(channel, context);
    return link ? [h('li', {}, link)] : [];
  });
  if (links.length === 0) return paragraph(view.languages, context);
  return [
    heading({ key: 'disclosure.channel.heading' }, context),
    h('ul', {}, links),
    paragraph(view.languages, context),
  ];
}

function channelLink(channel: ChannelView, context: RenderContext): Content {
  if (channel.type === 'form') return formAddress(context);
  const isMail = channel.type === 'email';
  const href = context.url(isMail ? mailtoUrl(channel.target) : channel.target, 'link');
  if (!href) return undefined;
  const place = isMail ? channel.target : (/^https?:\/\/([^/?#]+)/.exec(href)?.[1] ?? href);
  const label = channel.label ?? defaultLabel(channel.type, place);
  const isSaid = textOf(label, context).includes(place);
  return [h('a', { href }, say(label, context)), isSaid ? undefined : ` (${place})`];
}

function defaultLabel(type: Exclude<ChannelView['type'], 'form'>, place: string): Sayable {
  if (type === 'email') return { key: 'disclosure.channel.email', params: { address: place } };
  if (type === 'url') return { key: 'disclosure.channel.url', params: { host: place } };
  return { key: 'disclosure.channel.advisory' };
}

function formAddress(context: RenderContext): Content {
  const transport = context.manifest.forms?.disclosure?.transport;
  if (transport?.type === 'mailto') {
    return channelLink({ type: 'email', target: transport.to }, context);
  }
  return transport?.type === 'link'
    ? channelLink({ type: 'url', target: transport.url }, context)
    : undefined;
}

/** What is wanted and what is not: a list each. */
function lists(view: SectionView | undefined, context: RenderContext): Content {
  if (!view) return undefined;
  const below = deeper(context);
  return [
    heading({ key: `disclosure.${view.name}.heading` }, context),
    view.lists.map(({ name, entries }) => [
      heading({ key: `disclosure.${view.name}.${name}` }, below),
      entryList(entries, below),
    ]),
  ];
}

function entryList(entries: readonly EntryView[], context: RenderContext): Content {
  return h(
    'ul',
    {},
    entries.map(({ asset, text, note }) =>
      h(
        'li',
        {},
        asset ? [h('code', {}, asset), text ? ': ' : undefined] : undefined,
        text && 'text' in text ? proseWithin(text, context) : say(text, context),
        note ? prose(note, context) : undefined,
      ),
    ),
  );
}

function expectations({ promises, times }: DisclosureView, context: RenderContext): Content {
  if (promises.length === 0 && times.length === 0) return undefined;
  return [
    heading({ key: 'disclosure.expect' }, context),
    promises.length > 0 ? entryList(promises, context) : undefined,
    times.length > 0
      ? h(
          'dl',
          {},
          times.map(({ label, value }) => [
            h('dt', {}, say({ key: label }, context)),
            h('dd', {}, say(value, context)),
          ]),
        )
      : undefined,
  ];
}

function bounty({ bounty: view }: DisclosureView, context: RenderContext): Content {
  if (!view) return undefined;
  return [
    heading({ key: 'disclosure.bounty.heading' }, context),
    paragraph({ key: `disclosure.bounty.${view.state}` }, context),
    prose(view.text, context),
  ];
}
