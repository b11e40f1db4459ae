import type { Mutation } from './mutation.ts';

const set = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** Words that stand for themselves as a rule, though they could be mutations: beth of peth, gall of call. */
export const ownWords = set(
  'ôl beth brys blaen nodi nodwch nodir allan geni holl dal nôl doc dyfais maes',
  'nifer lawr weithiau dwyn rôl grŵp gorau gwir deg',
);

/** After these a word that is a word in itself too is taken for a mutated one: "y gath", but not "gath" alone. */
export const triggers: Record<Mutation, ReadonlySet<string>> = {
  soft: set(
    'i o am ar at dan dros drwy trwy heb hyd gan wrth dy ei dau ddau dwy ddwy neu yn y yr un pa mor rhy go dyma dyna a ni na oni',
    'fe mi pan ail prif hen hoff bu oedd cafodd bydd mae bod ddim nifer ambell aml unrhyw holl rhyw cryn digon gormod gwahanol',
    'amryw pur wele',
  ),
  nasal: set('fy yn ym yng saith wyth naw deg pum deng deuddeng'),
  aspirate: set('a â ei gyda na tri chwe tua ni oni tra'),
  h: set('ei ein eu ar'),
};

/** Short words that Welsh writes onto the one before, and the whole words that they stand for: mae'r, a'u, i'w. */
export const clitics: Record<string, string> = {
  r: 'yr',
  n: 'yn',
  i: 'ei',
  u: 'eu',
  w: 'ei',
  ch: 'eich',
  m: 'fy',
  th: 'dy',
};
