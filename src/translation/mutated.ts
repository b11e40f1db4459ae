/** What each mutation makes of the beginning of a word; the longer beginnings first. */
const soft: [string, string][] = [
  ['ll', 'l'],
  ['rh', 'r'],
  ['p', 'b'],
  ['t', 'd'],
  ['c', 'g'],
  ['b', 'f'],
  ['d', 'dd'],
  ['g', ''],
  ['m', 'f'],
];
const aspirate: [string, string][] = [
  ['p', 'ph'],
  ['t', 'th'],
  ['c', 'ch'],
];
const nasal: [string, string][] = [
  ['p', 'mh'],
  ['t', 'nh'],
  ['c', 'ngh'],
  ['b', 'm'],
  ['d', 'n'],
  ['g', 'ng'],
];

/** Digraphs are letters of their own: ph, th, ch, dd do not mutate. */
const mutable = (word: string): boolean => !/^(ph|th|ch|dd)/.test(word);

const changed = (word: string, table: [string, string][]): string | undefined => {
  const found = mutable(word) ? table.find(([from]) => word.startsWith(from)) : undefined;
  return found && found[1] + word.slice(found[0].length);
};

/** The soft mutation of a word in small letters; undefined where it has none. */
export const softened = (word: string): string | undefined => changed(word, soft);
export const aspirated = (word: string): string | undefined => changed(word, aspirate);
export const nasalised = (word: string): string | undefined => changed(word, nasal);
export const withH = (word: string): string | undefined => (/^[aeiouwyâêîôûŵŷ]/.test(word) ? `h${word}` : undefined);

/** A word in small letters and all that mutation can make of it. */
export const mutatedForms = (word: string): string[] => [
  word,
  ...[softened(word), aspirated(word), nasalised(word), withH(word)].filter((form) => form !== undefined),
];

/** What a mutated word may have been before: `ph` is of `p`, `f` of `b` or `m`. Some of them are no words. */
export function radicals(word: string): string[] {
  const made = [...soft, ...aspirate, ...nasal].flatMap(([from, to]) =>
    to !== '' && word.startsWith(to) ? [from + word.slice(to.length)] : [],
  );
  return made.filter((radical) => mutatedForms(radical).includes(word));
}
