import { updatesOf, updateView, type UpdateView } from '../../content/updates-view.js';
import { h, type Content } from '../html.js';
import { deeper, type RenderContext } from './context.js';
import { prose } from './prose.js';
import { heading, say } from './say.js';

/** What was announced, newest first. */
export function updates(context: RenderContext): Content {
  const views = updatesOf(context.manifest).map((update) => updateView(update, context.reader));
  return [
    heading({ key: 'updates.heading' }, context),
    views.map((view) => updateOf(view, deeper(context))),
  ];
}

function updateOf(
  { date, day, word, title, body, url }: UpdateView,
  context: RenderContext,
): Content {
  const href = context.url(url, 'link');
  return [
    heading(title, context),
    h(
      'p',
      {},
      h('time', { datetime: date }, say(day, context)),
      word ? [' · ', say(word, context)] : undefined,
    ),
    prose(body, context),
    href ? h('p', {}, h('a', { href }, say(title, context))) : undefined,
  ];
}
