// What the hosts came to, in lines for people.

const kilobytes = (size, without) =>
  size === undefined
    ? '–'
    : `${((size.bytes - (without?.bytes ?? 0)) / 1000).toFixed(1)} KB in ${size.files - (without?.files ?? 0)}`;

/** @param {{name: string, checks: {problem?: string}[], sizes: object}[]} results */
export function printTable(results) {
  const rows = results.map(({ name, checks, sizes: { without, one, all } }) => [
    name,
    String(checks.filter(({ problem }) => problem === undefined).length),
    String(checks.filter(({ problem }) => problem !== undefined).length),
    kilobytes(without),
    kilobytes(one, without),
    kilobytes(all, without),
  ]);
  const head = ['host', 'passed', 'failed', 'without us', '+ one element', '+ all elements'];
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log('\nScripts that a visitor loads, brotli, and in how many files');
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
