import { documentsView, type DocumentView, type FileView } from '../../content/documents-view.js';
import { h, type Content } from '../html.js';
import { mailtoUrl } from '../mailto-url.js';
import type { RenderContext } from './context.js';
import { prose } from './prose.js';
import { heading, say, sayAll, textOf } from './say.js';

/** What can be downloaded, and what can be asked for. */
export function documents(context: RenderContext): Content {
  const view = documentsView(context.manifest, context.reader, context.now);
  return [
    heading({ key: 'documents.heading' }, context),
    h(
      'ul',
      {},
      view.map((item) => document(item, context)),
    ),
  ];
}

function document(view: DocumentView, context: RenderContext): Content {
  const { action, access, type, facts, expired } = view;
  const said = [type, { key: `documents.access.${access}` }, ...facts, expired];
  return h(
    'li',
    { id: `trust-document-${view.id}` },
    titleOf(view, context),
    h('p', {}, sayAll(said, context)),
    prose(view.description, context),
    action.type === 'download' ? otherFiles(action.others, context) : undefined,
  );
}

/** The title leads to the document, or to whoever has it. */
function titleOf(view: DocumentView, context: RenderContext): Content {
  const { action } = view;
  const title = h('strong', {}, say(view.title, context));
  const href = context.url(addressOf(view, context), 'link');
  if (!href) return title;
  const hreflang = action.type === 'download' ? action.file.lang : undefined;
  return h('a', { href, hreflang }, title);
}

function addressOf({ action }: DocumentView, { manifest }: RenderContext): string | undefined {
  switch (action.type) {
    case 'download':
      return action.file.url;
    case 'contact':
      return action.url;
    case 'request': {
      // Without scripts there is no form, but there may be an address behind it.
      const transport = manifest.forms?.documentRequest?.transport;
      if (transport?.type === 'mailto') return mailtoUrl(transport.to);
      return transport?.type === 'link' ? transport.url : undefined;
    }
    case 'none':
      return undefined;
  }
}

function otherFiles(files: readonly FileView[], context: RenderContext): Content {
  const links = files.flatMap((file) => {
    const href = context.url(file.url, 'link');
    if (!href) return [];
    const facts = file.label.length > 0 ? file.label : file.facts;
    const label = facts.map((fact) => textOf(fact, context)).join(', ') || href;
    return [h('li', {}, h('a', { href, hreflang: file.lang }, label))];
  });
  return links.length > 0 ? h('ul', {}, links) : undefined;
}
