// All that a whole center can do, done.
import { eventually } from '../support/eventually.js';
import type { Page } from '../support/page.js';
import { everywhere, within } from './center-page.js';
import { sendReport, sendRequest } from './send-forms.js';

/**
 * Uses all that the library loads: every section, prose, a company's words in another language; both forms, which
 * are sent: a report rated with CVSS and encrypted, and a request under an agreement.
 */
export async function useEverything(page: Page): Promise<void> {
  (await within(page, '[part~="badge"] summary')).click();
  await within(page, '[part~="prose"] em');
  page.document.documentElement.lang = 'de';
  await within(page, '[part~="badge-status"]', 'Geprüft');
  for (const tag of ['trust-updates', 'trust-subprocessors', 'trust-contacts'])
    await eventually(() => everywhere(page.document, `${tag}:state(ready)`)[0], tag);
  (await within(page, '[part~="open-form"]')).click();
  await within(page, 'form[part~="form"]');
  await sendReport(page);
  await sendRequest(page);
  page.document.documentElement.lang = 'en';
  await within(page, '[part~="badge-status"]', 'Certified');
}
