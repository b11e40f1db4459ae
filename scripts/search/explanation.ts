// Why search answers a query as it does, as tables. All figures are the engine's own.
import type { Locale } from '../../src/i18n/locale.ts';
import type { Found, FoundUnit } from '../../src/search/ask/engine.ts';
import type { Term } from '../../src/search/ask/understand/term.ts';
import { tokens } from '../../src/search/files/tokens.ts';

type Cell = string | number;
export interface Table {
  heads: string[];
  rows: Cell[][];
}

/** What each word of a query was taken for: a row for each way in which it may be found. */
export function wordTable(q: string, { interpretation }: Found, locale: Locale): Table {
  const { terms, ranked, leftOut, corrections, substitutions } = interpretation;
  const known = new Set(terms.map(({ typed }) => typed));
  const little = [...new Set(tokens(q, locale, 'all').map(({ word }) => word))].filter((word) => !known.has(word));
  const isRanked = (typed: string) => ranked.some((term) => term.typed === typed);
  const rows = terms.flatMap((term, at): Cell[][] => {
    const said = substitutions.filter((each) => each.terms.includes(at)).map(({ phrase }) => phraseText(phrase));
    const correction = corrections.find(({ typed }) => typed === term.typed);
    const name = term.typed || '(hinted at)';
    const ways = term.ways.map(({ keys, foreign, nearness }) => {
      const how = correction ? `corrected to ${correction.spelling}` : wayText(term, nearness);
      return [name, foreign ? `${how}, in the other language` : how, keys.join(' '), term.share, nearness];
    });
    const synonyms = said.length > 0 ? [[name, 'synonyms', [...new Set(said)].join(', '), term.share, '']] : [];
    const all = [...ways, ...synonyms];
    const without = leftOut.includes(term.typed) || !isRanked(term.typed);
    return all.length > 0 && !without ? all : [[name, 'left out: no text has it', '', term.share, '']];
  });
  return {
    heads: ['word', 'taken for', 'found by', 'counts for', 'nearness'],
    rows: [...little.map((word) => [word, 'left out: says nothing by itself', '', '', '']), ...rows],
  };
}

function wayText({ typed }: Term, nearness: number): string {
  if (typed === '') return 'a hint';
  return nearness === 1 ? 'itself' : 'a form, a beginning or a relative';
}

/** "in care" has no key for its little word. */
const phraseText = (phrase: readonly string[][]): string => phrase.map((keys) => keys.join('/') || '…').join(' ');

/** Every unit that was found, best first: what each part of its score adds. The parts of a row sum to its score. */
export function unitTable({ groups, interpretation }: Found): Table {
  const { ranked } = interpretation;
  const found = groups.flat().filter((each) => each.ranked !== undefined);
  return {
    heads: [
      'unit',
      ...ranked.map(({ typed }) => typed || '(hint)'),
      'coverage',
      'closeness',
      'phrase',
      'name',
      'standing',
      'score',
    ],
    rows: found.map((each) => [each.unit.id, ...summands(each, ranked.length).map(rounded), rounded(scoreOf(each))]),
  };
}

const scoreOf = ({ ranked }: FoundUnit): number => ranked?.score ?? 0;

/** What each word adds, and what each factor then adds to it, in order: together the score. */
export function summands({ ranked }: FoundUnit, terms: number): number[] {
  if (!ranked) return [];
  const { words, coverage, closeness, phrase, name, standing } = ranked.parts;
  const byTerm = Array.from({ length: terms }, (_, at) => {
    const word = words.find(({ term }) => term === at);
    return word ? word.weight * word.relevance : 0;
  });
  let sum = byTerm.reduce((total, each) => total + each, 0);
  const added = [coverage, closeness, phrase, name, standing].map((factor) => {
    const more = sum * (factor - 1);
    sum += more;
    return more;
  });
  return [...byTerm, ...added];
}

const rounded = (value: number): string => value.toFixed(3);

/** Columns in line, figures to the right. */
export function aligned({ heads, rows }: Table): string {
  const all = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const isFigure = (cell: string) => /^-?[\d.]+$/.test(cell);
  const line = (row: string[]) =>
    row
      .map((cell, at) => (isFigure(cell) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
