/** Short words that Welsh writes onto the one before, and the whole words that they stand for: mae'r, a'u, i'w. */
const clitics: Record<string, string> = {
  r: 'yr',
  n: 'yn',
  i: 'ei',
  u: 'eu',
  w: 'ei',
  ch: 'eich',
  m: 'fy',
  th: 'dy',
};

/** Any of them without its apostrophe, as a part of a pattern. */
export const anyClitic = Object.keys(clitics).join('|');

/** The whole word that one stands for; "" for anything else. */
export const wholeClitic = (clitic: string): string => clitics[clitic.toLowerCase()] ?? '';

const atEnd = new RegExp(`'(?:${anyClitic})$`, 'i');

/** A word with a straight apostrophe without what is written onto it: "mae" of mae'r. */
export const withoutClitic = (word: string): string => word.replace(atEnd, '');
