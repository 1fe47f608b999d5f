import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  adapter: node({ mode: 'standalone' }), // for the pages that are not prerendered
  vite: { build: { assetsInlineLimit: 0 } }, // or small scripts stand in the page, where policies refuse them
});
