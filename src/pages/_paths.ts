import { type Locale, locales } from '../i18n/locale.ts';
import { hasRoom } from '../model/address/pages.ts';
import { type Room, rooms, unitRooms } from '../model/address/room.ts';
import { sideBySideUnits } from '../model/address/side-by-side.ts';
import { movedChapters, redirectOfPage } from '../model/ledger/moved.ts';
import { type Chapter, type Report, unitsOfKind } from '../model/report.ts';
import type { Unit } from '../model/unit/unit.ts';
import type { Redirect } from '../schemas/ledger.ts';

/** A path to build: the words of its address, and what its page needs to know. */
export interface Path<Props = Record<never, never>> {
  params: Record<string, string>;
  props: Props & { locale: Locale };
}

/** The paths of a room's own page in both languages; none where the report has no such room. */
export const roomPaths = (report: Report, room: Room): Path[] => (hasRoom(report, room) ? pathsOf(room) : []);

const pathsOf = (room: Room): Path[] =>
  locales.map((locale) => ({ params: { locale, [parameter(room)]: rooms[room][locale] }, props: { locale } }));

/** The paths of a part of the report or, where it is gone, of what its old address leads to. */
export function partPaths(report: Report, room: Room): Path<{ redirect?: Redirect }>[] {
  const redirect = redirectOfPage(report, room);
  if (hasRoom(report, room) || !redirect) return roomPaths(report, room);
  return pathsOf(room).map(({ params, props }) => ({ params, props: { ...props, redirect } }));
}

/** The paths of the pages inside a room, one for each entry and language; `name` is the parameter of the last word. */
function pagePaths<Entry>(
  room: Room,
  name: string,
  entries: Entry[],
  word: (entry: Entry) => string,
): Path<{ entry: Entry }>[] {
  return pathsOf(room).flatMap(({ params, props }) =>
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
  return pagePaths('chapters', 'number', all, ({ number }) => number).map(({ params, props }) => ({
    params,
    props: { locale: props.locale, entry: props.entry.entry },
  }));
}

/** A page of a unit of its own, or what its old address leads to. */
export type UnitEntry = { unit: Unit; redirect?: never } | { unit?: never; redirect: Redirect };

/** The paths of the own pages of a kind's units, old addresses that moved among them. */
export function unitPaths(report: Report, kind: keyof typeof unitRooms): Path<{ entry: UnitEntry }>[] {
  const moved = report.redirects.filter(({ from }) => report.published.units[from]?.kind === kind);
  const entries: UnitEntry[] = [
    ...unitsOfKind(report, kind).map((unit) => ({ unit })),
    ...moved.map((redirect) => ({ redirect })),
  ];
  return pagePaths(unitRooms[kind], 'id', entries, (entry) => (entry.unit ? entry.unit.id : entry.redirect.from));
}

/** The paths of the pages in both languages at once, old addresses that moved among them. */
export function sideBySidePaths(report: Report): Path<{ entry: UnitEntry }>[] {
  const units = sideBySideUnits(report);
  const moved = report.redirects.filter(({ from }) => {
    const was = report.published.units[from];
    return was && (was.kind in unitRooms || was.kind === 'chapter' || was.home === from);
  });
  const entries: UnitEntry[] = [...units.map((unit) => ({ unit })), ...moved.map((redirect) => ({ redirect }))];
  return pagePaths('side-by-side', 'id', entries, ({ unit, redirect }) => unit?.id ?? redirect?.from ?? '');
}

/** The name of a room in the file names of its pages, where Astro takes no hyphens: [appendix_a].astro. */
const parameter = (room: Room): string => room.replaceAll('-', '_');
