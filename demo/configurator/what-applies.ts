import type { Choice } from './choice.js';
import { hosts } from './hosts.js';

/** Controls of what does not apply are not there. */
export function showWhatApplies(choice: Choice): void {
  const isSingle = choice.shape === 'single';
  const has = (tag: Choice['elements'][number]): boolean =>
    isSingle && choice.elements.includes(tag);
  const isTag = hosts.indexOf(choice.host) < hosts.indexOf('npm');
  const applies: Readonly<Record<string, boolean>> = {
    '[data-part="sections-set"]': !isSingle,
    '[data-part="elements-set"]': isSingle,
    '[data-for="trust-policies"]': has('trust-policies'),
    '[data-control="layout"]': has('trust-badges'),
    '[data-part="family-set"]': choice.font === 'own',
    '[data-control="pageScheme"]': choice.scheme === 'page',
    '[data-control="pageLanguage"]': choice.language === 'page',
    '[data-part="assets-set"]': isTag,
  };
  for (const [selector, isThere] of Object.entries(applies))
    for (const one of document.querySelectorAll<HTMLElement>(selector)) one.hidden = !isThere;
}
