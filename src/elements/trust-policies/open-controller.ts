import type { LitElement, ReactiveController } from 'lit';

import { dispatch } from '../../controllers/dispatch.js';
import type { PrintController } from '../../controllers/print-controller.js';

type Identified = { readonly id: string };

/** `trust-policy-toggle`: a policy was opened or closed. */
export interface PolicyToggleDetail {
  /** That of the policy. */
  readonly id: string;
  /** Whether it is open now. */
  readonly open: boolean;
}

/** What stands before a policy's id: in addresses that lead to it, and as the id of its row. */
export const policyPrefix = 'trust-policy-';

/**
 * Knows which policies are open. The browser opens and closes them; this follows, tells the page, and asks
 * for it where it is not done with the mouse or a key.
 */
export class OpenController implements ReactiveController {
  readonly #host: LitElement;
  readonly #print: PrintController;
  readonly #prepare: (policy: Identified) => void;
  readonly #opened = new Set<string>();
  /** What the page was told is open: behind the others, because `toggle` comes later. */
  readonly #told = new Set<string>();

  /** @param prepare called before a policy opens, so that it does not open empty */
  constructor(host: LitElement, print: PrintController, prepare: (policy: Identified) => void) {
    this.#host = host;
    this.#print = print;
    this.#prepare = prepare;
    host.addController(this);
  }

  isOpen({ id }: Identified): boolean {
    return this.#opened.has(id);
  }

  set(policies: Iterable<Identified>, isOpen: boolean): void {
    for (const policy of policies) {
      if (this.isOpen(policy) === isOpen) continue;
      keep(this.#opened, policy.id, isOpen);
      if (isOpen) this.#prepare(policy);
      this.#host.requestUpdate();
    }
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this.#onClick);
    // On the way down, because `toggle` does not bubble.
    renderRoot.addEventListener('toggle', this.#onToggle, true);
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.removeEventListener('click', this.#onClick);
    renderRoot.removeEventListener('toggle', this.#onToggle, true);
  }

  /** The click comes before the browser opens the panel, `toggle` after that. */
  readonly #onClick = ({ target }: Event): void => {
    const id = this.#idOf((target as Element).closest('summary'));
    if (id) this.#prepare({ id });
  };

  readonly #onToggle = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    const id = this.#idOf(target as HTMLDetailsElement);
    if (!id || this.#print.isPrinting || open === this.#told.has(id)) return;
    keep(this.#told, id, open);
    this.set([{ id }], open);
    dispatch<PolicyToggleDetail>(this.#host, 'trust-policy-toggle', { id, open });
  };

  /** Events of the fallback content come by here, too, and are none of ours. */
  #idOf(element: Element | null): string | undefined {
    if (element?.getRootNode() !== this.#host.renderRoot) return undefined;
    return element.closest('li')?.id.slice(policyPrefix.length);
  }
}

function keep(ids: Set<string>, id: string, isIn: boolean): void {
  if (isIn) ids.add(id);
  else ids.delete(id);
}
