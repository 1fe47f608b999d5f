import { css } from 'lit';

/** The CVSS calculator: metrics as rows of choices that wrap, and the score below, always in view. */
export const cvssStyles = css`
  .cvss {
    margin-block-start: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    container-type: inline-size;
  }
  .cvss > * {
    margin: 0;
    padding: calc(var(--_space) * 4);
  }
  .cvss > * + * {
    border-block-start: 1px solid var(--_border);
  }
  /* A legend stands on its fieldset's edge, above the padding. */
  .cvss > .metric {
    padding-block-start: 0;
  }
  .cvss > .metric > legend {
    padding-block-start: calc(var(--_space) * 4);
  }
  .metrics > * + * {
    margin-block-start: calc(var(--_space) * 4);
  }
  .metrics-title {
    font-weight: 650;
  }
  .metric > legend {
    font-size: 13px;
    font-weight: 550;
  }
  .metric > .values {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .value {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-height: 32px;
    padding: var(--_space) calc(var(--_space) * 3) var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-weight: 400;
    line-height: 1.3;
    hyphens: none;
    cursor: pointer;
  }
  .value:hover {
    background: var(--_tint);
  }
  .value:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 550;
  }
  .value:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .value input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .value input:focus-visible {
    outline: none;
  }
  .score {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
    min-height: 60px;
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_surface);
  }
  .kind {
    color: var(--_muted);
    font-size: 13px;
  }
  .number {
    font-size: 28px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .score .chip {
    font-size: 15px;
  }
  .chip.solid {
    padding: var(--_space) calc(var(--_space) * 2.5);
    border-radius: var(--_radius);
    background: var(--_negative);
    color: var(--_surface);
  }
  @media (pointer: coarse) {
    .value {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .value:has(:checked) {
      outline: 2px solid Highlight;
    }
    .chip.solid {
      border: 1px solid;
    }
  }
`;
