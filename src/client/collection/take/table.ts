import type { Passage, Runs } from '../../../formats/collection/passage.ts';
import { type Cell, csv } from '../../../formats/tables/csv.ts';
import type { TakenFolder } from './folder.ts';

/** The columns are named as those of the public tables, in whichever language. */
const columns: [name: string, cell: (passage: Passage) => Cell][] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['name', ({ name }) => text(name)],
  ['title', ({ title }) => title && text(title)],
  ['numbers', ({ numbers }) => numbers?.join('; ')],
  ['text', ({ words, items = [], beside = [] }) => [words, ...items, ...beside].map(text).join('\n')],
  ['lang', ({ words }) => words[0]?.lang],
  ['speaker', ({ speaker }) => speaker && text(speaker)],
  ['place', ({ place }) => text(place)],
  ['source', ({ source }) => source],
  ['translation', ({ translation }) => translation],
  ['url', ({ address }) => address],
  ['url_id', ({ neutral }) => neutral],
  ['citation', ({ citation }) => text(citation)],
];

/** A folder as a table, a row for each passage: UTF-8 with a byte-order mark, as the public tables are. */
export const tableFile = ({ passages }: Pick<TakenFolder, 'passages'>): string =>
  csv(
    columns.map(([name]) => name),
    passages.map((passage) => columns.map(([, cell]) => cell(passage))),
  );

const text = (runs: Runs): string => runs.map(({ value }) => value).join('');
