/** What the names of the controls begin with whose values come together under `customFields`. */
export const customPrefix = 'custom.';
