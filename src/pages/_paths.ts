import type { Locale } from '../i18n/locale.ts';
import { hasRoom } from '../model/address/pages.ts';
import { type Room, rooms, unitRooms } from '../model/address/room.ts';
import { sideBySideUnits } from '../model/address/side-by-side.ts';
import { movedChapters, movedParts } from '../model/ledger/moved.ts';
import {
  allParts,
  type Chapter,
  entryLists,
  type Part,
  type Report,
  unit as unitOf,
  unitsOfKind,
} from '../model/report.ts';
import { isPageItself, type Unit } from '../model/unit/unit.ts';
import type { Redirect } from '../schemas/ledger.ts';

/** A path to build: the words of its address, and what its page needs to know. */
export interface Path<Props = Record<never, never>> {
  params: Record<string, string>;
  props: Props & { locale: Locale };
}

/** The paths of a room's own page in each language; none where the report has no such room. */
export const roomPaths = (report: Report, room: Room): Path[] => (hasRoom(report, room) ? pathsOf(report, room) : []);

const pathsOf = ({ languages }: Report, room: Room): Path[] =>
  languages.map((locale) => ({ params: { locale, [parameter(room)]: rooms[room][locale] }, props: { locale } }));

/** A page of the report, chapters apart, or what the old address of one leads to. */
export type PartEntry = { part: PagePart; redirect?: never } | { part?: never; redirect: Redirect };
type PagePart = Exclude<Part, { type: 'chapters' }>;

/** The paths of the parts of the report that have a page, those that are gone among them. */
export function partPaths(report: Report): Path<{ entry: PartEntry }>[] {
  const all: { address: Partial<Record<Locale, string>>; entry: PartEntry }[] = [
    ...allParts(report.parts).flatMap((part) =>
      part.type !== 'chapters' && isPageItself(part.unit) ? [{ address: part.unit.home.address, entry: { part } }] : [],
    ),
    ...movedParts(report).map(({ address, redirect }) => ({ address, entry: { redirect } })),
  ];
  return all.flatMap(({ address, entry }) =>
    wordsIn(report, address).map(({ locale, word }) => ({
      params: { locale, part: word },
      props: { locale, entry },
    })),
  );
}

/** The paths of the pages inside a room, one for each entry and language; `name` is the parameter of the last word. */
function pagePaths<Entry>(
  report: Report,
  room: Room,
  name: string,
  entries: Entry[],
  word: (entry: Entry) => string,
): Path<{ entry: Entry }>[] {
  return pathsOf(report, room).flatMap(({ params, props }) =>
    entries.map((entry) => ({ params: { ...params, [name]: word(entry) }, props: { ...props, entry } })),
  );
}

/** A chapter, or what the old address of one leads to. */
export type ChapterEntry = { chapter: Chapter; redirect?: never } | { chapter?: never; redirect: Redirect };

/** The paths of the chapters, those that are gone among them. */
export function chapterPaths(report: Report): Path<{ entry: ChapterEntry }>[] {
  const all: { number: string; entry: ChapterEntry }[] = [
    ...report.chapters.map((chapter) => ({ number: String(chapter.number), entry: { chapter } })),
    ...movedChapters(report).map(({ number, redirect }) => ({ number, entry: { redirect } })),
  ];
  return pagePaths(report, 'chapters', 'number', all, ({ number }) => number).map(({ params, props }) => ({
    params,
    props: { locale: props.locale, entry: props.entry.entry },
  }));
}

/** A page of a unit of its own, or what its old address leads to. */
export type UnitEntry = { unit: Unit; redirect?: never } | { unit?: never; redirect: Redirect };

/** The paths of the own pages of a kind's units, old addresses that moved among them. */
export const unitPaths = (report: Report, kind: keyof typeof unitRooms): Path<{ entry: UnitEntry }>[] =>
  pagePaths(report, unitRooms[kind], 'id', unitEntries(report, kind, unitsOfKind(report, kind)), wordOf);

/** The paths of the own pages of the lists' entries, old addresses that moved among them. */
export function entryPaths(report: Report): Path<{ entry: UnitEntry }>[] {
  const moved = report.redirects.flatMap((redirect) => {
    const was = report.published.units[redirect.from];
    return was?.address && was.home !== redirect.from ? [{ address: was.address, entry: { redirect } }] : [];
  });
  const own = entryLists(report).flatMap(({ kind: { address }, entries }) =>
    address ? entries.map((unit) => ({ address, entry: { unit } })) : [],
  );
  return [...own, ...moved].flatMap(({ address, entry }) =>
    wordsIn(report, address).map(({ locale, word }) => ({
      params: { locale, entries: word, id: wordOf(entry) },
      props: { locale, entry },
    })),
  );
}

const unitEntries = (report: Report, kind: string, units: Unit[]): UnitEntry[] => [
  ...units.map((unit) => ({ unit })),
  ...report.redirects
    .filter(({ from }) => report.published.units[from]?.kind === kind)
    .map((redirect) => ({ redirect })),
];

const wordOf = ({ unit, redirect }: UnitEntry): string => unit?.id ?? redirect?.from ?? '';

/** The paths of the pages in both languages at once, old addresses that moved among them. */
export function sideBySidePaths(report: Report): Path<{ entry: UnitEntry }>[] {
  if (!hasRoom(report, 'side-by-side')) return [];
  const units = sideBySideUnits(report);
  const moved = report.redirects.filter(({ from }) => {
    const was = report.published.units[from];
    return was && (was.kind in unitRooms || was.address || was.kind === 'chapter' || was.home === from);
  });
  const entries: UnitEntry[] = [...units.map((unit) => ({ unit })), ...moved.map((redirect) => ({ redirect }))];
  return pagePaths(report, 'side-by-side', 'id', entries, wordOf);
}

/**
 * The paths of cards, of every unit in each language. An old id has the card of what it leads to now: in a frame of another site
 * nothing can be led on.
 */
export function cardPaths(report: Report): Path<{ unit: Unit; from?: string }>[] {
  const moved = report.redirects.map(({ from, to }) => ({ id: from, from, unit: unitOf(report, to) }));
  return report.languages.flatMap((locale) => [
    ...report.units.map((unit) => ({ params: { locale, id: unit.id }, props: { locale, unit } })),
    ...moved.map(({ id, ...props }) => ({ params: { locale, id }, props: { locale, ...props } })),
  ]);
}

/** The words of an address in each language of the report that has any. */
const wordsIn = ({ languages }: Report, address: Partial<Record<Locale, string>>): { locale: Locale; word: string }[] =>
  languages.flatMap((locale) => {
    const word = address[locale];
    return word === undefined ? [] : [{ locale, word }];
  });

/** The name of a room in the file names of its pages, where Astro takes no hyphens: [appendix_a].astro. */
const parameter = (room: Room): string => room.replaceAll('-', '_');
