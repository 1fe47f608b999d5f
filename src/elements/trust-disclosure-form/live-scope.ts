import type { LitElement, ReactiveController, TemplateResult } from 'lit';

import { readScope, scopeVerdict, type Scope, type ScopeVerdict } from '../../content/scope.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import type { DisclosurePolicy } from '../../schema/index.js';
import type { FieldError, FormPart } from '../../submission/index.js';
import type { FieldContext, FieldSpec } from '../../templates/fields.js';
import { reasonField, verdictLine, weaknessGroups } from './verdict.js';

/** What the report form shows of it. */
export interface ScopeParts {
  readonly asset: FieldSpec['after'];
  readonly weakness: FieldSpec['after'];
  readonly groups: TemplateResult;
  readonly reason: (spec: FieldSpec, context: FieldContext) => TemplateResult;
}

/** Fewest and most characters of a reason. Receivers take shorter ones: no report is lost over this. */
const reasonLimits = { minimum: 20, maximum: 2000 } as const;

/** Half of an address is not named in any policy: milliseconds without a key press before that is said. */
const patience = 600;

/** The exception is the reporter's own reason for something that the policy excludes. */
interface Exception {
  [name: string]: string;
  reason: string;
}

/**
 * Follows what is typed into a report and tells what the policy says of it. It holds nothing itself: the
 * controls do, so that a language, a reset or a draft cannot leave it behind.
 */
export class LiveScope implements FormPart, ReactiveController {
  readonly #host: LitElement;
  readonly #content: () => TrustContent | undefined;
  readonly #rich: RichTextController;
  #policy: DisclosurePolicy | undefined;
  #scope: Scope = readScope();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, content: () => TrustContent | undefined) {
    this.#host = host;
    this.#content = content;
    this.#rich = new RichTextController(host);
    // The root is the host's own and goes with it.
    for (const type of ['input', 'change']) host.renderRoot.addEventListener(type, this.#onType);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** What the form shows for what its controls hold now. */
  parts(content: TrustContent): ScopeParts {
    const { words, base, reader } = content;
    const verdict = this.#verdict(content);
    const context = { words, base, rich: this.#rich };
    const lineOf = (name: 'asset' | 'weakness'): FieldSpec['after'] => ({
      id: `verdict-${name}`,
      content: verdictLine(name, verdict?.[name], context),
    });
    return {
      asset: lineOf('asset'),
      weakness: lineOf('weakness'),
      groups: weaknessGroups(this.#scope, reader, words),
      reason: (spec, fields) => reasonField(spec, verdict?.status === 'out', fields),
    };
  }

  /** The exception, in place of the text of its control. */
  values(): { readonly exception?: Exception } {
    const { verdict, reason } = this.#asked();
    if (reason === undefined) return {};
    const exception: Exception = { reason };
    for (const name of ['asset', 'weakness'] as const) {
      const found = verdict?.[name];
      if (found?.status === 'out') exception[name] = found.named;
    }
    return { exception };
  }

  /** A reason in a word is none. */
  errors(): readonly FieldError[] {
    const length = this.#asked().reason?.length;
    if (length === undefined) return [];
    const { minimum, maximum } = reasonLimits;
    const code = length < minimum ? 'too-short' : length > maximum ? 'too-long' : undefined;
    if (!code) return [];
    return [
      {
        field: 'exception',
        code: length === 0 ? 'missing' : code,
        params: { minimum, maximum, length },
      },
    ];
  }

  /** The reason, where one is asked for; also in the moment before the field that asks for it shows, or goes. */
  #asked(): { readonly verdict?: ScopeVerdict | undefined; readonly reason?: string } {
    const content = this.#content();
    const verdict = content && this.#verdict(content);
    const isAsked = verdict?.status === 'out' || this.#controlOf('exception')?.matches(':enabled');
    return isAsked ? { verdict, reason: this.#held('exception') } : { verdict };
  }

  #verdict({ manifest, reader }: TrustContent): ScopeVerdict | undefined {
    if (manifest.disclosure !== this.#policy) {
      this.#policy = manifest.disclosure;
      this.#scope = readScope(manifest.disclosure);
    }
    const named = { asset: this.#held('asset'), weakness: this.#held('weakness') };
    return scopeVerdict(named, this.#scope, reader);
  }

  /** Good news and bad news at once; that a policy says nothing, only after a pause. */
  readonly #onType = ({ type, target }: Event): void => {
    const { name } = target as HTMLInputElement;
    const content = this.#content();
    if ((name !== 'asset' && name !== 'weakness') || !content) return;
    const isHasty = type === 'input' && this.#verdict(content)?.[name]?.status === 'unknown';
    clearTimeout(this.#timer);
    if (isHasty) this.#timer = setTimeout(() => this.#host.requestUpdate(), patience);
    else this.#host.requestUpdate();
  };

  #held(name: string): string {
    return this.#controlOf(name)?.value.trim() ?? '';
  }

  #controlOf(name: string): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector(`form [name="${name}"]`);
  }
}
