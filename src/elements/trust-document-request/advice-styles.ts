import { css } from 'lit';

/** What stands below a field. */
export const adviceStyles = css`
  .control ~ :not(:empty) {
    margin-block-start: calc(var(--_space) * 1.5);
  }
`;
