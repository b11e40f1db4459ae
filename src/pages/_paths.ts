import { type Locale, locales } from '../i18n/locale.ts';
import { hasRoom } from '../model/pages.ts';
import { type Report, unitsOfKind } from '../model/report.ts';
import { type Room, rooms, unitRooms } from '../model/room.ts';
import { sideBySideUnits } from '../model/side-by-side.ts';
import type { Unit } from '../model/unit.ts';
import type { Redirect } from '../schemas/ledger.ts';

/** A path to build: the words of its address, and what its page needs to know. */
export interface Path<Props = Record<never, never>> {
  params: Record<string, string>;
  props: Props & { locale: Locale };
}

/** The paths of a room's own page in both languages; none where the report has no such room. */
export function roomPaths(report: Report, room: Room): Path[] {
  if (!hasRoom(report, room)) return [];
  return locales.map((locale) => ({ params: { locale, [parameter(room)]: rooms[room][locale] }, props: { locale } }));
}

/** The paths of the pages inside a room, one for each entry and language; `name` is the parameter of the last word. */
export function pagePaths<Entry>(
  report: Report,
  room: Room,
  name: string,
  entries: Entry[],
  word: (entry: Entry) => string,
): Path<{ entry: Entry }>[] {
  return roomPaths(report, room).flatMap(({ params, props }) =>
    entries.map((entry) => ({ params: { ...params, [name]: word(entry) }, props: { ...props, entry } })),
  );
}

/** A page of a unit of its own, or what its old address leads to. */
export type UnitEntry = { unit: Unit; redirect?: never } | { unit?: never; redirect: Redirect };

/** The paths of the own pages of a kind's units, old addresses that moved among them. */
export function unitPaths(report: Report, kind: 'conclusion' | 'quotation'): Path<{ entry: UnitEntry }>[] {
  const moved = report.redirects.filter(({ from }) => report.published.units[from]?.kind === kind);
  const entries: UnitEntry[] = [
    ...unitsOfKind(report, kind).map((unit) => ({ unit })),
    ...moved.map((redirect) => ({ redirect })),
  ];
  return pagePaths(report, unitRooms[kind], 'id', entries, (entry) =>
    entry.unit ? entry.unit.id : entry.redirect.from,
  );
}

/** The paths of the pages in both languages at once, old addresses that moved among them. */
export function sideBySidePaths(report: Report): Path<{ entry: UnitEntry }>[] {
  const units = sideBySideUnits(report);
  const moved = report.redirects.filter(({ from, to }) => {
    const kind = report.published.units[from]?.kind;
    return kind !== undefined && kind in unitRooms && units.some(({ id }) => id === to);
  });
  const entries: UnitEntry[] = [...units.map((unit) => ({ unit })), ...moved.map((redirect) => ({ redirect }))];
  return pagePaths(report, 'side-by-side', 'id', entries, ({ unit, redirect }) => unit?.id ?? redirect?.from ?? '');
}

/** The name of a room in the file names of its pages, where Astro takes no hyphens: [appendix_a].astro. */
const parameter = (room: Room): string => room.replaceAll('-', '_');
