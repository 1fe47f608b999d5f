import { sentenceOf } from '../../src/cli/catalog/plurals.js';
import { saveFile, takeFiles } from '../desk/files.js';
import { part } from '../desk/make.js';
import { recognize } from './opened-file.js';
import type { Work } from './work.js';

/** What the desk tells. */
export interface FileDeskListener {
  /** The files are others now. */
  readonly changed: () => void;
  /** Another manifest is shown. */
  readonly opened: () => void;
}

/** Opens files, saves them, and throws away what was written in them. */
export class FileDesk {
  readonly #work: Work;
  readonly #listener: FileDeskListener;

  constructor(work: Work, listener: FileDeskListener) {
    this.#work = work;
    this.#listener = listener;
    part('save').addEventListener('click', () => this.#save());
    takeFiles(part<HTMLInputElement>('pick'), (file) => void this.#open(file));
    this.#listenToDiscard();
  }

  /** Shows which file is worked on. */
  show(): void {
    part('file').textContent = this.#work.file.name;
    part<HTMLButtonElement>('discard').disabled = !this.#work.hasWork;
  }

  async #open(file: File): Promise<void> {
    const work = this.#work;
    const text = await file.text();
    const { texts } = work.setOfKind('strings').source.file;
    const isKnown = (key: string): boolean =>
      texts.has(key) || texts.has(`${sentenceOf(key)}_other`);
    const found = recognize({ name: file.name, text }, isKnown, work.tag);
    if (found.type === 'refused') return say(found.reason);
    if (found.type === 'manifest') work.openManifest(text, found.tags);
    else work.open(found.kind, found.tag, text);
    say(`${file.name} is open.`);
    this.#listener.changed();
    if (found.type === 'manifest') this.#listener.opened();
  }

  #save(): void {
    const { name, text } = this.#work.file;
    saveFile(name, text);
    say(`${name} is saved.`);
  }

  /** What was written is only thrown away after a second question. */
  #listenToDiscard(): void {
    const dialog = part<HTMLDialogElement>('discard-dialog');
    part('discard').addEventListener('click', () => dialog.showModal());
    part('keep').addEventListener('click', () => dialog.close());
    part('discard-now').addEventListener('click', () => {
      dialog.close();
      this.#work.discard();
      this.#listener.changed();
      say('The files are as they came.');
    });
  }
}

function say(sentence: string): void {
  part('said').textContent = sentence;
}
