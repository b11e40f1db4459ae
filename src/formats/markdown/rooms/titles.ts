import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import type { Room } from '../../../model/address/room.ts';
import type { Report } from '../../../model/report.ts';
import { titleIn } from '../../../model/unit/label.ts';

/** The rooms with a page that search engines may list, each of which has a file beside it. */
export type TwinRoom = Exclude<Room, 'search' | 'side-by-side' | 'collection'>;

const without: readonly Room[] = ['search', 'side-by-side', 'collection'] satisfies Exclude<Room, TwinRoom>[];

export const isTwinRoom = (room: Room): room is TwinRoom => !without.includes(room);

/** What a room's page is called. */
export function roomTitle({ record }: Pick<Report, 'record'>, room: TwinRoom, locale: Locale): string {
  const t = words(locale);
  switch (room) {
    case 'home':
      return titleIn(record, locale);
    case 'chapters':
      return t.nav.contents;
    case 'quotations':
      return t.kinds.quotation;
    case 'statistics':
      return t.kinds.statistic;
    case 'figures':
      return t.kinds.figure;
    case 'subjects':
    case 'speakers':
    case 'map':
      return t.ways[room].title;
    case 'full':
      return t.home.fullReport;
    case 'source':
    case 'downloads':
    case 'linking':
    case 'glossary':
    case 'concordance':
      return t[room].title;
    case 'translation':
      return t.translation.status;
    case 'about':
    case 'accessibility':
      return t.edition[room];
  }
}
