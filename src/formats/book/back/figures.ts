import { figureDescription } from '../../../charts/description.ts';
import { figureSpec } from '../../../charts/figure-spec.ts';
import { panelsLayout } from '../../../charts/layout/file.ts';
import { filePaint } from '../../../charts/panel/paint.ts';
import { periodText } from '../../../charts/period.ts';
import { panelsSvg, svgElement } from '../../../charts/svg/figure-svg.ts';
import { type FigureRow, figureTable } from '../../../charts/table.ts';
import { valueText } from '../../../charts/value.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import { type Report, unit as unitOf, unitsOf } from '../../../model/report.ts';
import { derivedOf, statingBlocks } from '../../../model/statistic/report-statistics.ts';
import type { FigureUnit } from '../../../model/unit/unit.ts';
import type { BookSection, Drawing, FigureBlock, Table } from '../block.ts';
import { editionSection, remark } from '../edition-title.ts';
import { reference } from '../reference.ts';
import { ownRuns, type Runs, shownRuns } from '../run.ts';
import { unitBase } from '../unit-base.ts';
import { derivedFacts, namesOf } from './statistics.ts';

/** The widths of charts: of a column of text on paper, 127 mm, and of a phone of 360 px within the margins of an EPUB. */
export const bookChartWidth = 480;
export const narrowChartWidth = 320;

/** Every chart: in the report's text stands none, as on its pages. */
export function figuresSection(report: Report, locale: Locale): BookSection | undefined {
  const all = unitsOf(report, 'figure');
  if (all.length === 0) return undefined;
  const { intro } = words(locale).statistic.figure;
  const isPrinted = all.some(({ figure }) => figure.printed);
  return editionSection(report, locale, {
    section: 'figures',
    title: words(locale).book.figures,
    blocks: [
      ...(isPrinted ? [] : [remark(report, intro, locale)]),
      ...all.map((unit) => figureBlock(report, unit, locale)),
    ],
  });
}

function figureBlock(report: Report, unit: FigureUnit, locale: Locale): FigureBlock {
  const { figure } = unit;
  const t = words(locale).statistic.figure;
  const own = (text: string) => ownRuns(report, text, locale);
  const places = namesOf(report, statingBlocks(report, figure.statistics), locale);
  const owner = figure.printed ? t.printed : t.ours;
  return {
    type: 'figure',
    ...unitBase(report, unit, locale),
    title: shownRuns(report, unit.title, locale),
    ...(figure.subtitle ? { subtitle: own(figure.subtitle[locale]) } : {}),
    drawing: drawing(report, unit, locale, bookChartWidth),
    narrow: drawing(report, unit, locale, narrowChartWidth),
    table: table(report, unit, locale),
    reading: { name: own(t.reading), value: own(figure.reading[locale]) },
    source: { name: own(t.source), value: [...places, ...own(places.length > 0 ? `. ${owner}` : owner)] },
    derived: derivedFacts(report, derivedOf(report, unit), locale),
  };
}

function drawing(report: Report, unit: FigureUnit, locale: Locale, width: number): Drawing {
  const { panels, title } = figureSpec(unit, report, locale, '');
  const layout = panelsLayout(panels, width);
  const alternative = figureDescription(unit.figure, report, locale);
  const drawn = { width, height: layout.height, elements: panelsSvg(layout.panels, filePaint) };
  const named = { name: `${unit.id}-${locale}`, title, description: alternative };
  const svg = svgElement(drawn, named, ` xml:lang="${locale}" font-family="sans-serif"`);
  return { svg, width, height: Math.ceil(layout.height), alternative };
}

/** Every value, panel by panel; periods and bases only where any is to be said. */
function table(report: Report, { figure }: FigureUnit, locale: Locale): Table {
  const t = words(locale).statistic;
  const own = (text: string): Runs => ownRuns(report, text, locale);
  const rows = figureTable(figure, report);
  const hasPeriod = rows.some(({ label, period }) => period && !label[locale].includes(periodText(period, locale)));
  const hasBase = rows.some(({ base }) => base !== undefined);
  const cells = (row: FigureRow): Runs[] => [
    own(row.label[locale]),
    ...(hasPeriod ? [own(row.period ? periodText(row.period, locale) : t.value.notStated)] : []),
    own(row.missing?.[locale] ?? valueText(row.value, row.bound, row.unit, locale)),
    ...(hasBase ? [own(row.base?.[locale] ?? t.value.notStated)] : []),
    row.statistic === undefined ? [] : reference(report, unitOf(report, row.statistic), locale).short,
  ];
  const head = [
    t.figure.of,
    ...(hasPeriod ? [t.figure.period] : []),
    t.page.value,
    ...(hasBase ? [t.figure.base] : []),
    t.figure.statistic,
  ];
  return {
    head: head.map(own),
    groups: [...Map.groupBy(rows, ({ panel }) => panel).values()].map((panel) => {
      const title = panel[0]?.panelTitle;
      return { ...(title ? { title: own(title[locale]) } : {}), rows: panel.map(cells) };
    }),
  };
}
