import { localize } from '../../content/localize.js';
import { h, type Content } from '../html.js';
import { deeper, type RenderContext } from './context.js';
import { prose } from './prose.js';
import { heading, say } from './say.js';

/** What was announced, in the manifest's order. */
export function updates(context: RenderContext): Content {
  const below = deeper(context);
  const { reader, url, manifest } = context;
  return [
    heading({ key: 'updates.heading' }, context),
    (manifest.updates ?? []).map((update) => {
      const href = url(update.url, 'link');
      const title = localize(update.title, reader);
      return [
        heading(title, below),
        h('p', {}, h('time', { datetime: update.date }, say({ day: update.date }, below))),
        prose(localize(update.body, reader), below),
        href ? h('p', {}, h('a', { href }, say(title, below))) : undefined,
      ];
    }),
  ];
}
