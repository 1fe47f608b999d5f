import { domainOf, isFreeMail } from './free-mail.js';

/**
 * Second levels below which names are registered in countries (`co.uk`, `com.br`, `or.at`). The whole list of
 * public suffixes is 100 KB; a suggestion may be wrong, for nobody has to take it.
 */
const secondLevels = new Set(
  'ac adv asn asso co com edu eng firm gen go gob gouv gov govt gv ind inf info ltd med mil ne net nhs nom or org plc sch'.split(
    ' ',
  ),
);

/** Names are given away below these, too. */
const hosts = new Set(['onmicrosoft.com', 'uk.com', 'de.com', 'eu.com', 'br.com', 'us.com']);

/**
 * What the company may be called whose address this is: `ada@analytical-engines.co.uk` → `Analytical Engines`.
 * @returns `undefined` for providers of free mail, numeric hosts, and encoded (punycode) names
 */
export function companyOf(address: string): string | undefined {
  if (isFreeMail(address)) return undefined;
  const label = registered(domainOf(address).split('.'));
  if (!label || !/^\p{L}[\p{L}\p{N}-]+$/u.test(label) || label.startsWith('xn--')) return undefined;
  const words = label.split('-').filter(Boolean);
  // Up to three letters are most often an abbreviation: `SAP`, `BMW`.
  return words.length === 1 && label.length <= 3
    ? label.toUpperCase()
    : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** The label that was registered: the one before the public suffix. */
function registered(labels: readonly string[]): string | undefined {
  const [second = '', first = ''] = labels.slice(-2);
  const isLong =
    hosts.has(`${second}.${first}`) || (first.length === 2 && secondLevels.has(second));
  return first && labels.at(isLong ? -3 : -2);
}
