import { customPrefix } from '../schema/custom-prefix.js';
import type { HttpTransport } from '../schema/forms.js';
import type { ReceivedSubmission } from '../schema/index.js';
import { asRecord, dataFields, renamed, unused } from './flat-fields.js';

/** A contact; what belongs to another object is named in the manifest as `0-2/name`. */
const contact = '0-1';

/** HubSpot's own properties that are not called as our fields are. */
const properties: Readonly<Record<string, string>> = { name: 'firstname', jobTitle: 'jobtitle' };

/**
 * What HubSpot's form endpoint takes: only fields that its form has, so no envelope. Lists are joined with
 * semicolons, as its own choices of several are.
 * https://developers.hubspot.com/docs/api-reference/legacy/marketing/forms/v3-legacy/submit-data-unauthenticated
 */
export function hubspotBody(
  { data, page }: ReceivedSubmission,
  { names, extra }: Pick<HttpTransport, 'names' | 'extra'>,
): string {
  const own = asRecord(
    dataFields(data, (field) => hubspotName(field, names)),
    ';',
  );
  const fields = [...Object.entries(own), ...unused(extra, Object.keys(own))];
  return JSON.stringify({
    fields: fields.map(([name, value]) => {
      const [property = '', objectTypeId = contact] = name.split('/').reverse();
      return { objectTypeId, name: property, value };
    }),
    context: { pageUri: page, pageName: document.title },
  });
}

/** Internal names of properties are lower case, with underscores: `policyAcknowledged` → `policy_acknowledged`. */
function hubspotName(field: string, names: HttpTransport['names']): string {
  return renamed(field, names, (own) =>
    renamed(own, properties, () =>
      own
        .replace(customPrefix, '')
        .replace(/[A-Z]/g, (letter) => `_${letter}`)
        .toLowerCase()
        .replace(/[^a-z0-9_]/g, '_'),
    ),
  );
}

/** The field behind a property that the manifest does not name: `policy_acknowledged` → `policyAcknowledged`. */
export function hubspotField(property: string, { data }: ReceivedSubmission): string {
  const custom = Object.keys(('customFields' in data && data.customFields) || {}).map(
    (name) => customPrefix + name,
  );
  const known = [...Object.keys(properties), ...custom];
  return (
    known.find((field) => hubspotName(field, undefined) === property) ??
    property.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  );
}
