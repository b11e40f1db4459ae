import type { Locale } from '../../../i18n/locale.ts';
import { shown } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import { reportRooms } from '../../../model/address/pages.ts';
import { canonical } from '../../../model/address/permalink.ts';
import { readingOrder } from '../../../model/address/reading-order.ts';
import { findingsList, type Report } from '../../../model/report.ts';
import { typographic } from '../../../model/typography.ts';
import { firstWords } from '../../../model/unit/excerpt.ts';
import { unitLabel } from '../../../model/unit/label.ts';
import { proseText } from '../../../model/unit/unit.ts';
import { publicTables } from '../../tables/tables.ts';
import { passage, remark } from '../report/passage.ts';
import { twinAddress, unitLink } from '../text/address.ts';
import { bullets, heading, link, plain } from '../text/markdown.ts';
import type { RoomBlocks } from './lists.ts';
import { isTwinRoom, roomTitle } from './titles.ts';

/** What this is, what it found, its parts, and every way through it. */
export function homeBlocks(report: Report, locale: Locale): RoomBlocks {
  const { record } = report;
  const t = words(locale);
  const first = [record.home.finding, record.home.quotation, record.home.statistic].flatMap((id) =>
    id ? (report.byId.get(id) ?? []) : [],
  );
  const findings = findingsList(report);
  const list = findings && [
    heading(2, plain(t.home.found)),
    unitLink(report, findings.unit, locale),
    ...findings.entries.flatMap((unit) => passage(report, unit, locale, { level: 3, remarks: [] })),
  ];
  return {
    units: [...readingOrder(report), ...first, ...(findings?.entries ?? [])],
    blocks: [
      remark(`${plain(record.description[locale])} ${plain(record.standing[locale])}`, locale),
      ...first
        .filter(({ type }) => type !== 'entry')
        .flatMap((unit) => passage(report, unit, locale, { level: 2, remarks: [] })),
      ...(list ?? []),
      heading(2, plain(t.home.report)),
      bullets(readingOrder(report).map((unit) => unitLink(report, unit, locale))),
      heading(2, plain(t.home.more)),
      bullets([...roomLinks(report, locale), ...dataLinks(report, locale)]),
    ],
  };
}

/** The files of the rooms that a report has, its home page apart. */
const roomLinks = (report: Report, locale: Locale): string[] =>
  reportRooms(report)
    .filter(isTwinRoom)
    .filter((room) => room !== 'home')
    .map((room) =>
      link(plain(roomTitle(report, room, locale)), twinAddress(report.site, { to: 'room', room }, locale)),
    );

function dataLinks(report: Report, locale: Locale): string[] {
  const t = words(locale).home;
  const at = (file: string) => canonical(report.site, { to: 'file', file }, locale);
  return [
    link(plain(t.dataAll), at('data/report.json')),
    ...publicTables(report).map(({ name, label }) => link(plain(`${label[locale]} (CSV)`), at(`data/${name}.csv`))),
  ];
}

/** The parts of the report and, of chapters, their numbered paragraphs by their first words. */
export function contentsBlocks(report: Report, locale: Locale): RoomBlocks {
  const t = words(locale);
  return {
    units: [],
    blocks: [
      ...readingOrder(report).flatMap((unit) => {
        const chapter = report.chapters.find((each) => each.unit.id === unit.id);
        const paragraphs = chapter?.paragraphs.map(({ blocks: [first] }) => {
          const begins = first.prose ? firstWords(proseText(shown(first.prose, locale, report).value), 12) : '';
          return `${link(plain(unitLabel(report, first, locale)), canonical(report.site, { to: 'id', id: first.id }, locale))}: ${plain(typographic(begins))}`;
        });
        return [
          heading(2, plain(unitLabel(report, unit, locale))),
          `<${twinAddress(report.site, { to: 'unit', unit }, locale)}>`,
          ...(paragraphs ? [bullets(paragraphs)] : []),
        ];
      }),
      heading(2, plain(t.nav.also)),
      bullets(roomLinks(report, locale)),
    ],
    whose: 'both',
  };
}
