import type { LitElement } from 'lit';

import type { TrustContent } from '../../controllers/trust-controller.js';
import type { FieldError, FormPart } from '../../submission/index.js';
import type { LiveScope, ScopeParts } from './live-scope.js';

/**
 * What the policy says of what is typed. Its code comes once the form shows, because a form works without
 * it, too; not as late as the first key press, because a list whose options come while it is open stays
 * short.
 */
export class ScopeGuide implements FormPart {
  readonly #host: LitElement;
  readonly #content: () => TrustContent | undefined;
  #live: LiveScope | undefined;

  constructor(host: LitElement, content: () => TrustContent | undefined) {
    this.#host = host;
    this.#content = content;
  }

  /** Called when the form shows. Where it cannot be loaded, the form is as good as one without verdicts. */
  readonly load = async (): Promise<void> => {
    const module = await import('./live-scope.js').catch(() => undefined);
    if (!module || this.#live) return;
    this.#live = new module.LiveScope(this.#host, this.#content);
    this.#host.requestUpdate();
  };

  /** What the form shows of it; `undefined` until the code has come. */
  parts(content: TrustContent): ScopeParts | undefined {
    return this.#live?.parts(content);
  }

  values(): ReturnType<LiveScope['values']> {
    return this.#live?.values() ?? {};
  }

  errors(): readonly FieldError[] {
    return this.#live?.errors() ?? [];
  }
}
