import type { Locale } from '../../i18n/locale.ts';
import { isPageItself, type Unit } from '../unit/unit.ts';

/**
 * The pages that the edition adds, which exist once in each language, with their words in addresses. These never change. Those
 * of the report's own parts are content.
 */
export const rooms = {
  home: { en: '', cy: '' },
  chapters: { en: 'chapters', cy: 'penodau' },
  quotations: { en: 'quotations', cy: 'dyfyniadau' },
  statistics: { en: 'statistics', cy: 'ystadegau' },
  figures: { en: 'figures', cy: 'ffigurau' },
  subjects: { en: 'subjects', cy: 'pynciau' },
  speakers: { en: 'speakers', cy: 'lleisiau' },
  map: { en: 'map', cy: 'map' },
  full: { en: 'full', cy: 'llawn' },
  source: { en: 'source', cy: 'ffynhonnell' },
  'side-by-side': { en: 'side-by-side', cy: 'ochr-yn-ochr' },
  glossary: { en: 'glossary', cy: 'geirfa' },
  search: { en: 'search', cy: 'chwilio' },
  concordance: { en: 'concordance', cy: 'mynegair' },
  downloads: { en: 'downloads', cy: 'lawrlwytho' },
  linking: { en: 'linking', cy: 'dolennu' },
  collection: { en: 'collection', cy: 'casgliad' },
  about: { en: 'about', cy: 'ynghylch' },
  translation: { en: 'translation', cy: 'cyfieithiad' },
  accessibility: { en: 'accessibility', cy: 'hygyrchedd' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Room = keyof typeof rooms;

/** The rooms in which the units of a kind that every report may have have their own pages. */
export const unitRooms = {
  quotation: 'quotations',
  statistic: 'statistics',
  figure: 'figures',
  subject: 'subjects',
} as const satisfies Record<string, Room>;

/**
 * The words in addresses that the content gives: of a part those of its page, of an entry those below which its own page is.
 * Once published they never change, so the ledger keeps them.
 */
export const contentAddress = (unit: Unit): Record<Locale, string> | undefined =>
  unit.type === 'entry'
    ? unit.entry.address
    : unit.type === 'section' && isPageItself(unit)
      ? unit.home.address
      : undefined;

/** The room in which a unit has its own page; of an entry none: its list is a part of the report. */
export const roomOf = ({ type }: Pick<Unit, 'type'>): Room | undefined =>
  isRoomed(type) ? unitRooms[type] : undefined;

const isRoomed = (type: Unit['type']): type is keyof typeof unitRooms => type in unitRooms;

/** The words in addresses below which a unit has a page of its own; undefined where it has none. */
export function ownAddress(unit: Unit): Record<Locale, string> | undefined {
  if (unit.type === 'entry') return unit.entry.address;
  const room = roomOf(unit);
  return room && rooms[room];
}
