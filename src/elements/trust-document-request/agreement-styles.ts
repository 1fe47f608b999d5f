import { css } from 'lit';

/** An agreement is a thing one takes up: it has a frame, and its text scrolls inside of it. */
export const agreementStyles = css`
  .agreement {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .agreement legend {
    float: inline-start;
    width: 100%;
  }
  .agreement legend + * {
    clear: both;
    margin-block-start: 0;
  }
  .scroll {
    max-height: min(320px, 50dvh);
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    overflow-y: auto;
    overscroll-behavior: contain;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  [aria-disabled] + span {
    color: var(--_muted);
  }
`;
