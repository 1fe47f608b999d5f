import { randomInt } from 'node:crypto';

/** Without I, L, O, U, 0 and 1: a reference is read out over the phone and typed from paper. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/**
 * Draws a reference such as `TR-7F3K-92QD`. It is random, so that it tells nobody how many submissions
 * there are, and cannot be guessed from another one.
 */
export function drawReference(): string {
  return `TR-${drawCharacters(4)}-${drawCharacters(4)}`;
}

function drawCharacters(count: number): string {
  return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');
}
