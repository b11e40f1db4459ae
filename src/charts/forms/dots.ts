import { dotRadius, highOf, isBelowZero, lowOf, type Mark, type Plot, plotBetween } from '../layout/plot.ts';
import { oneLine, paragraph, type Rule, spread, styles } from '../panel/drawing.ts';
import type { Paint } from '../panel/paint.ts';
import type { Line, PanelSpec } from '../spec.ts';
import { away, type Datum, datum, type Form, type LaidLine, type PanelDataset } from './form.ts';

const clear = 3;
const betweenWords = 10;

/** Dots of the periods of one label on one line, their values above them. */
export const dots: Form = {
  sharesLines: true,
  plot: (panel, width) => plotBetween(dotRadius + 1, width - dotRadius - 1, panel),
  line,
  aboveTicks: 8,
  type: 'scatter',
  indexAxis: 'x',
  oneDataset: false,
  datasets: ({ marks }, paint) => marks.map((line) => dataset(line, paint)),
  surround: (pen, { point, low, high, y }) =>
    pen.arc(isBelowZero(point) ? low : high, y, dotRadius + away, 0, 2 * Math.PI),
  near: 'xy',
};

/** The label; below it a scale with a dot for each period, its value above and its time below. */
function line({ label, points, missing }: Line, panel: PanelSpec, plot: Plot, width: number, top: number): LaidLine {
  const head = paragraph(label, styles.label, width, top);
  const below = top + head.height;
  const words = missing ? paragraph(missing, styles.note, width, below) : { texts: [], height: 0 };
  const start = below + words.height;
  if (points.length === 0) return { texts: [...head.texts, ...words.texts], rules: [], marks: [], bottom: start };
  const y = start + styles.value.leading + clear + dotRadius;
  const marks = points.map((point) => ({ point, low: plot.x(lowOf(point)), high: plot.x(highOf(point)), y }));
  const values = marks.map((mark) => oneLine(mark.point.text, styles.value, middle(mark), start, 'center'));
  const times = marks.flatMap((mark) =>
    mark.point.period ? [oneLine(mark.point.period, styles.small, middle(mark), y + dotRadius + clear, 'center')] : [],
  );
  const texts = [values, times].flatMap((row) => spread(row, betweenWords, width));
  const bottom = y + dotRadius + clear + (times.length > 0 ? styles.small.leading : 0);
  return { texts: [...head.texts, ...words.texts, ...texts], rules: scale(panel, plot, y), marks, bottom };
}

/** The line that the dots stand on, from one end to the end of the scale, with its ticks. */
const scale = ({ ticks, min = 0, max }: PanelSpec, plot: Plot, y: number): Rule[] => [
  { x1: plot.x(min), x2: plot.x(max), y1: y, y2: y, token: 'hair' },
  ...ticks.map(({ at }): Rule => {
    const x = plot.x(at);
    return { x1: x, x2: x, y1: y - dotRadius, y2: y + dotRadius, token: at === 0 ? 'edge' : 'hair' };
  }),
];

/** Where the words of a dot stand: between the two of a range. */
const middle = ({ point, low, high }: Mark): number =>
  point.bound === 'between' ? (low + high) / 2 : isBelowZero(point) ? low : high;

/** A thin line joins what belongs to one label, and says no more. */
function dataset(line: Mark[], paint: Paint): PanelDataset {
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
}

/** A dot each for the ends of a range. */
const ends = (mark: Mark): Datum[] => [mark.point.value].flat().map((x) => ({ ...datum(mark), x }));
