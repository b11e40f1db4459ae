import { isBilingual, type Locale, listedLanguages } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Target } from '../../model/address/permalink.ts';
import { type Report, unit as unitOf } from '../../model/report.ts';
import { titleIn } from '../../model/unit/label.ts';
import { type Twin, twinFile } from './head.ts';
import { reportBlocks } from './report/parts.ts';
import { sideBySideTwin } from './report/side-by-side.ts';
import { unitTwin } from './report/unit-page.ts';
import { downloadsBlocks } from './rooms/downloads.ts';
import { contentsBlocks, homeBlocks } from './rooms/home.ts';
import { linkingBlocks } from './rooms/linking.ts';
import {
  figuresBlocks,
  mapBlocks,
  quotationsBlocks,
  type RoomBlocks,
  speakersBlocks,
  statisticsBlocks,
  subjectsBlocks,
} from './rooms/lists.ts';
import { glossaryBlocks, sourceBlocks, translationBlocks } from './rooms/reference.ts';
import { isTwinRoom, roomTitle, type TwinRoom } from './rooms/titles.ts';
import { twinAddress } from './text/address.ts';
import { heading, link, markdown, plain } from './text/markdown.ts';

/** The rooms whose words are not in the report: of pages in MDX, and of a concordance, which is made of every word of it. */
export type GivenRoom = 'about' | 'accessibility' | 'concordance';

/**
 * The Markdown file beside a page that search engines may list: the same words, each passage with its id, its address and whose it
 * is, for programs and assistants. Undefined of a page that has none.
 *
 * @param given the blocks of a page whose words are not in the report
 */
export function pageTwin(report: Report, target: Target, locale: Locale, given?: Twin): string | undefined {
  if (target.to === 'front') return isBilingual(report) ? frontTwin(report) : undefined;
  const twin = given ?? twinOf(report, target, locale);
  return twin && twinFile(report, target, locale, twin);
}

/** Whether a page has a file beside it, which it links to. */
export const hasTwin = (target: Target): boolean =>
  target.to === 'room'
    ? isTwinRoom(target.room)
    : target.to === 'front' || target.to === 'unit' || target.to === 'side-by-side' || target.to === 'letter';

function twinOf(report: Report, target: Target, locale: Locale): Twin | undefined {
  if (target.to === 'unit') return unitTwin(report, target.unit, locale);
  if (target.to === 'side-by-side') return sideBySideTwin(report, unitOf(report, target.id), locale);
  if (target.to !== 'room' || !isTwinRoom(target.room) || isGiven(target.room)) return undefined;
  return { title: roomTitle(report, target.room, locale), ...rooms[target.room](report, locale) };
}

const isGiven = (room: TwinRoom): room is GivenRoom => !(room in rooms);

const rooms: Record<Exclude<TwinRoom, GivenRoom>, (report: Report, locale: Locale) => RoomBlocks> = {
  home: homeBlocks,
  chapters: contentsBlocks,
  quotations: quotationsBlocks,
  statistics: statisticsBlocks,
  figures: figuresBlocks,
  subjects: subjectsBlocks,
  speakers: speakersBlocks,
  map: mapBlocks,
  full: (report, locale) => ({
    units: report.units.filter(({ type }) => type !== 'figure' && type !== 'subject'),
    blocks: reportBlocks(report, report.parts, locale),
  }),
  source: sourceBlocks,
  glossary: glossaryBlocks,
  translation: translationBlocks,
  downloads: downloadsBlocks,
  linking: linkingBlocks,
};

/** The page that greets in both languages: in each what the site is, and where it goes on. */
function frontTwin(report: Report): string {
  const { record } = report;
  return markdown([
    heading(1, plain([...new Set(listedLanguages(report).map((locale) => titleIn(record, locale)))].join(' – '))),
    ...listedLanguages(report).flatMap((locale) => [
      heading(2, words(locale).languageName),
      `${plain(record.description[locale])} ${plain(record.standing[locale])}`,
      link(plain(words(locale).front.enter), twinAddress(report.site, { to: 'room', room: 'home' }, locale)),
    ]),
  ]);
}
