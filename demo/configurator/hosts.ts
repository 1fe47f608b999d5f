/** Kinds of pages that a snippet is written for, by the names in the address. */
export const hosts = [
  'html',
  'wordpress',
  'webflow',
  'npm',
  'react',
  'next',
  'vue',
  'svelte',
  'angular',
] as const;

export type Host = (typeof hosts)[number];

export const hostNames: Readonly<Record<Host, string>> = {
  html: 'HTML',
  wordpress: 'WordPress',
  webflow: 'Webflow',
  npm: 'npm',
  react: 'React',
  next: 'Next.js',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
};
