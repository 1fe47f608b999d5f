// The configurator: a section is put together, looked at, and taken along as lines to copy.
import { hasSection } from '../../src/content/center-sections.js';
import { saveFile, takeFiles } from '../desk/files.js';
import { part } from '../desk/make.js';
import { checkText, type CheckedText } from './checked.js';
import { choiceFrom, queryOf, start, type Choice } from './choice.js';
import { ColourPanel } from './colour-panel.js';
import { Controls } from './controls.js';
import { Editor } from './editor.js';
import { FindingList } from './finding-list.js';
import type { Host } from './hosts.js';
import { paletteOf } from './look.js';
import { Preview } from './preview.js';
import { SectionList } from './section-list.js';
import { assetsOf, kitOf, type Kit, type Release } from './snippets/kit.js';
import { stepsOf } from './snippets/steps.js';
import { StepList } from './step-list.js';
import { tabs } from './tabs.js';
import { placeOf, Texts } from './texts.js';
import { showWhatApplies } from './what-applies.js';

/** No manifest of people comes near, and elements refuse larger ones. */
const largest = 1024 * 1024;

const release = await loadRelease();
const texts = new Texts();
const controls = new Controls(change);
const sections = new SectionList((chosen) => change({ sections: chosen }));
const colours = new ColourPanel(change);
const editor = new Editor((text) => write(text));
const findings = new FindingList((line, column) => editor.goTo(line, column));
const preview = new Preview();
const steps = new StepList(say, save);
const showPanel = tabs(part('tabs'), (panel) => change({ panel: panel as Choice['panel'] }));
const showHost = tabs(part('hosts'), (host) => change({ host: host as Host }));
let choice = choiceFrom(new URLSearchParams(location.search), innerWidth);
let checked: CheckedText | undefined;
let checkedText = '';
/** What the preview shows: the last text of this manifest that something could be made of. */
let shown = { text: '', source: '' };
let timer: ReturnType<typeof setTimeout> | undefined;

function change(next: Partial<Choice>): void {
  const isOther = next.source !== undefined && next.source !== choice.source;
  choice = { ...choice, ...next };
  if (isOther) void read();
  else refresh();
}

/** Has the text of the chosen manifest, and shows it. */
async function read(): Promise<void> {
  const { source } = choice;
  await texts.load(source).catch((error: unknown) => say(String(error)));
  if (source !== choice.source) return;
  editor.show(texts.of(source));
  refresh();
}

/** Checks come at the next pause in typing; what was typed is kept at once. */
function write(text: string): void {
  if (!texts.change(choice.source, text))
    say('The browser does not keep this text: save it before you leave.');
  clearTimeout(timer);
  timer = setTimeout(refresh, 200);
}

/** Brings everything on the page up to date. */
function refresh(): void {
  clearTimeout(timer);
  const query = queryOf(choice);
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}`);
  check();
  showOptions();
  const kit = kitOf(choice, checked?.manifest, release);
  steps.show(stepsOf(kit));
  void showPreview(kit);
}

function check(): void {
  const text = texts.of(choice.source);
  if (checked && text === checkedText) return;
  checkedText = text;
  checked = checkText(text, Date.now());
  findings.show(checked.report);
  editor.mark(checked.report.findings);
  if (checked.manifest) shown = { text, source: choice.source };
}

function showOptions(): void {
  const manifest = checked?.manifest;
  controls.show({ ...choice, assets: assetsOf(choice, release) });
  sections.show(choice.sections, (name) => !manifest || hasSection(name, manifest));
  colours.show(choice);
  showPanel(choice.panel);
  showHost(choice.host);
  for (const panel of ['content', 'look', 'manifest'])
    panelOf(panel).hidden = panel !== choice.panel;
  panelOf('steps').setAttribute('aria-labelledby', `tab-${choice.host}`);
  part('bench').dataset['panel'] = choice.panel;
  part('radius').textContent = `${choice.radius} px`;
  part('space').textContent = `${choice.space} px`;
  part<HTMLButtonElement>('revert').disabled = !texts.isChanged(choice.source);
  showWhatApplies(choice);
}

async function showPreview({ uses, css }: Kit): Promise<void> {
  const { source, language, pageLanguage, width } = choice;
  const scheme = choice.scheme === 'page' ? choice.pageScheme : choice.scheme;
  preview.resize(width);
  if (shown.source !== source) return note('This manifest has nothing yet that can be shown.');
  const foreign = await preview.show({
    uses,
    css,
    scheme,
    language: language === 'page' ? pageLanguage : language,
    background: paletteOf(choice, scheme).surface,
    manifest: shown.text.replace(/^\uFEFF/, ''),
    address: placeOf(source),
  });
  if (checkedText !== shown.text)
    note('The text cannot be read at the moment; this is how it was before.');
  else if (foreign > 0)
    note(`${foreign} × from another server, which this preview does not ask. Forms send nothing.`);
  else note('Forms send nothing from here.');
}

async function open(file: File): Promise<void> {
  if (file.size > largest) return say(`${file.name} is larger than 1 MB.`);
  const text = await file.text();
  texts.change('own', text.replace(/\r\n?/g, '\n'));
  choice = { ...choice, source: 'own', panel: 'manifest' };
  say(`${file.name} is open.`);
  await read();
}

async function loadRelease(): Promise<Release> {
  const answer = await fetch('/dist/sri.json');
  const integrities = answer.ok ? ((await answer.json()) as Record<string, string>) : {};
  return { version: __TRUST_ELEMENTS_VERSION__, integrities };
}

function save(): void {
  saveFile('trust.json', texts.of(choice.source));
  say('trust.json is saved.');
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say('The link is copied. It holds the choices; send the manifest along as a file.');
  } catch {
    say('Copy the address of this page: it holds the choices.');
  }
}

function say(sentence: string): void {
  part('said').textContent = sentence;
}

function note(sentence: string): void {
  part('preview-note').textContent = sentence;
}

function panelOf(id: string): HTMLElement {
  return document.getElementById(`panel-${id}`) ?? part('bench');
}

function listen(): void {
  takeFiles(part<HTMLInputElement>('pick'), (file) => void open(file));
  part('link').addEventListener('click', () => void copyLink());
  part('save').addEventListener('click', save);
  part('revert').addEventListener('click', () => {
    texts.revert(choice.source);
    void read();
  });
  const dialog = part<HTMLDialogElement>('again-dialog');
  part('again').addEventListener('click', () => dialog.showModal());
  part('keep').addEventListener('click', () => dialog.close());
  part('again-now').addEventListener('click', () => {
    dialog.close();
    texts.revertAll();
    choice = start;
    say('Everything is as it was.');
    void read();
  });
}

listen();
await read();
document.body.dataset['state'] = 'ready';
