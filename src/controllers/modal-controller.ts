import type { LitElement, ReactiveController } from 'lit';

import { warnOnce } from './warn.js';

/** An element that shows a modal `<dialog>` while it is `open`. */
export interface ModalHost extends LitElement {
  open: boolean;
}

/** What the host does besides. */
export interface ModalListeners {
  readonly opened: () => void;
  readonly closed: () => void;
}

/**
 * Keeps the host's `<dialog>` and its `open` property alike. A dialog that is moved leaves the top layer and
 * is shown again; one that a blocker hides is closed, or the page would be inert with nothing to see.
 */
export class ModalController implements ReactiveController {
  readonly #host: ModalHost;
  readonly #on: ModalListeners;
  readonly #observer = new ResizeObserver(() => this.#closeIfHidden());
  /** Whether we showed it, which its `open` does not say: Escape takes that away before `close` is told of. */
  #isShown = false;

  constructor(host: ModalHost, on: ModalListeners) {
    this.#host = host;
    this.#on = on;
    host.addController(this);
  }

  hostUpdated(): void {
    const { open, isConnected } = this.#host;
    const dialog = this.#dialog;
    if (!dialog || this.#isShown === open || !isConnected) return;
    this.#isShown = open;
    if (!open) {
      dialog.close();
      this.#on.closed();
      return;
    }
    this.#on.opened();
    dialog.showModal();
    this.#observer.observe(dialog);
    this.#closeIfHidden();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#isShown = false;
    this.#dialog?.close();
  }

  /** Listener of the dialog's `close`: Escape closes natively. After a move it is open again. */
  readonly onClose = (): void => {
    if (this.#dialog?.open || !this.#host.open) return;
    this.#isShown = false;
    this.#host.open = false;
    this.#on.closed();
  };

  #closeIfHidden(): void {
    const dialog = this.#dialog;
    if (!dialog?.open || isShown(dialog)) return;
    this.#host.open = false;
    warnOnce(
      this.#host.localName,
      'The dialog is hidden by a style or a blocker, so it was closed.',
    );
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }
}

function isShown(dialog: HTMLDialogElement): boolean {
  return dialog.getClientRects().length > 0 && getComputedStyle(dialog).visibility === 'visible';
}
