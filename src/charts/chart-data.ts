import { isBilingual, type Locale, otherLocale } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { foreignNames, textRuns } from '../model/foreign-names.ts';
import type { Report } from '../model/report.ts';
import type { FigureUnit } from '../model/unit/unit.ts';
import { figureSpec } from './figure-spec.ts';
import type { FigureSpec } from './spec.ts';
import { sourceLine } from './svg/figure-file.ts';

/*
 * The markup that a page gives a figure, and that src/client/chart/chart.ts finds:
 *
 *   <figure class="chart" data-chart="f2">
 *     <div data-chart-static>
 *       …the chart in words and marks of the page…
 *     </div>
 *     <div class="chart-tools"><button type="button" data-chart-open hidden>Interactive chart</button></div>
 *     <script type="application/json">…chartData(unit, report, locale, address)…</script>
 *   </figure>
 *
 * The client shows the button. Pressed, it hides [data-chart-static], puts before .chart-tools
 *   <p class="chart-said" role="status"> for the value that is read out or pointed at,
 *   <div class="chart-live" role="application" tabindex="0" aria-label aria-describedby> with a <canvas> for each panel,
 *   and <p class="chart-keys"> for how to use it,
 * and fills .chart-tools with the buttons that lead back and save an image.
 */

/** What a reader's browser needs to draw a figure: the figure, and the words around it. */
export interface ChartData {
  figure: FigureSpec;
  words: ChartWords;
}

export interface ChartWords {
  open: string;
  close: string;
  savePng: string;
  loading: string;
  failed: string;
  keys: string;
  name: string;
  /** "Wales: not stated", for what has no value. */
  point: string;
  /** The names in the figure's words that are in the other language; absent where a report has no other, and there are none. */
  foreign?: { lang: Locale; names: string[] };
}

/** The data as JSON that may stand in a page's script element. */
export function chartData(unit: FigureUnit, report: Report, locale: Locale, address: string): string {
  const figure = figureSpec(unit, report, locale, sourceLine(report, locale, address));
  const { open, close, savePng, loading, failed, keys, name, point } = words(locale).chart;
  const names = foreignIn(figure, report, locale);
  const hasForeign = names.length > 0 || isBilingual(report);
  const data: ChartData = {
    figure,
    words: {
      ...{ open, close, savePng, loading, failed, keys, name: fill(name, { title: figure.title }), point },
      ...(hasForeign ? { foreign: { lang: otherLocale(locale), names } } : {}),
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
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
