import { readFile } from 'node:fs/promises';

/** What `trust-elements render` has written: on the server only, nothing of it is sent as a script. */
export async function Fallback({ lang }: { readonly lang: string }) {
  const html = await readFile(`fallback/${lang}.html`, 'utf8');
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
