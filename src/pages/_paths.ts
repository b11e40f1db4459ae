import { type Locale, locales } from '../i18n/locale.ts';
import { hasRoom } from '../model/pages.ts';
import type { Report } from '../model/report.ts';
import { type Room, rooms } from '../model/room.ts';

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

/** The name of a room in the file names of its pages, where Astro takes no hyphens: [appendix_a].astro. */
const parameter = (room: Room): string => room.replaceAll('-', '_');
