import { englishFirst, type Locale } from '../../i18n/locale.ts';
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
    case 'side-by-side':
    case 'concordance':
      return report.units.length > 0;
    case 'glossary':
      return hasGlossary(report);
    case 'chapters':
      return report.chapters.length > 0;
    case 'quotations':
      return unitsOfKind(report, 'quotation').length > 0;
    case 'statistics':
      return unitsOfKind(report, 'statistic').length > 0;
    case 'figures':
      return unitsOfKind(report, 'figure').length > 0;
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
 * Every page that search engines may list: rooms but search, the parts of the report and what has pages of
 * its own, and the pages in two languages at once, whose room has no page of its own.
 */
export function indexedPages(report: Report): Target[] {
  const listed = reportRooms(report).filter((room) => room !== 'search' && room !== 'side-by-side');
  const own = report.units.filter((unit) => isPageItself(unit) || ownAddress(unit));
  return [
    { to: 'front' },
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
 * The same page in each language, and the one for readers of neither: the page that greets in both languages for the home
 * pages, the English one elsewhere, where there is one. A page of both languages has the home pages as its alternates.
 */
export function alternates(target: Target): Alternate[] {
  const isHome = target.to === 'front' || (target.to === 'room' && target.room === 'home');
  const each: Target = isHome ? { to: 'room', room: 'home' } : target;
  const fallback: Target = isHome ? { to: 'front' } : target;
  const own = languagesOf(target).map((locale): Alternate => ({ hreflang: locale, target: each, locale }));
  const isInEnglish = own.some(({ locale }) => locale === 'en');
  return [
    ...own,
    ...(isInEnglish ? [{ hreflang: 'x-default' as const, target: fallback, locale: 'en' as const }] : []),
  ];
}

/** The languages that have the page, English first: both, but for a letter under which only one has words. */
export const languagesOf = (target: Target): Locale[] =>
  englishFirst.filter((locale) => target.to !== 'letter' || target.in.includes(locale));

const roomNames = Object.keys(rooms).filter((name): name is Room => name in rooms);
