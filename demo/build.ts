// Writes the demo's pages: plain files, so that any server can show them. `npm run demo` serves them.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { parseManifest, type Manifest } from '../src/schema/index.js';
import { bundle } from './desk/bundle.js';
import { companyIds, companyOf, type Company } from './site/companies.js';
import { companyPage } from './site/company-page.js';
import { configuratorPage, configuratorStage } from './site/configurator-page.js';
import { factsPage } from './site/facts-page.js';
import { galleryPage } from './site/gallery-page.js';
import { indexPage } from './site/index-page.js';
import { stagePage, translatorPage } from './site/translator-page.js';

const source = fileURLToPath(new URL('.', import.meta.url));
const builtFiles = fileURLToPath(new URL('../dist/demo', import.meta.url));

/** Folders that are served as they are. */
const asTheyAre = {
  'site/assets': 'assets',
  challenge: 'challenge',
  example: 'example',
  gallery: 'gallery',
  plain: 'plain',
};

/**
 * Builds the demo.
 * @param out the folder to write to; what was in it goes
 * @throws when a manifest of a page cannot be read, or a script cannot be bundled
 */
export async function buildDemo(out = builtFiles): Promise<void> {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${out}/${path}`), { recursive: true });
    writeFileSync(`${out}/${path}`, text);
  };
  rmSync(out, { recursive: true, force: true });
  for (const [from, to] of Object.entries(asTheyAre))
    cpSync(source + from, `${out}/${to}`, { recursive: true });
  const companies = companyIds.map((id) => companyOf(id, readManifest(id)));
  write('index.html', indexPage(companies));
  write('gallery/index.html', galleryPage());
  for (const company of companies) writeCompany(company, out, write);
  await writeTranslator(out, write);
  await writeConfigurator(out, write);
}

async function writeConfigurator(
  out: string,
  write: (path: string, text: string) => void,
): Promise<void> {
  const folder = `${source}configurator/`;
  write('configurator/index.html', configuratorPage());
  write('configurator/stage/index.html', configuratorStage());
  for (const file of ['configurator.css', 'code.css', 'stage.css', 'own.json', 'image.svg'])
    cpSync(folder + file, `${out}/configurator/${file}`);
  await bundle(`${out}/configurator`, {
    configurator: `${folder}configurator.ts`,
    stage: `${folder}stage.ts`,
  });
}

/** The page reads the files as translators do: whole, with their contexts and fingerprints. */
async function writeTranslator(
  out: string,
  write: (path: string, text: string) => void,
): Promise<void> {
  const locales = fileURLToPath(new URL('../locales', import.meta.url));
  const files = readdirSync(locales).filter((file) => file.endsWith('.json'));
  write('translator/index.html', translatorPage(files.map((file) => file.slice(0, -5))));
  write('translator/stage/index.html', stagePage());
  cpSync(locales, `${out}/translator/locales`, { recursive: true });
  for (const file of ['translator.css', 'stage.css'])
    cpSync(`${source}translator/${file}`, `${out}/translator/${file}`);
  await bundle(`${out}/translator`, {
    translator: `${source}translator/translator.ts`,
    stage: `${source}translator/stage.ts`,
  });
}

function writeCompany(
  company: Company,
  out: string,
  write: (path: string, text: string) => void,
): void {
  const folder = `pages/${company.id}`;
  write(`${folder}/index.html`, companyPage(company));
  write(`${folder}/facts/index.html`, factsPage(company, read(`${folder}/FACTS.md`)));
  for (const file of ['trust.json', 'host.css'])
    cpSync(`${source}${folder}/${file}`, `${out}/${folder}/${file}`);
}

const read = (path: string): string => readFileSync(source + path, 'utf8');

function readManifest(id: string): Manifest {
  const result = parseManifest(JSON.parse(read(`pages/${id}/trust.json`)));
  if (!result.ok) throw new Error(`pages/${id}/trust.json: ${JSON.stringify(result.issues)}`);
  return result.manifest;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildDemo(process.argv[2]);
}
