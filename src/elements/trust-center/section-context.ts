import type { TrustContent } from '../../controllers/trust-controller.js';
import type { RichTextContext } from '../../templates/rich-text.js';

/** What every section of a center is rendered with. */
export interface SectionContext {
  readonly content: TrustContent;
  readonly rich: RichTextContext['rich'];
  /** Level of the center's own heading. */
  readonly level: number;
  /** Level of the sections' headings: one below the center's, where that is shown. */
  readonly sectionLevel: number;
  readonly asOf: string | undefined;
  /** The moment of printing, while the page is printed. */
  readonly printed: string | undefined;
}
