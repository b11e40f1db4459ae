import { english } from '../../language/plural.ts';

/** The words of charts, in English. */
export const chart = {
  /** The button that loads the other view of a slope, and the way back. */
  open: 'Show as bars',
  close: 'Show as lines',
  savePng: 'Save as PNG image',
  loading: 'Loading',
  failed: 'This did not work. The chart and its table are complete without it.',
  /** What a screen reader says of the bars: their name, and how to use them. */
  name: 'The numbers as bars: {title}',
  keys: 'Arrow keys move from value to value, Home and End go to the first and last, Escape leaves the chart.',
  /** A value with what it is of, and with its time where the chart shows several. */
  point: '{label}: {value}',
  /** The same in a list. */
  item: '{label}, {value}',
  /** A part of a whole that is counted: "5 of 7". */
  ofWhole: '{n} of {whole}',
  /** Where all lines of an index start: "1998 = 100". */
  indexStart: '{period} = 100',
  pointInPeriod: '{label}, {period}: {value}',
  /** The same within a sentence, by how exactly its time is known. */
  inYear: '{value} in {period}',
  inMonth: '{value} in {period}',
  onDay: '{value} on {period}',
  inYears: '{value} in {period}',
  /** A month with its year. */
  month: '{month} {year}',
  source: {
    official: 'Source: {title}, {publisher}, {date}. Chart: official edition, {address}',
    unofficial: 'Source: {title}, {publisher}, {date}. Chart: unofficial edition, {address}',
  },
  /** How a number that the edition works out is written. */
  percent: '{n}%',
  count: {
    times: english('0 times', '1 time', '{n} times'),
  },
};
