import type { CheckReport } from '../../src/cli/check/report.js';
import { make, part } from '../desk/make.js';

/** So many are listed: with more, the first ones are what to begin with. */
const most = 100;

/** What the checks say of the manifest; each finding leads to its line. */
export class FindingList {
  readonly #list = part('findings');
  readonly #verdict = part('verdict');
  readonly #count = part('count');
  readonly #goTo: (line: number, column: number) => void;

  constructor(goTo: (line: number, column: number) => void) {
    this.#goTo = goTo;
  }

  show({ findings, errors, warnings }: CheckReport): void {
    this.#verdict.textContent = verdictOf(errors, warnings, findings.length);
    this.#count.textContent = errors + warnings > 0 ? String(errors + warnings) : '';
    this.#count.title = this.#verdict.textContent;
    this.#count.classList.toggle('error', errors > 0);
    this.#list.replaceChildren(...findings.slice(0, most).map((one) => this.#item(one)));
    const rest = findings.length - most;
    if (rest > 0) this.#list.append(make('li', { className: 'rest' }, `And ${rest} more.`));
  }

  #item({
    code,
    severity,
    path,
    message,
    line,
    column,
  }: CheckReport['findings'][number]): HTMLElement {
    const place = make('span', { className: 'line' }, `Line ${line}, column ${column}`);
    const kind = make('strong', { className: severity }, severityWords[severity] ?? severity);
    const where = [path, code].filter(Boolean).join(' · ');
    const button = make('button', { type: 'button' }, place, ' ', kind, ' ');
    button.append(make('span', { className: 'message' }, message), ' ');
    button.append(make('code', {}, where));
    button.addEventListener('click', () => this.#goTo(line, column));
    return make('li', {}, button);
  }
}

const severityWords: Readonly<Record<string, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

function verdictOf(errors: number, warnings: number, all: number): string {
  const parts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    counted(all - errors - warnings, 'note'),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'Nothing found';
}

function counted(count: number, word: string): string {
  if (count === 0) return '';
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
