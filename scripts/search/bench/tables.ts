// What was measured, as tables in Markdown.
import type { FirstSearch } from './first-search.ts';
import { itemKinds } from './known-items.ts';
import type { FirstSearches } from './measure.ts';
import type { IndexBytes } from './minisearch.ts';
import type { Ranks } from './ranks.ts';
import { type Spread, spread } from './sums.ts';
import { fileClass, fileClasses, weight } from './traffic.ts';
import type { AfterPause } from './typing.ts';

type Cell = string | number;

export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Until the link is visible, median and 95th of 100; what came over the wire the first time, median. */
export function firstTable(all: readonly FirstSearches[]): string {
  const of = (runs: readonly FirstSearch[]) => seconds(spread(runs.map(({ visible }) => visible)));
  const rows = all.map(({ locale, way, conditions, cold, warm, unanswered }) => {
    const weights = cold.map(({ fetched }) => weight(fetched));
    const bytes = spread(weights.map((each) => each.bytes)).median;
    const requests = spread(weights.map((each) => each.requests)).median;
    const name = unanswered.length > 0 ? `${way} (${unanswered.length} without an answer)` : way;
    return [locale, name, conditions, of(cold), of(warm), kilobytes(bytes), requests];
  });
  return table(['', 'way', 'connection', 'cold s', 'warm s', 'kB', 'requests'], rows);
}

/** What a first search of several words loads, by what the files are for. */
export function severalTable(all: readonly { locale: string; searches: readonly FirstSearch[] }[]): string {
  const rows = all.flatMap(({ locale, searches }) => {
    const row = (name: string, of: (search: FirstSearch) => FirstSearch['fetched']): Cell[] => {
      const weights = searches.map((search) => weight(of(search)));
      const bytes = spread(weights.map((each) => each.bytes));
      const requests = spread(weights.map((each) => each.requests));
      return [locale, name, kilobytes(bytes.median), kilobytes(bytes.max), requests.median, requests.max];
    };
    const classes = fileClasses.map((name) =>
      row(name, ({ fetched }) => fetched.filter(({ path }) => fileClass(path) === name)),
    );
    const untilWhole = ({ fetched, whole }: FirstSearch) => fetched.filter(({ asked }) => asked <= whole);
    return [
      ...classes,
      row('**all**', ({ fetched }) => fetched),
      row('of these until the answer is whole', untilWhole),
    ];
  });
  return table(['', 'files', 'kB median', 'kB max', 'requests median', 'requests max'], rows);
}

/** Milliseconds from the end of a pause in typing. */
export function pauseTable(all: readonly (AfterPause & { locale: string; conditions: string })[]): string {
  const rows = all.map(({ locale, conditions, links, whole }) => [
    locale,
    conditions,
    ...milliseconds(links),
    ...milliseconds(whole),
  ]);
  return table(['', 'conditions', 'links ms median', 'max', 'with all words ms median', 'max'], rows);
}

/** Right first / among the first three / of how many. */
export function rankTable(all: readonly Ranks[]): string {
  const rows = all.map(({ locale, engine, all: total, byKind, listed, time }) => [
    locale,
    engine,
    ...[total, ...itemKinds.map((kind) => byKind[kind])].map((recall) =>
      recall ? `${recall.first} / ${recall.third} / ${recall.items}` : '',
    ),
    listed.median,
    time.median.toFixed(1),
  ]);
  return table(['', 'engine', 'all', ...itemKinds, 'listed', 'ms'], rows);
}

export function indexTable(all: readonly IndexBytes[]): string {
  const rows = all.map(({ locale, texts, index, script }) => [locale, ...[texts, index, script].map(kilobytes)]);
  return table(['', 'texts kB', 'index made beforehand kB', 'script kB'], rows);
}

/** Every file of a search: when it was asked for and there, in milliseconds. */
export function timeline({ fetched }: FirstSearch): string {
  return table(
    ['asked', 'there', 'bytes', 'file'],
    fetched.map(({ asked, done, bytes, path }) => [asked, done ?? '', bytes, path]),
  );
}

const seconds = ({ median, p95 }: Spread): string =>
  Number.isNaN(median) ? '' : `${(median / 1000).toFixed(2)} (${(p95 / 1000).toFixed(2)})`;
const milliseconds = ({ median, max }: Spread): Cell[] => [Math.round(median), Math.round(max)];
const kilobytes = (bytes: number): string => (Number.isNaN(bytes) ? '' : (bytes / 1000).toFixed(1));
