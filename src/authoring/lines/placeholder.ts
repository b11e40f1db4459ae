import type { Flaw } from '../../model/problem/problem.ts';

/** The longest text of one block or field, and the longest word: beyond them something else got in. */
export const mostCharacters = 20_000;
export const longestWord = 300;

/** What keeps words from being a text for readers: they are none, stand for some that are due, or are beyond all measure. */
export function wordsFault(words: string): Flaw | undefined {
  const long = lengthFault(words);
  if (long) return long;
  const remedy = 'Write them, or take it out';
  if (!/[\p{L}\p{N}]/u.test(words)) return { rule: 'words-there', message: `"${words}" holds no words`, remedy };
  const [stopgap] = stopgaps.flatMap((form) => form.exec(words)?.[0] ?? []);
  return stopgap
    ? { rule: 'words-there', message: `"${stopgap}" stands for words that are still due`, remedy }
    : undefined;
}

export function lengthFault(words: string): Flaw | undefined {
  if (words.length > mostCharacters)
    return {
      rule: 'text-measure',
      message: `this text has ${words.length} characters, and one at most ${mostCharacters}`,
      remedy: 'Look what got into it, or make several of it',
    };
  const [long] = words.length > longestWord ? (overlong.exec(words) ?? []) : [];
  if (!long) return undefined;
  return {
    rule: 'text-measure',
    message: `a word of ${long.length} characters begins "${long.slice(0, 20)}…"`,
    remedy: 'Look what got into the text',
  };
}

const overlong = new RegExp(`\\S{${longestWord + 1},}`);

const stopgaps = [
  /\b(?:TODO|FIXME|TBC|TBD|TBA|XXX+)\b/,
  /\blorem ipsum\b/i,
  /\?{3,}/,
  /^\W*(?:todo|tbc|tbd|tba|fixme|xx+|placeholder|dummy text|i[’']w gyfieithu|i ddilyn)\W*$/i,
  /\[(?:to be (?:translated|confirmed|written)|i[’']w (?:gyfieithu|gadarnhau)|translation|cyfieithiad)[^\]]*\]/i,
];
