import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { serveFolders } from '../serve.mjs';

/** Webflow takes no files: the library and the manifest are at an origin of the company's own. */
const OWN = 'https://trust.example.com';

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'a Webflow site, with the script from another origin',
  assets: 'files',
  serve: async (folder) => {
    const dist = join(folder, 'node_modules/trust-elements/dist');
    const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
    const files = { '/': join(folder, 'files'), [`/trust-elements/${version}/`]: dist };
    const other = await serveFolders(files, undefined, { 'access-control-allow-origin': '*' });
    const at = (file) => readFileSync(join(folder, file), 'utf8').replaceAll(OWN, other.url);
    const html = at('page.html')
      .replace('<!-- head -->', at('head.html'))
      .replace('<!-- embed -->', at('embed.html'));
    writeFileSync(join(folder, 'index.html'), html);
    const policy = `default-src 'none'; style-src 'self'; script-src 'self' ${other.url}; connect-src 'self' ${other.url}`;
    const site = await serveFolders({ '/': folder }, policy);
    const close = () => Promise.all([site.close(), other.close()]);
    return { url: site.url, others: [other.url], close };
  },
  journeys: { embed: '/' },
  sizes: { all: '/' },
};
