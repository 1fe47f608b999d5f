/** A new id (UUID v4). `crypto.randomUUID` exists in secure contexts only; `getRandomValues` everywhere. */
export function newId(): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(31))].map((byte) => byte & 15);
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = digits.pop() ?? 0;
    return (place === 'x' ? digit : 8 | (digit & 3)).toString(16);
  });
}
