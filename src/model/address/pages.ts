import { type InLanguages, isBilingual, type Locale, originalOf } from '../../i18n/locale.ts';
import { hasGlossary } from '../glossary.ts';
import { type Report, unitsOfKind } from '../report.ts';
import { isAllPublished } from '../translation/translation.ts';
import { isPageItself } from '../unit/unit.ts';
import type { Target } from './permalink.ts';
import { ownAddress, type Room, rooms } from './room.ts';
import { sideBySideUnits } from './side-by-side.ts';

/** Whether a report has what the room shows; a room without it is neither built nor linked. */
export function hasRoom(report: Report, room: Room): boolean {
  switch (room) {
    case 'home':
    case 'search':
      return true;
    case 'full':
    case 'concordance':
    case 'collection':
    case 'linking':
      return report.units.length > 0;
    case 'downloads':
      return report.downloads.length > 0;
    case 'side-by-side':
      return isBilingual(report) && report.units.length > 0;
    case 'glossary':
      return isBilingual(report) && hasGlossary(report);
    case 'chapters':
      return report.chapters.length > 0;
    case 'quotations':
      return unitsOfKind(report, 'quotation').length > 0;
    case 'statistics':
      return unitsOfKind(report, 'statistic').length > 0;
    case 'figures':
      return unitsOfKind(report, 'figure').length > 0;
    case 'subjects':
      return unitsOfKind(report, 'subject').length > 0;
    case 'speakers':
      return report.speakers.length > 0;
    case 'map':
      return report.evidence.length > 0 && report.chapters.length > 0;
    case 'source':
      return report.source !== undefined;
    case 'translation':
      return report.translations.size > 0 && !isAllPublished(report);
    case 'about':
    case 'accessibility':
      return report.editionPages.includes(room);
  }
}

/** The rooms that a report has, in the order of the list of rooms. */
export const reportRooms = (report: Report): Room[] => roomNames.filter((room) => hasRoom(report, room));

/**
 * Every page that search engines may list: rooms but search and the folder of passages, which are empty until a reader fills
 * them, the parts of the report and what has pages of its own, and the pages in two languages at once, whose room has no page
 * of its own.
 */
export function indexedPages(report: Report): Target[] {
  const unlisted: Room[] = ['search', 'collection', 'side-by-side'];
  const listed = reportRooms(report).filter((room) => !unlisted.includes(room));
  const own = report.units.filter((unit) => isPageItself(unit) || ownAddress(unit));
  return [
    // That of a report in one language only leads to its home page.
    ...(isBilingual(report) ? [{ to: 'front' } as const] : []),
    ...listed.map((room): Target => ({ to: 'room', room })),
    ...own.map((unit): Target => ({ to: 'unit', unit })),
    ...sideBySideUnits(report).map(({ id }): Target => ({ to: 'side-by-side', id })),
  ];
}

/** A page in another language, for link elements and the sitemap. */
export interface Alternate {
  hreflang: Locale | 'x-default';
  target: Target;
  locale: Locale;
}

/**
 * The same page in each language of a report, and the one for readers of neither: the page that greets in both languages for
 * the home pages, the original elsewhere, where there is one. A page of both languages has the home pages as its alternates.
 * A report in one language has none.
 */
export function alternates(report: InLanguages, target: Target): Alternate[] {
  if (!isBilingual(report)) return [];
  const original = originalOf(report);
  const isHome = target.to === 'front' || (target.to === 'room' && target.room === 'home');
  const each: Target = isHome ? { to: 'room', room: 'home' } : target;
  const fallback: Target = isHome ? { to: 'front' } : target;
  const own = languagesOf(report, target).map((locale): Alternate => ({ hreflang: locale, target: each, locale }));
  const isInOriginal = own.some(({ locale }) => locale === original);
  return [...own, ...(isInOriginal ? [{ hreflang: 'x-default' as const, target: fallback, locale: original }] : [])];
}

/** The languages of a report that have the page, the original first: all, but for a letter under which only one has words. */
export const languagesOf = ({ languages }: InLanguages, target: Target): Locale[] =>
  languages.filter((locale) => target.to !== 'letter' || target.in.includes(locale));

const roomNames = Object.keys(rooms).filter((name): name is Room => name in rooms);
