import { css } from 'lit';

/** What stands above a long list: a field to filter by, and its count. */
export const toolbarStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 6);
  }
  .find {
    flex: 0 1 360px;
  }
  label {
    display: block;
    margin-block-end: calc(var(--_space) * 1.5);
    font-size: 13px;
    font-weight: 550;
  }
  .control {
    appearance: none;
    width: 100%;
    min-height: 40px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* iOS zooms into fields whose text is smaller than this. */
    font-size: 16px;
  }
  .count {
    font-size: 13px;
    line-height: 40px;
  }
  @container (max-width: 480px) {
    .find {
      flex-basis: 100%;
    }
  }
`;
