// How any element stands with its manifest, and how states change what the example's says.

export const example = '/example/trust.json';

/** The element's manifest is at an address; `undefined`: none has been given yet. */
export const loadStates = [
  { id: 'ready', says: 'Everything is there.', manifest: example },
  {
    id: 'loading',
    says: 'No manifest has been given yet.',
    manifest: undefined,
    shows: 'loading',
  },
  {
    id: 'empty',
    says: 'The manifest has nothing for this element.',
    manifest: '/gallery/manifests/empty.json',
  },
  {
    id: 'broken-entries',
    says: 'Broken entries are left out; the rest stands.',
    manifest: '/gallery/manifests/broken-entries.json',
  },
  { id: 'failed', says: 'The manifest is not found (404).', manifest: '/demo-api/manifests/404' },
  {
    id: 'failed-sign-in',
    says: 'A sign-in page comes instead of the manifest.',
    manifest: '/demo-api/manifests/sign-in',
  },
  {
    id: 'failed-version',
    says: 'The manifest is of a version from the future.',
    manifest: '/gallery/manifests/other-version.json',
  },
  {
    id: 'failed-network',
    says: 'The connection breaks.',
    manifest: '/demo-api/manifests/dropped',
  },
  {
    id: 'failed-timeout',
    says: 'The answer stalls; after ten seconds the element gives up.',
    manifest: '/demo-api/manifests/stalled',
  },
];

/** States of the example's manifest. */
export const withExample = (states) => states.map((state) => ({ manifest: example, ...state }));

/** A list in place of the example's. */
export const withList = (name, list) => (manifest) => ({ ...manifest, [name]: list });

/** A text in the three languages. */
export const text = (en, de, pt) => ({ en, de, pt });
