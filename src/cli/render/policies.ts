import {
  policiesView,
  type PolicyGroupView,
  type PolicyView,
} from '../../content/policies-view.js';
import { h, type Content } from '../html.js';
import { deeper, type RenderContext } from './context.js';
import { prose } from './prose.js';
import { heading, say, sayAll } from './say.js';

/** The policies, all open: each group, and each policy in it, below a heading of its own. */
export function policies(context: RenderContext): Content {
  const groups = policiesView(context.manifest, context.reader);
  return [
    heading({ key: 'policies.heading' }, context),
    groups.map((one) => group(one, deeper(context))),
  ];
}

function group({ title, intro, policies }: PolicyGroupView, context: RenderContext): Content {
  const below = title ? deeper(context) : context;
  return h(
    'section',
    {},
    title && heading(title, context),
    prose(intro, context),
    policies.map((one) => policy(one, below)),
  );
}

function policy(view: PolicyView, context: RenderContext): Content {
  return h(
    'section',
    { id: `trust-policy-${view.id}` },
    heading(view.title, context),
    prose(view.body, context),
    facts(view, context),
  );
}

/** On one line, so that it is no second list below one in the body. */
function facts({ facts, evidence }: PolicyView, context: RenderContext): Content {
  if (facts.length === 0 && !evidence) return undefined;
  return h(
    'p',
    {},
    sayAll(facts, context),
    facts.length > 0 && evidence ? ' · ' : undefined,
    evidence && proof(evidence, context),
  );
}

function proof(
  { url, checked }: NonNullable<PolicyView['evidence']>,
  context: RenderContext,
): Content {
  const href = context.url(url, 'link');
  const word = say({ key: 'policies.evidence' }, context);
  return [
    href ? h('a', { href }, word) : word,
    checked ? [' (', say(checked, context), ')'] : undefined,
  ];
}
