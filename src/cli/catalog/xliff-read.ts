import { SaxesParser, type SaxesTagNS } from 'saxes';

import { UsageError } from '../io.js';
import { unitStates, type Exchange, type Unit, type UnitState } from './exchange.js';

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

interface Reading {
  key: string;
  source: string;
  target: string | undefined;
  segmentState: string;
  notes: Map<string, string>;
  readonly data: Map<string, string>;
}

/**
 * Reads XLIFF 2.0 or 2.1: what we wrote, after a translation tool has filled it in. Segments that a tool has
 * split are put together again; comments, other namespaces and what else a tool adds are passed over.
 * @throws {UsageError} for what is no XLIFF 2, with the place
 */
export function readXliff(xml: string): Exchange {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const reader = new XliffReader();
  parser.on('error', (error) => {
    throw new UsageError(`The XLIFF file is not well-formed: ${error.message}.`);
  });
  // Entities that a file defines itself could grow without end.
  parser.on('doctype', () => {
    throw new UsageError('The XLIFF file has a DOCTYPE. Take it out: XLIFF needs none.');
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return reader.exchange;
}

class XliffReader {
  readonly #units: Unit[] = [];
  #sourceTag = '';
  #tag = '';
  #original = '';
  #isXliff = false;
  #unit: Reading | undefined;
  /** The element whose text is being read, and the text. */
  #open: { readonly name: string; readonly label: string } | undefined;
  #text = '';

  get exchange(): Exchange {
    if (!this.#isXliff)
      throw new UsageError('This is no XLIFF 2 file. Export it as XLIFF 2.0 or 2.1.');
    return {
      sourceTag: this.#sourceTag,
      tag: this.#tag,
      original: this.#original,
      units: this.#units,
    };
  }

  open({ local, uri, attributes }: SaxesTagNS): void {
    if (uri !== namespace) return;
    const value = (name: string): string => attributes[name]?.value ?? '';
    switch (local) {
      case 'xliff':
        this.#isXliff = true;
        this.#sourceTag = value('srcLang');
        this.#tag = value('trgLang');
        return;
      case 'file':
        this.#original ||= value('original');
        return;
      case 'unit':
        this.#unit = reading(value('name') || value('id'));
        return;
      case 'segment':
        if (this.#unit) this.#unit.segmentState = value('state');
        return;
      case 'source':
      case 'target':
        return this.#begin(local, '');
      case 'note':
        return this.#begin(local, value('category'));
      case 'data':
        return this.#begin(local, value('id'));
      case 'cp':
        this.#text += characterOf(value('hex'));
        return;
      case 'ph':
        this.#text += this.#unit?.data.get(value('dataRef')) ?? value('disp');
    }
  }

  text(text: string): void {
    if (this.#open) this.#text += text;
  }

  close({ local, uri }: SaxesTagNS): void {
    if (uri !== namespace) return;
    if (local === 'unit' && this.#unit) {
      this.#units.push(unitOf(this.#unit));
      this.#unit = undefined;
    }
    if (!this.#unit || this.#open?.name !== local) return;
    const { label } = this.#open;
    if (local === 'source') this.#unit.source += this.#text;
    else if (local === 'target') this.#unit.target = (this.#unit.target ?? '') + this.#text;
    else (local === 'data' ? this.#unit.data : this.#unit.notes).set(label, this.#text);
    this.#open = undefined;
  }

  #begin(name: string, label: string): void {
    if (!this.#unit) return;
    this.#open = { name, label };
    this.#text = '';
  }
}

function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  throw new UsageError(`The XLIFF file has a <cp> without a character ("${hex}").`);
}

function reading(key: string): Reading {
  return {
    key,
    source: '',
    target: undefined,
    segmentState: '',
    notes: new Map(),
    data: new Map(),
  };
}

/** A tool changes the segment's state; ours, in the note, is from before. */
function unitOf({ key, source, target, segmentState, notes }: Reading): Unit {
  const before = unitStates.find((state) => state === notes.get('state')) ?? 'missing';
  const isDone = segmentState !== '' && segmentState !== 'initial';
  const state: UnitState = before === 'unused' || !isDone ? before : 'translated';
  return {
    key,
    source,
    target,
    state: target === undefined ? 'missing' : state,
    note: notes.get('description') ?? '',
    maximum: Number(notes.get('maximum')) || undefined,
  };
}
