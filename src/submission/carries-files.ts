import type { Transport } from '../schema/forms.js';
import { formServices } from '../schema/form-presets.js';

/**
 * Whether attachments can go along by a transport. By mail, and to a page elsewhere, people attach them
 * themselves; where the page sends by itself, it says.
 */
export function carriesFiles(transport: Transport | undefined): boolean {
  return transport?.type !== 'http' || formServices[transport.preset ?? 'plain'].files;
}
