/** Labels on text in another language. */
import { css, type LitElement } from 'lit';

import { manifestTexts } from '../content/manifest-texts.js';
import type { Manifest } from '../schema/index.js';
import type { TrustContent, TrustState } from './trust-state.js';

const name = 'data-fallback';

/** Templates mark text with its language where that is not the element's own. */
const foreign = '.root [lang]:not(img, option)';

const labelStyles = css`
  [data-fallback]::after {
    content: attr(data-fallback);
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0 0.4em;
    border: 1px solid var(--_border);
    border-radius: 4px;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.4;
    white-space: nowrap;
  }
  .prose[data-fallback]::after {
    margin-inline-start: 0;
  }
`;

/** A proper name needs no translation, nor does a number, a duration or an abbreviation. */
const properNames = /(?:^|\.)(?:name|legalName|provider|legalEntity|alt)$/;

const labelled = new WeakSet<LitElement>();

/**
 * Labels each text that fell back to another language with that language's name, in the language of the
 * page; from now on, after each update.
 * @param trust what the host shows
 * @param asked whether labels are asked for: on the host, or around it
 */
export function labelFallbacks(
  host: LitElement,
  trust: { readonly state: TrustState },
  asked: { readonly value: string | undefined },
): void {
  if (labelled.has(host)) return;
  labelled.add(host);
  const hostUpdated = (): void => {
    const { state } = trust;
    label(host, asked.value !== undefined && 'content' in state ? state.content : undefined);
  };
  host.addController({ hostUpdated });
  hostUpdated();
}

function label({ shadowRoot }: LitElement, content: TrustContent | undefined): void {
  if (!shadowRoot) return;
  adopt(shadowRoot);
  for (const element of shadowRoot.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  if (!content) return;
  const neutral = neutralTexts(content.manifest);
  const names = new Intl.DisplayNames([content.words.lang], { type: 'language' });
  for (const element of shadowRoot.querySelectorAll<HTMLElement>(foreign)) {
    if (neutral.has(element.textContent?.trim() ?? '')) continue;
    element.setAttribute(name, names.of(element.lang) ?? element.lang);
  }
}

/** Texts that are written once for all languages. */
function neutralTexts(manifest: Manifest): ReadonlySet<string> {
  return new Set(
    manifestTexts(manifest).flatMap(({ field, text }) => {
      const texts = typeof text === 'string' ? [text] : Object.values(text);
      const isNeutral =
        texts.length === 1 &&
        (properNames.test(field) || !/\p{Ll}{2}|\p{Lo}/u.test(texts[0] ?? ''));
      return isNeutral ? texts : [];
    }),
  );
}

function adopt(root: ShadowRoot): void {
  const sheet = labelStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
