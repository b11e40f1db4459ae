import { isBilingual, type Locale, otherLocale } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { foreignNames, textRuns } from '../model/foreign-names.ts';
import type { Report } from '../model/report.ts';
import type { Figure, Row } from '../model/statistic/statistic.ts';
import type { FigureUnit } from '../model/unit/unit.ts';
import { figureSpec } from './figure-spec.ts';
import { periodText } from './period.ts';
import type { FigureSpec } from './spec.ts';

/*
 * The markup that a page gives a figure, and that src/client/chart/chart.ts finds:
 *
 *   <figure class="chart" data-chart="f2">
 *     <div data-chart-static>
 *       …the chart in words and marks of the page…
 *     </div>
 *     <div class="chart-tools">
 *       <button type="button" data-chart-open hidden>Show as bars</button>
 *       <button type="button" data-chart-save="/data/figures/f2-en.svg" hidden>Save as PNG image</button>
 *     </div>
 *     <script type="application/json">…chartData(unit, report, locale)…</script>
 *   </figure>
 *
 * The client shows the buttons. A figure of slopes has the first, and the script: pressed, it hides [data-chart-static] and
 * puts before it
 *   <p class="chart-said" role="status"> for the value that is read out or pointed at,
 *   <div class="chart-live" role="application" tabindex="0" aria-label aria-describedby> with a <canvas> for each panel,
 *   and <p class="chart-keys"> for how to use it,
 * and into .chart-tools a button that leads back.
 */

/** What a reader's browser needs to draw the other view of a figure: the figure, and the words around it. */
export interface ChartData {
  figure: FigureSpec;
  words: ChartWords;
}

export interface ChartWords {
  close: string;
  keys: string;
  name: string;
  /** "Wales: not stated", for what has no value. */
  point: string;
  /** The names in the figure's words that are in the other language; absent where a report has no other, and there are none. */
  foreign?: { lang: Locale; names: string[] };
}

/** Whether a figure has another view: slopes, whose numbers can be set beside one another as bars. */
export const hasOtherView = ({ panels }: Figure): boolean => panels.every(({ form }) => form === 'slope');

/** The data of a figure's other view as JSON that may stand in a page's script element. */
export function chartData(unit: FigureUnit, report: Report, locale: Locale): string {
  const figure = figureSpec({ ...unit, figure: asBars(unit.figure) }, report, locale, '');
  const { close, keys, name, point } = words(locale).chart;
  const names = foreignIn(figure, report, locale);
  const hasForeign = names.length > 0 || isBilingual(report);
  const data: ChartData = {
    figure,
    words: {
      ...{ close, keys, name: fill(name, { title: figure.title }), point },
      ...(hasForeign ? { foreign: { lang: otherLocale(locale), names } } : {}),
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The same numbers as bars, each with its time. */
const asBars = (figure: Figure): Figure => ({
  ...figure,
  panels: figure.panels.map(({ title, rows }) => ({ title, form: 'bars', rows: rows.map(withTime) })),
});

function withTime(row: Row): Row {
  const period = 'missing' in row ? undefined : row.observation.period;
  if (period === undefined) return row;
  const label = (locale: Locale): string =>
    fill(words(locale).chart.item, { label: row.label[locale], value: periodText(period, locale) });
  return { ...row, label: { en: label('en'), cy: label('cy') } };
}

function foreignIn({ panels }: FigureSpec, report: Report, locale: Locale): string[] {
  const names = foreignNames(report);
  const said = panels.flatMap(({ title = '', lines }) => [
    title,
    ...lines.flatMap(({ label, points }) => [label, ...points.map(({ said }) => said)]),
  ]);
  const runs = said.flatMap((text) => textRuns(text, locale, names)).filter(({ lang }) => lang !== locale);
  return [...new Set(runs.map(({ text }) => text))];
}
