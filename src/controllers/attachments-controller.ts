import type { LitElement } from 'lit';

import { cleanName, uniqueName } from '../submission/attachment-name.js';
import type { FieldError, FormPart } from '../submission/index.js';
import {
  readAttachment,
  refusalOf,
  type AttachmentLimits,
  type AttachmentReading,
} from '../submission/read-attachment.js';

/** One file that was chosen, dropped or pasted, and how far it is. */
export interface Attachment {
  readonly id: number;
  /** The clean name, under which it is shown and sent. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** `progress` is the part that was read, from 0 to 1. */
  readonly state: { readonly status: 'reading'; readonly progress: number } | AttachmentReading;
}

/** The files of a form: read, checked, shown by the host, and handed over when it is sent. */
export class AttachmentsController implements FormPart {
  readonly limits: AttachmentLimits;
  readonly #host: LitElement;
  readonly #sources = new Map<number, File>();
  readonly #readings = new Map<number, Promise<void>>();
  #list: readonly Attachment[] = [];
  #lastId = 0;

  constructor(host: LitElement, limits: AttachmentLimits) {
    this.#host = host;
    this.limits = limits;
  }

  get list(): readonly Attachment[] {
    return this.#list;
  }

  /** Takes files. Those that were refused before go: somebody has read why. */
  add(files: readonly File[]): void {
    this.#list = this.#list.filter(({ state }) => state.status !== 'refused');
    for (const source of files) this.#take(source);
    this.#host.requestUpdate();
  }

  remove(id: number): void {
    this.#forget(id);
    this.#list = this.#list.filter((one) => one.id !== id);
    this.#host.requestUpdate();
  }

  /** Reads a file again that could not be read. */
  retry(id: number): void {
    const source = this.#sources.get(id);
    const attachment = this.#list.find((one) => one.id === id);
    if (source && attachment) this.#read(id, attachment.name, source);
  }

  values(): ReturnType<NonNullable<FormPart['values']>> {
    const attachments = this.files().map(({ name, type, size }) => ({ name, type, size }));
    return attachments.length > 0 ? { attachments } : {};
  }

  /** A file that could not be read is not left behind without a word. */
  errors(): readonly FieldError[] {
    const unread = this.#list.find(({ state }) => state.status === 'unreadable');
    return unread
      ? [{ field: 'attachments', code: 'unreadable', params: { name: unread.name } }]
      : [];
  }

  files(): readonly File[] {
    return this.#list.flatMap(({ state }) => (state.status === 'ready' ? [state.file] : []));
  }

  async settle(): Promise<void> {
    await Promise.all(this.#readings.values());
  }

  clear(): void {
    for (const { id } of this.#list) this.#forget(id);
    this.#list = [];
    this.#host.requestUpdate();
  }

  #take(source: File): void {
    this.#lastId += 1;
    const id = this.#lastId;
    const kept = this.#list.filter(({ state }) => state.status !== 'refused');
    const taken = kept.map(({ name }) => name);
    const name = uniqueName(cleanName(source.name), taken);
    const reason = refusalOf(name, source.size, kept.length, this.limits);
    const state: Attachment['state'] = reason
      ? { status: 'refused', reason }
      : { status: 'reading', progress: 0 };
    this.#list = [...this.#list, { id, name, size: source.size, state }];
    if (!reason) this.#read(id, name, source);
  }

  #read(id: number, name: string, source: File): void {
    this.#sources.set(id, source);
    this.#set(id, { status: 'reading', progress: 0 });
    const report = (progress: number): void => {
      if (this.#sources.get(id) === source) this.#set(id, { status: 'reading', progress });
    };
    const reading = readAttachment(source, name, report).then((state) => {
      this.#readings.delete(id);
      // One that could not be read is kept, to be read again.
      if (state.status !== 'unreadable') this.#sources.delete(id);
      this.#set(id, state);
    });
    this.#readings.set(id, reading);
  }

  #set(id: number, state: Attachment['state']): void {
    this.#list = this.#list.map((one) => (one.id === id ? { ...one, state } : one));
    this.#host.requestUpdate();
  }

  #forget(id: number): void {
    this.#sources.delete(id);
    this.#readings.delete(id);
  }
}
