import axe, { type NodeResult, type Result } from 'axe-core';

/** Rules about whole pages; a fixture is a fragment. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])),
  resultTypes: ['violations'],
};

/** Fails with every rule that axe finds broken in this element, shadow roots included. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, OPTIONS);
  if (violations.length > 0)
    throw new Error(`Not accessible.\n\n${violations.map(describeRule).join('\n\n')}`);
}

function describeRule({ id, impact, help, helpUrl, nodes }: Result): string {
  return `${id} (${impact ?? 'unknown'}): ${help}\n${helpUrl}\n${nodes.map(describeNode).join('\n')}`;
}

function describeNode({ target, html, failureSummary }: NodeResult): string {
  const path = target.flat().join(' >> ');
  return `  at ${path}\n  ${html}\n  ${failureSummary?.replaceAll('\n', '\n  ') ?? ''}`;
}
