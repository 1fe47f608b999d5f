import type { PlacedFinding, SilencedFinding } from './finding.js';

/** What a check answers. */
export interface CheckReport {
  /** The file's name as given. */
  readonly manifest: string;
  /** The day at which dates were judged. */
  readonly asOf: string;
  readonly ok: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly PlacedFinding[];
  readonly silenced: readonly SilencedFinding[];
}

const families: readonly (readonly [prefix: string, heading: string])[] = [
  ['schema', 'Format'],
  ['url', 'Addresses'],
  ['claim', 'Claims'],
  ['date', 'Dates'],
  ['ref', 'References'],
  ['text', 'Texts'],
  ['ignore', 'Silenced findings'],
];

/** So many findings with one code are told in full; `--json` has them all. */
const most = 20;

const width = 92;

/** A report as people read it, grouped by family, in the order of the file. */
export function reportText(report: CheckReport, hasColours: boolean): string {
  const style = styles(hasColours);
  const groups = families.flatMap(([prefix, heading]) => {
    const findings = report.findings.filter(({ code }) => code.startsWith(`${prefix}-`));
    return findings.length > 0 ? [[style.bold(heading), ...told(findings, style)].join('\n')] : [];
  });
  return `${[...groups, summary(report, style)].join('\n\n')}\n`;
}

/** Words in bold and in colours, or plain. */
export type Style = ReturnType<typeof styles>;

export function styles(hasColours: boolean) {
  const with_ =
    (code: number) =>
    (text: string): string =>
      hasColours ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { bold: with_(1), dim: with_(2), error: with_(31), warning: with_(33), good: with_(32) };
}

function told(findings: readonly PlacedFinding[], style: Style): readonly string[] {
  const counts = new Map<string, number>();
  const lines = findings.flatMap((one) => {
    const count = (counts.get(one.code) ?? 0) + 1;
    counts.set(one.code, count);
    return count > most ? [] : [entry(one, style)];
  });
  const rest = [...counts]
    .filter(([, count]) => count > most)
    .map(([code, count]) => `  … and ${count - most} more ${code}; --json lists them all`);
  return [...lines, ...rest];
}

function entry({ severity, code, line, path, message }: PlacedFinding, style: Style): string {
  const head = [style[severity](severity), code, `line ${line}`];
  if (path !== '') head.push(style.dim(path));
  return `  ${head.join('  ')}\n${wrapped(message)}`;
}

/** A message, indented, in lines that fit a terminal. */
export function wrapped(text: string): string {
  const indent = '    ';
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length >= width) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

function summary({ manifest, errors, warnings, silenced }: CheckReport, style: Style): string {
  const counted = (count: number, word: string): string =>
    `${count} ${word}${count === 1 ? '' : 's'}`;
  const parts = [
    errors > 0 ? style.error(counted(errors, 'error')) : 'no errors',
    warnings > 0 ? style.warning(counted(warnings, 'warning')) : 'no warnings',
    ...(silenced.length > 0 ? [style.dim(`${silenced.length} silenced`)] : []),
  ];
  const name = manifest === '-' ? 'standard input' : manifest;
  return `${errors > 0 ? style.error('✖') : style.good('✔')} ${name}: ${parts.join(', ')}`;
}
