interface PolicyFactory {
  createPolicy(name: string, rules: PolicyRules): unknown;
}

interface PolicyRules {
  createHTML(html: string): string;
}

/** The second name is for pages where the host's own Lit has taken the first one. */
const policyNames = ['lit-html', 'trust-elements'] as const;

let isBlocked = false;

/**
 * Makes Lit's Trusted Types policy, in the script build (`build/guest-vendors.ts` puts it there). Lit makes it
 * unguarded, so that under `trusted-types other` the whole module would die while it is imported.
 */
export function guardedPolicy(factory: PolicyFactory | undefined, rules: PolicyRules): unknown {
  if (!factory) return undefined;
  for (const name of policyNames) {
    try {
      return factory.createPolicy(name, rules);
    } catch {
      // This name is refused or taken; the next one may not be.
    }
  }
  isBlocked = !acceptsStrings();
  return undefined;
}

/** Whether the page forbids what Lit needs, so that elements must not be defined. */
export function isRenderingBlocked(): boolean {
  return isBlocked;
}

/** Without `require-trusted-types-for 'script'` Lit works without a policy, too. */
function acceptsStrings(): boolean {
  try {
    new DOMParser().parseFromString('', 'text/html');
    return true;
  } catch {
    return false;
  }
}
