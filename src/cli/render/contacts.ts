import { contactsView, type Address, type ContactView } from '../../content/contacts-view.js';
import { h, type Content } from '../html.js';
import type { RenderContext } from './context.js';
import { heading, say, sayAll } from './say.js';

/** Whom to ask about what. */
export function contacts(context: RenderContext): Content {
  const view = contactsView(context.manifest, context.reader, context.now);
  return [
    heading({ key: 'contacts.heading' }, context),
    h(
      'ul',
      {},
      view.map((one) => contact(one, context)),
    ),
  ];
}

function contact(view: ContactView, context: RenderContext): Content {
  return h(
    'li',
    {},
    h('strong', {}, say({ key: `contacts.role.${view.role}` }, context)),
    view.who.length > 0 ? h('p', {}, sayAll(view.who, context)) : undefined,
    [view.email, view.phone, webAddress(view.url, context)].map((one) => line(one, context)),
    view.languages ? h('p', {}, say(view.languages, context)) : undefined,
    pgp(view.pgp, context),
  );
}

/** An address that is not safe to follow can still be read. */
function line(address: Address | undefined, context: RenderContext): Content {
  if (!address) return undefined;
  const href = context.url(address.href, 'link');
  return h('p', {}, href ? h('a', { href }, address.text) : address.text);
}

/** A page is shown without its protocol, as people write it. */
function webAddress(url: string | undefined, context: RenderContext): Address | undefined {
  const href = context.url(url, 'link');
  return href ? { href, text: href.replace(/^\w+:(\/\/)?|\/$/g, '') } : undefined;
}

function pgp(view: ContactView['pgp'], context: RenderContext): Content {
  if (!view) return undefined;
  const href = context.url(view.url, 'link');
  const name = say({ key: 'contacts.key' }, context);
  return h(
    'p',
    {},
    href ? h('a', { href }, name) : name,
    view.validity ? [' (', say(view.validity, context), ')'] : undefined,
    h('br'),
    say({ key: 'contacts.fingerprint' }, context),
    ': ',
    h('code', { dir: 'ltr', translate: 'no' }, view.fingerprint),
  );
}
