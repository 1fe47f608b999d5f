import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { needsMarkdown, plainBlocks, type Block } from '../content/rich-text.js';

type Parse = (text: string) => readonly Block[];

let parse: Parse | undefined;
let loading: Promise<void> | undefined;
const parsed = new Map<string, readonly Block[]>();

/**
 * Loads the parser of rich text, once. Called on intent too: when a reader points at something that holds
 * prose. When it cannot be loaded, prose shows as it was written.
 */
export function loadMarkdown(): Promise<void> {
  loading ??= import('../content/markdown.js').then(
    (module) => void (parse = module.parseMarkdown),
    () => void (parse = plainBlocks),
  );
  return loading;
}

/** Gives its host the blocks of prose; asks for an update when the parser has come. */
export class RichTextController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // An update that was asked for while the host was away is not lost.
    if (this.#isWaiting) this.#host.requestUpdate();
  }

  /** The blocks of a text, or `undefined` until the parser is there. Same text, same blocks. */
  blocks(text: string): readonly Block[] | undefined {
    const known = parsed.get(text);
    if (known) return known;
    if (!parse && needsMarkdown(text)) {
      this.#await();
      return undefined;
    }
    const blocks = needsMarkdown(text) && parse ? parse(text) : plainBlocks(text);
    parsed.set(text, blocks);
    return blocks;
  }

  #await(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void loadMarkdown().then(() => {
      this.#isWaiting = false;
      this.#host.requestUpdate();
    });
  }
}
