import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { barThickness } from '../layout/bars.ts';
import type { PanelLayout } from '../layout/layout.ts';
import { dotRadius, type Mark } from '../layout/plot.ts';
import type { Paint } from './paint.ts';
import { panelPlugin } from './plugin.ts';

/** A value as Chart.js holds it. */
export interface Datum {
  /** On the scale of the panel. */
  x: number | [low: number, high: number];
  /** In pixels from the top of the panel. */
  y: number;
  /** "Wales, 2012: 91 per 10,000" */
  said: string;
}

export type PanelConfig = ChartConfiguration<'bar' | 'scatter', Datum[]>;
type PanelDataset = ChartDataset<'bar' | 'scatter', Datum[]>;

/**
 * What Chart.js draws of a panel: the same in the build, where the canvas writes SVG, and in the reader's browser.
 * @param family of the edition's sans, or what stands in for it
 */
export function panelConfig(layout: PanelLayout, paint: Paint, family: string): PanelConfig {
  const { panel, width, height, plot } = layout;
  const [top, bottom] = layout.rows;
  const padding = { left: plot.left, right: width - plot.right, top, bottom: height - bottom };
  return {
    type: panel.form === 'bars' ? 'bar' : 'scatter',
    data: { datasets: panel.form === 'bars' ? [bars(layout, paint)] : dots(layout, paint) },
    options: {
      animation: false,
      // What points at the chart is followed outside it.
      events: [],
      responsive: false,
      indexAxis: panel.form === 'bars' ? 'y' : 'x',
      layout: { autoPadding: false, padding },
      // Lines stand where our layout put them: the scale down the panel counts its pixels.
      scales: {
        x: { type: 'linear', display: false, ticks: { display: false }, min: panel.min ?? 0, max: panel.max },
        y: {
          type: 'linear',
          display: false,
          ticks: { display: false },
          min: top,
          max: bottom,
          reverse: true,
          offset: false,
        },
      },
    },
    plugins: [panelPlugin(layout, paint, family)],
  };
}

function bars({ marks }: PanelLayout, paint: Paint): PanelDataset {
  const all = marks.flat();
  const colours = all.map(({ point }) => paint(point.earlier ? 'paper' : 'statistic'));
  return {
    type: 'bar',
    data: all.map(datum),
    backgroundColor: colours,
    hoverBackgroundColor: colours,
    barThickness,
    clip: false,
  };
}

/** A line of dots each; a thin line joins what belongs to one label, and says no more. */
const dots = ({ marks }: PanelLayout, paint: Paint): PanelDataset[] =>
  marks.map((line) => {
    const colours = line.flatMap((mark) => ends(mark).map(() => paint(mark.point.earlier ? 'paper' : 'statistic')));
    return {
      type: 'scatter',
      data: line.flatMap(ends),
      showLine: true,
      borderColor: paint('statistic'),
      borderWidth: 2,
      pointRadius: dotRadius - 1,
      pointHoverRadius: dotRadius - 1,
      pointBorderColor: paint('statistic'),
      pointBorderWidth: 2,
      pointBackgroundColor: colours,
      pointHoverBackgroundColor: colours,
      clip: false,
    };
  });

/** A dot each for the ends of a range. */
const ends = (mark: Mark): Datum[] => [mark.point.value].flat().map((x) => ({ ...datum(mark), x }));

const datum = ({ point, y }: Mark): Datum => ({ x: point.value, y, said: point.said });
