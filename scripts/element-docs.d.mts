/** The text of docs/reference.md. */
export function elementDocs(): Promise<string>;
