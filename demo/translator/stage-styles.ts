/** How marked places look, in every shadow root: a sheet of its own, since no page's style reaches in there. */
export const markStyles = new CSSStyleSheet();

markStyles.replaceSync(`
  [data-flag] {
    outline: 1px dashed light-dark(#b45309, #f5b04c);
    outline-offset: 2px;
  }
  [data-chosen] {
    outline: 2px solid light-dark(#1f4fd8, #9ab8ff);
    outline-offset: 2px;
    background-color: color-mix(in srgb, light-dark(#1f4fd8, #9ab8ff) 14%, transparent);
  }
`);
