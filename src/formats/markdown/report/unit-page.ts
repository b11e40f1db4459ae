import type { Locale } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { bearingsOf, evidenceParts, findings } from '../../../model/evidence/evidence.ts';
import { membersOf, subjectsOf } from '../../../model/evidence/subjects.ts';
import { allParts, chapterUnits, findUnit, type Report, unit as unitOf, unitsBelow } from '../../../model/report.ts';
import { printedAt } from '../../../model/source/source.ts';
import { derivedFrom, derivedOf, figuresOf, statisticsNamed } from '../../../model/statistic/report-statistics.ts';
import { entryWords } from '../../../model/unit/kind.ts';
import { printedPages, titleIn, unitLabel } from '../../../model/unit/label.ts';
import type { SubjectUnit, Unit } from '../../../model/unit/unit.ts';
import { noticeUnits } from '../../../model/unit/unit-page.ts';
import type { Cited, Twin } from '../head.ts';
import { idLinks, unitLink } from '../text/address.ts';
import { heading, plain } from '../text/markdown.ts';
import { said } from '../text/words.ts';
import { derivedMarkdown } from './numbers.ts';
import { chapterBlocks, partBlocks } from './parts.ts';
import { passage, remark, remarksOn } from './passage.ts';

/** The page of a unit: of a part of the report with all that stands on it. */
export function unitTwin(report: Report, unit: Unit, locale: Locale): Twin {
  switch (unit.type) {
    case 'entry':
    case 'quotation':
    case 'statistic':
    case 'figure':
      return citedTwin(report, unit, locale);
    case 'subject':
      return subjectTwin(report, unit, locale);
    default:
      return partTwin(report, unit, locale);
  }
}

function partTwin(report: Report, unit: Unit, locale: Locale): Twin {
  const chapter = report.chapters.find((each) => each.unit.id === unit.id);
  const part = allParts(report.parts).find((each) => each.type !== 'chapters' && each.unit.id === unit.id);
  return {
    title: unitLabel(report, unit, locale),
    units: [unit, ...(chapter ? chapterUnits(chapter) : unitsBelow(report, unit))],
    blocks: [
      ...passage(report, unit, locale, { level: 0 }),
      ...(chapter ? chapterBlocks(report, chapter, locale, 2) : part ? partBlocks(report, part, locale, 2) : []),
    ],
  };
}

/** What is cited by itself: its words, what they rest on or bear on, and where they stand. */
function citedTwin(report: Report, unit: Cited, locale: Locale): Twin {
  const label = unitLabel(report, unit, locale);
  const title = titleIn(unit, locale);
  return {
    title: title && !label.endsWith(title) ? `${label}: ${title}` : label,
    units: noticeUnits(report, unit, locale),
    cited: unit,
    blocks: [
      ...passage(report, unit, locale, {
        level: 0,
        remarks: [...remarksOn(report, unit, locale), ...besides(report, unit, locale)],
      }),
      ...(unit.type === 'statistic' ? stated(report, unit, locale) : []),
      ...(unit.type === 'figure' ? sources(report, unit.figure.statistics, locale) : []),
      ...evidence(report, unit, locale),
      ...bearsOn(report, unit, locale),
    ],
  };
}

/** Where a unit stands in the report and in print, the subjects it is under, and what is worked out from it. */
function besides(report: Report, unit: Cited, locale: Locale): string[] {
  const t = words(locale);
  const at = printedAt(report, unit);
  const subjects = subjectsOf(report, unit);
  const figures = unit.type === 'statistic' ? figuresOf(report, [unit]) : [];
  const lines = at?.lines;
  const source =
    lines &&
    (lines[0] === lines[1]
      ? fill(t.unit.lines, { first: lines[0] })
      : fill(t.unit.linesRange, { first: lines[0], last: lines[1] }));
  const parent = unit.parent === undefined ? undefined : findUnit(report, unit.parent);
  const items = [
    ...(parent ? [`${t.unit.whereItStands}: ${unitLink(report, parent, locale)}`] : []),
    ...[printedPages(at, locale), source].filter((each) => each !== undefined),
    ...(figures.length > 0 ? [`${t.statistic.page.figures}: ${idLinks(report, figures, locale)}`] : []),
    ...(subjects.length > 0
      ? [`${t.ways.subjects.of}: ${subjects.map((each) => unitLink(report, each, locale)).join(', ')}`]
      : []),
  ];
  const derived =
    unit.type === 'statistic' ? derivedFrom(report, unit) : unit.type === 'figure' ? derivedOf(report, unit) : [];
  const [first, ...more] = derivedMarkdown(report, derived, locale);
  return [
    ...(items.length > 0 ? [remark(`${items.join('; ')}.`, locale)] : []),
    ...(first === undefined ? [] : [remark(first, locale), ...more]),
  ];
}

/** The block that states a number, whole. */
function stated(report: Report, { parent }: Unit, locale: Locale): string[] {
  const block = parent === undefined ? undefined : findUnit(report, parent);
  return block
    ? [heading(2, words(locale).unit.whereItStands), ...passage(report, block, locale, { level: 3, remarks: [] })]
    : [];
}

const sources = (report: Report, ids: string[], locale: Locale): string[] => [
  heading(2, words(locale).statistic.figure.inReport),
  ...statisticsNamed(report, ids).flatMap((each) => passage(report, each, locale, { level: 3, remarks: [] })),
];

/** What a finding rests on, by role; the report's own summaries last. */
function evidence(report: Report, finding: Unit, locale: Locale): string[] {
  const t = words(locale).evidence;
  const parts = evidenceParts(report, finding);
  if (parts.length === 0) return [];
  return [
    heading(2, t.heading),
    remark(t.ours, locale),
    ...parts.flatMap(([role, own]) => [
      heading(3, role === 'summary' ? t.summary : t.by[role]),
      ...own.flatMap((link) =>
        passage(report, unitOf(report, link.unit), locale, {
          level: 4,
          remarks: [remark(`${t.role[link.role]}: ${said(link.why[locale] ?? '')}`, locale)],
        }),
      ),
    ]),
  ];
}

/** The findings that a passage bears on, how and why; or why it bears on none. */
function bearsOn(report: Report, unit: Unit, locale: Locale): string[] {
  const t = words(locale).evidence;
  const links = bearingsOf(report, unit);
  const none = report.unlinked.find((each) => each.unit === unit.id);
  const [kind] = findings(report).map(({ entry }) => entry);
  if (!kind || (links.length === 0 && !none)) return [];
  const { say } = entryWords(kind, locale);
  return [
    heading(2, plain(say(t.bearsOn))),
    ...(none ? [remark(`${plain(say(t.none))}: ${said(none.why[locale] ?? '')}`, locale)] : [remark(t.ours, locale)]),
    ...links.flatMap(({ of, role, why }) =>
      passage(report, unitOf(report, of), locale, {
        level: 3,
        remarks: [remark(`${t.role[role]}: ${said(why[locale] ?? '')}`, locale)],
      }),
    ),
  ];
}

function subjectTwin(report: Report, unit: SubjectUnit, locale: Locale): Twin {
  const members = membersOf(report, unit);
  return {
    title: unitLabel(report, unit, locale),
    units: [unit, ...members],
    blocks: [
      ...passage(report, unit, locale, { level: 0, remarks: [] }),
      ...members.flatMap((each) => passage(report, each, locale, { level: 2, remarks: [] })),
    ],
  };
}
