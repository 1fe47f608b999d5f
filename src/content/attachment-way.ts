import type { Transport } from '../schema/forms.js';

/**
 * How files reach the company: with the form, or by hand in the mail or on the page it leads to. `undefined`:
 * not at all, because a form service takes texts only. A page that sends by itself is handed the files, too.
 * @param isSealed whether they are encrypted here: then the form takes them, whoever carries them on
 */
export function attachmentWay(
  transport: Transport | undefined,
  isSealed = false,
): 'form' | 'mailto' | 'link' | undefined {
  switch (transport?.type) {
    case 'mailto':
    case 'link':
      return isSealed ? 'form' : transport.type;
    case 'http': {
      const { preset = 'plain', encoding = preset === 'plain' ? 'json' : 'text' } = transport;
      const isCarried = preset === 'plain' ? encoding !== 'urlencoded' : encoding === 'multipart';
      return isCarried && preset !== 'hubspot' ? 'form' : undefined;
    }
    default:
      return 'form';
  }
}
