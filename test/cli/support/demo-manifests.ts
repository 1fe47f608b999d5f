// The demo's manifests: real companies' pages as data.
import { readdirSync, readFileSync } from 'node:fs';

import { parseManifest, type Manifest } from '../../../src/schema/index.js';

const pages = new URL('../../../demo/pages/', import.meta.url);

export interface DemoManifest {
  readonly name: string;
  /** From the repository's root. */
  readonly path: string;
  readonly manifest: Manifest;
}

export const demoLanguages = ['de', 'en', 'pt'] as const;

export function demoManifests(): readonly DemoManifest[] {
  return readdirSync(pages).map((name) => {
    const json: unknown = JSON.parse(readFileSync(new URL(`${name}/trust.json`, pages), 'utf8'));
    const { manifest } = parseManifest(json);
    if (!manifest) throw new Error(`${name} is no manifest`);
    return { name, path: `demo/pages/${name}/trust.json`, manifest };
  });
}
