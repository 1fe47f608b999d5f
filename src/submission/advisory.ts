import { asText, type TextRow } from './text-rows.js';

/**
 * The sections of the description in GitHub's form for a private vulnerability report, in the words that the
 * form itself has, and which of our fields belong there. What belongs nowhere is a detail.
 * https://docs.github.com/en/code-security/security-advisories/guidance-on-reporting-and-writing-information-about-vulnerabilities/privately-reporting-a-security-vulnerability
 */
const sections = {
  Summary: ['title'],
  Details: ['description'],
  PoC: ['steps', 'proof'],
  Impact: ['impact', 'severity', 'cvss'],
} as const;

/** These fill their section by themselves; other fields keep their label. */
const prose: readonly string[] = ['title', 'description', 'steps', 'proof', 'impact'];

/** Whether an address is that of a private vulnerability report on GitHub. */
export function isAdvisoryForm(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === 'github.com' && pathname.includes('/security/advisories');
}

/**
 * A report in the sections of GitHub's form, as Markdown.
 * @returns `undefined` for what is no report
 */
export function asAdvisory(rows: readonly TextRow[]): string | undefined {
  if (!rows.some(({ name }) => name === 'description')) return undefined;
  const placed: readonly string[] = Object.values(sections).flat();
  const others = rows.filter(({ name }) => !placed.includes(name));
  return Object.entries(sections)
    .map(([heading, names]) => {
      const own = names.flatMap((name) => rows.find((row) => row.name === name) ?? []);
      const parts = own.map((row) => (prose.includes(row.name) ? row.value : asText([row])));
      if (heading === 'Details' && others.length > 0) parts.push(asText(others));
      return parts.length > 0 ? `### ${heading}\n${parts.join('\n\n')}` : '';
    })
    .filter(Boolean)
    .join('\n\n');
}
