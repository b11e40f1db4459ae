import { english } from '../../language/plural.ts';

/** The words of charts, in English. */
export const chart = {
  /** The button that loads the interactive chart, and the way back. */
  open: 'Interactive chart',
  close: 'Static chart',
  savePng: 'Save as PNG image',
  loading: 'Loading the chart',
  failed:
    'Something went wrong. The interactive chart could not be loaded. The chart and its table are complete without it.',
  /** What a screen reader says of the interactive chart: its name, and how to use it. */
  name: 'Interactive chart: {title}',
  keys: 'Arrow keys move from value to value, Home and End go to the first and last, Escape leaves the chart.',
  /** A value with what it is of, and with its time where the chart shows several. */
  point: '{label}: {value}',
  /** The same in a list. */
  item: '{label}, {value}',
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
