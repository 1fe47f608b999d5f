/** The id of a field's control; the error summary leads to it. */
export const fieldId = (name: string): string => `field-${name}`;
