import { css } from 'lit';

/** Buttons, and the small words that carry a state. */
export const controlStyles = css`
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-height: 36px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 3.5);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-weight: 550;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .button.plain {
    border-color: transparent;
    color: var(--_accent);
    padding-inline: calc(var(--_space) * 2);
  }
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    font-size: 13px;
    font-weight: 550;
    line-height: 1.4;
    hyphens: none;
    color: var(--_muted);
  }
  .chip.positive {
    color: var(--_positive);
  }
  .chip.warning {
    color: var(--_warning);
  }
  .chip.negative {
    color: var(--_negative);
  }
  @media (pointer: coarse) {
    .button {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      background: ButtonText;
      border-color: ButtonText;
      color: ButtonFace;
    }
  }
`;
