const files = import.meta.glob<string>('../fallback/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What `trust-elements render` has written before the build. */
export const fallback = (lang: string): string => files[`../fallback/${lang}.html`] ?? '';
