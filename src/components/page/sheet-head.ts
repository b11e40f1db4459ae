import type { Locale } from '../../i18n/locale.ts';
import { canonical, type Target } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';

/** Attributes of the root of a page, which is where the boxes in the margins of its sheets read them (styles/page/print.css). */
export interface SheetHead {
  'data-report': string;
  'data-page'?: string | undefined;
  'data-address'?: string | undefined;
  /** Present where the page's title is in the report's own words, which are set in serif. */
  'data-titled'?: true | undefined;
}

/** How many letters of the report's title and of the page's a line of a sheet holds beside one another. */
const lineOfSheet = { report: 50, page: 70 };

/** A title as the head of a sheet: what is longer than its part of the line is cut after a word. */
export const sheetTitle = (title: string, of: keyof typeof lineOfSheet): string => {
  const length = lineOfSheet[of];
  if (title.length <= length) return title;
  const start = title.slice(0, length + 1);
  const words = /\s/.test(start) ? start.replace(/[\s,;:.–-]+\S*$/, '') : start.slice(0, length);
  return `${words}\u00a0…`;
};

/**
 * What stands on every sheet of a printed page: the report's title, the page's own title and its whole address.
 *
 * @param target what the page is about; "not found" has no address
 */
export const sheetHead = (
  { site }: Pick<Report, 'site'>,
  locale: Locale,
  { name, title, target }: { name: string; title?: string | undefined; target?: Target | undefined },
): SheetHead => ({
  'data-report': sheetTitle(name, 'report'),
  'data-page': title ? sheetTitle(title, 'page') : undefined,
  'data-address': target && canonical(site, target, locale),
  'data-titled': target?.to === 'unit' && isPart(target) ? true : undefined,
});

const isPart = ({ unit }: { unit: { type: string; editorial?: boolean } }): boolean =>
  (unit.type === 'chapter' || unit.type === 'section') && !unit.editorial;
