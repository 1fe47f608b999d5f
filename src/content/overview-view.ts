import type { Sentence } from '../i18n/index.js';
import { isIsoDate } from '../schema/date.js';
import type { Manifest } from '../schema/index.js';
import { localize, type Localized, type Reader } from './localize.js';

export interface OverviewView {
  readonly title: Localized | Sentence;
  /** The company's name; not where the title says it already. */
  readonly name?: Localized | undefined;
  /** `dark` is for readers with a dark page. `alt` is the company's name where the manifest has none. */
  readonly logo?:
    | { readonly src: string; readonly dark?: string | undefined; readonly alt: Localized }
    | undefined;
  readonly url?: string | undefined;
  readonly body?: Localized | undefined;
  readonly sections: readonly {
    readonly title: Localized;
    readonly body?: Localized | undefined;
  }[];
  /** The company's legal name. */
  readonly legalName?: Localized | undefined;
}

/** What opens a trust center: who speaks, and about what. */
export function overviewView(manifest: Manifest, reader: Reader): OverviewView {
  const { organization, overview } = manifest;
  const name = localize(organization.name, reader);
  const title = localize(overview?.title, reader);
  return {
    title: title ?? { key: 'center.heading' },
    name: title?.text.includes(name.text) ? undefined : name,
    logo: organization.logo && {
      ...organization.logo,
      alt: localize(organization.logo.alt, reader) ?? name,
    },
    url: organization.url,
    body: localize(overview?.body, reader),
    sections: (overview?.sections ?? []).map((section) => ({
      title: localize(section.title, reader),
      body: localize(section.body, reader),
    })),
    legalName: localize(organization.legalName, reader),
  };
}

/** Dates that say how current a trust center is: ISO dates, and the moment at which it is printed. */
export interface CenterDates {
  readonly effective?: string | undefined;
  readonly updated?: string | undefined;
  /** The date at which everything is judged, where the page names one. */
  readonly asOf?: string | undefined;
  readonly printed?: string | undefined;
}

/** When it took effect, when it was last changed, at which date it is judged, and when it was printed. */
export function dateSentences({ effective, updated, asOf, printed }: CenterDates): Sentence[] {
  const days = { effective, updated, asOf };
  const sentences = (Object.keys(days) as (keyof typeof days)[]).flatMap((name) => {
    const day = days[name];
    return day && isIsoDate(day) ? [{ key: `center.${name}`, params: { date: { day } } }] : [];
  });
  const moment = printed && { key: 'print.printed', params: { date: { moment: printed } } };
  return [...sentences, ...(moment ? [moment] : [])];
}
