import { isSafeReference } from '../../schema/url.js';
import type { CheckContext } from './check-context.js';
import { finding, quoted, type Finding } from './finding.js';
import { passagesOf, type Passage } from './prose.js';

const remedy = 'Write an https:, mailto: or tel: address, or a relative one.';

/** Addresses that the schema cannot see: links in prose, and the values of channels. */
export function urlRules(context: CheckContext): readonly Finding[] {
  return [...linksInProse(context), ...channels(context)];
}

function linksInProse({ texts }: CheckContext): readonly Finding[] {
  return texts
    .filter(({ role }) => role === 'prose')
    .flatMap(({ text, path }) =>
      passagesOf(text).flatMap((passage) => [
        ...passage.links
          .filter(({ href }) => href !== '' && !isSafeReference(href))
          .map(({ href }) => {
            const problem = `The link to ${quoted(href)} is shown as text.`;
            return finding('url-unsafe', path, problem, remedy);
          }),
        ...bareAddresses(passage).map((address) => {
          const problem = `The address ${quoted(address)} is shown as text.`;
          return finding('url-bare', path, problem, `Write [a label](${address}).`);
        }),
      ]),
    );
}

/** The subset of CommonMark that prose may hold makes no links of bare addresses. */
function bareAddresses({ text, links, codes }: Passage): readonly string[] {
  return Array.from(text.matchAll(/https?:\/\/[^\s<>()]+/g))
    .filter(
      ({ index }) => ![...links, ...codes].some(({ start, end }) => index >= start && index < end),
    )
    .map(([address]) => address.replace(/[.,;:!?]+$/, ''));
}

function channels({ manifest, pathOf }: CheckContext): readonly Finding[] {
  return (manifest.disclosure?.channels ?? []).flatMap((channel) => {
    const { type, value } = channel;
    const isLink = type === 'url' || type === 'github-advisory';
    if (!isLink || value === undefined || isSafeReference(value)) return [];
    const problem = `${quoted(value)} is never linked to.`;
    return [finding('url-unsafe', pathOf(channel, 'value'), problem, remedy)];
  });
}
