// A manifest of any size: subprocessors with every field, the same in every run.
const purposes = [
  'Hosting',
  'Sending e-mail',
  'Support',
  'Payments',
  'Analysis',
  'Backup',
  'Search',
];
const countries = ['DE', 'IE', 'US', 'FR', 'PT', 'BR', 'IN', 'GB', 'NL', 'AT', 'CH'];
const kinds = ['Customer data', 'E-mail addresses', 'Log data', 'Invoices'];

/** @param {number} count how many subprocessors */
export function manifestOf(count) {
  const at = (list, index) => list[index % list.length];
  const subprocessors = Array.from({ length: count }, (_, index) => {
    // A step that shares no factor with the count: every number comes once, in no order.
    const number = (index * 7919) % count;
    return {
      name: `Supplier ${number.toString(36)} ${at(countries, number)}`,
      legalEntity: `Supplier ${number} Holding Ltd.`,
      purpose: { en: `${at(purposes, index)} for team ${index % 97}`, de: at(purposes, index) },
      countries: [at(countries, index), at(countries, index * 3 + 1)],
      data: [at(kinds, index), at(kinds, index + 1)],
      transfer: index % 2 ? 'Standard contractual clauses' : 'EU-US Data Privacy Framework',
      url: `https://supplier-${number}.example/`,
      since: `20${10 + (index % 15)}-${String(1 + (index % 12)).padStart(2, '0')}-01`,
    };
  });
  return {
    schemaVersion: 1,
    organization: { name: 'Example' },
    defaultLocale: 'en',
    subprocessors,
  };
}
