import { html, type Html } from '../receiver/html.js';

type Options = readonly (readonly [value: string, word: string])[];

/** A few words of which one is chosen: radio buttons that look as one control. */
export function segments(name: string, legend: string, options: Options): Html {
  return html`<fieldset class="segments" data-control="${name}">
    <legend>${legend}</legend>
    <div>
      ${options.map(
        ([value, word]) =>
          html`<label
            ><input type="radio" name="${name}" value="${value}" /><span>${word}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

export function select(name: string, label: string, options: Options): Html {
  return html`<label data-control="${name}"
    >${label}
    <select name="${name}">
      ${options.map(([value, word]) => html`<option value="${value}">${word}</option>`)}
    </select>
  </label>`;
}

/** @param panel the panel that it shows, where that is not one of its own */
export function tab(id: string, words: Html, panel = id): Html {
  return html`<button
    type="button"
    role="tab"
    id="tab-${id}"
    aria-controls="panel-${panel}"
    value="${id}"
  >
    ${words}
  </button>`;
}

/** A colour is chosen with the browser's own dialog, or written. */
export function colourRows(): Html {
  const rows = [
    ['accent', 'Accent', 'Links, focus, the main button'],
    ['surface', 'Surface', 'Fields and dialogs: your page’s background'],
    ['text', 'Text', 'What is read'],
  ] as const;
  return html`<div class="grid">
    <span class="tone light" aria-hidden="true">Light</span>
    <span class="tone dark" aria-hidden="true">Dark</span>
    ${rows.map(
      ([name, word, says]) =>
        html`<p class="of">${word} <small>${says}</small></p>
          ${colour(name, word, 'light')} ${colour(`${name}Dark`, word, 'dark')}`,
    )}
  </div>`;
}

function colour(name: string, word: string, tone: 'light' | 'dark'): Html {
  return html`<span class="colour ${tone}">
    <input type="color" data-colour="${name}" aria-label="${word}, ${tone}" />
    <input
      name="${name}"
      aria-label="${word}, ${tone}, as a number"
      maxlength="7"
      autocomplete="off"
      spellcheck="false"
    />
  </span>`;
}
