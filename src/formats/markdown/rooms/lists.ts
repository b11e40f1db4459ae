import { type Locale, shown } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { figuresWords, quotationsWords, statesEveryNumber } from '../../../model/claims.ts';
import { findings } from '../../../model/evidence/evidence.ts';
import { evidenceMap, type MapRow } from '../../../model/evidence/map.ts';
import { hasTestimony } from '../../../model/note.ts';
import { ancestors, type Report, unit as unitOf, unitsOf } from '../../../model/report.ts';
import { statisticParts } from '../../../model/statistic/report-statistics.ts';
import { typographic } from '../../../model/typography.ts';
import { entryWords } from '../../../model/unit/kind.ts';
import { unitLabel } from '../../../model/unit/label.ts';
import type { QuotationUnit, Unit } from '../../../model/unit/unit.ts';
import type { Twin } from '../head.ts';
import { passage, remark, remarksOn } from '../report/passage.ts';
import { idLink } from '../text/address.ts';
import { bullets, heading, plain } from '../text/markdown.ts';
import { said } from '../text/words.ts';

/** The blocks of a room, and the units whose words it has. */
export interface RoomBlocks {
  units: Unit[];
  blocks: string[];
  /** Of a page without passages that have ids of their own. */
  whose?: Twin['whose'];
}

/** The quotations, under the part that each stands in. */
export function quotationsBlocks(report: Report, locale: Locale): RoomBlocks {
  const units = unitsOf(report, 'quotation');
  const byPart = Map.groupBy(units, (unit) => ancestors(report, unit).at(-1));
  return {
    units,
    blocks: [
      remark(plain(quotationsWords(report, locale)), locale),
      ...testimony(report, units, locale),
      ...[...byPart].flatMap(([part, own]) => [
        ...(part ? [heading(2, plain(unitLabel(report, part, locale)))] : []),
        ...own.flatMap((unit) => passage(report, unit, locale, { level: 3 })),
      ]),
    ],
  };
}

/** The statistics, part by part. */
export function statisticsBlocks(report: Report, locale: Locale): RoomBlocks {
  const { list } = words(locale).statistic;
  return {
    units: unitsOf(report, 'statistic'),
    blocks: [
      remark(`${statesEveryNumber(report) ? list.introEvery : list.intro}`, locale),
      ...statisticParts(report).flatMap(({ unit, statistics }) => [
        heading(2, plain(unitLabel(report, unit, locale))),
        ...statistics.flatMap((each) => passage(report, each, locale, { level: 3 })),
      ]),
    ],
  };
}

export function figuresBlocks(report: Report, locale: Locale): RoomBlocks {
  const units = unitsOf(report, 'figure');
  return {
    units,
    blocks: [
      remark(figuresWords(units, locale), locale),
      ...units.flatMap((unit) => passage(report, unit, locale, { level: 2 })),
    ],
  };
}

export function subjectsBlocks(report: Report, locale: Locale): RoomBlocks {
  const units = unitsOf(report, 'subject');
  const t = words(locale);
  return {
    units,
    blocks: [
      remark(t.ways.subjects.intro, locale),
      ...units.flatMap((unit) =>
        passage(report, unit, locale, {
          level: 2,
          remarks: [
            remark(`${t.twin.passages}: ${unit.members.map((id) => idLink(report, id, locale)).join(', ')}`, locale),
          ],
        }),
      ),
    ],
  };
}

/** Everyone whose words the report quotes, with all that they say. */
export function speakersBlocks(report: Report, locale: Locale): RoomBlocks {
  const units = unitsOf(report, 'quotation');
  return {
    units,
    blocks: [
      remark(words(locale).ways.speakers.intro, locale),
      ...testimony(report, units, locale),
      ...report.speakers.flatMap(({ id, name }) => [
        heading(2, said(shown(name, locale, report).value)),
        ...units
          .filter(({ speaker }) => speaker.id === id)
          .flatMap((unit) => passage(report, unit, locale, { level: 3, remarks: remarksOn(report, unit, locale) })),
      ]),
    ],
  };
}

const testimony = (report: Report, units: QuotationUnit[], locale: Locale): string[] =>
  hasTestimony(report, units) ? [remark(words(locale).list.testimony, locale)] : [];

/** What each finding rests on, by where it stands. */
export function mapBlocks(report: Report, locale: Locale): RoomBlocks {
  const t = words(locale);
  const units = findings(report);
  const { chapters, groups } = evidenceMap(report);
  const place = (at: number) => {
    const chapter = chapters[at];
    return chapter ? fill(t.nav.chapterN, { n: chapter.number }) : t.ways.map.elsewhere;
  };
  const passages = ({ cells }: MapRow) =>
    cells.flatMap(({ links }, at) => {
      const named = links.map(
        ({ unit, role }) => `${idLink(report, unit, locale)} (${t.evidence.role[role].toLowerCase()})`,
      );
      return named.length > 0 ? [`${place(at)}: ${named.join(', ')}`] : [];
    });
  const say = (phrase: string) => (units[0] ? entryWords(units[0].entry, locale).say(phrase) : phrase);
  return {
    units,
    blocks: [
      remark(`${plain(say(t.ways.map.description))} ${t.evidence.ours}`, locale),
      ...groups.flatMap(({ group, rows }) => [
        ...(group ? [heading(2, plain(typographic(shown(group.title, locale, report).value)))] : []),
        ...rows.flatMap((row) =>
          passage(report, unitOf(report, row.finding.id), locale, {
            level: group ? 3 : 2,
            remarks: [remark(`${t.evidence.heading}:`, locale), bullets(passages(row))],
          }),
        ),
      ]),
    ],
  };
}
