/** The changes that Welsh makes to the beginning of a word: three mutations, and an h before vowels. */
export const mutationKinds = ['soft', 'aspirate', 'nasal', 'h'] as const;
export type Mutation = (typeof mutationKinds)[number];

/** What each mutation makes of a first letter (Peter Wynn Thomas, Gramadeg y Gymraeg); other letters it leaves alone. */
const letters: Record<Exclude<Mutation, 'h'>, Record<string, string>> = {
  soft: { p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f', ll: 'l', rh: 'r' },
  aspirate: { p: 'ph', t: 'th', c: 'ch' },
  nasal: { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' },
};

/** The first letter of a word, radical or mutated. Some letters are written with two signs or more: ph, th, ll, ngh. */
const firstLetter = (word: string): string => /^(?:ngh|[cmnprt]h|dd|ff|ng|ll|.)/u.exec(word)?.[0] ?? '';

/** As a part of a pattern; i and w may be consonants, too. */
export const vowels = 'aeiouwyâêîôûŵŷáéíóúẃýàèìòùäëïöü';
const vowel = new RegExp(`^[${vowels}]`);

/** A word in small letters after that mutation; undefined where it has none. */
export function mutated(word: string, kind: Mutation): string | undefined {
  if (kind === 'h') return vowel.test(word) ? `h${word}` : undefined;
  const letter = firstLetter(word);
  const made = letters[kind][letter];
  return made === undefined ? undefined : made + word.slice(letter.length);
}

export const softened = (word: string): string | undefined => mutated(word, 'soft');
export const withH = (word: string): string | undefined => mutated(word, 'h');

/** What mutation can make of a word in small letters. */
export const mutations = (word: string): { form: string; kind: Mutation }[] =>
  mutationKinds.flatMap((kind) => {
    const form = mutated(word, kind);
    return form === undefined ? [] : [{ form, kind }];
  });

/** A word in small letters and all that mutation can make of it. */
export const mutatedForms = (word: string): string[] => [word, ...mutations(word).map(({ form }) => form)];

export interface Radical {
  radical: string;
  kind: Mutation;
}

/** What a mutated word in small letters may have been before: `ph…` is of `p…`, `f…` of `b…` or `m…`. Some are no words. */
export function radicals(word: string): Radical[] {
  const letter = firstLetter(word);
  const rest = word.slice(letter.length);
  // Where g has gone, a vowel is left, or l or r: ofal, lefel (of llefel or glefel), rym.
  const withG =
    vowel.test(word) || letter === 'l' || letter === 'r' ? [{ radical: `g${word}`, kind: 'soft' as const }] : [];
  const others = mutationKinds.flatMap((kind): Radical[] => {
    if (kind === 'h') return letter === 'h' && vowel.test(rest) ? [{ radical: rest, kind }] : [];
    return Object.entries(letters[kind]).flatMap(([from, to]) =>
      to === letter ? [{ radical: from + rest, kind }] : [],
    );
  });
  return [...others, ...withG].filter(({ radical, kind }) => mutated(radical, kind) === word);
}

/** Beginnings of words that look mutated and are not: chwarae, fel, fersiwn, therapi. */
export const looksMutated =
  /^(?:chw|fel|felly|fersiwn|fideo|fitamin|ficer|fila|fôr|therap|theor|thema|theatr|ddoe|gan|gyda|gilydd|dim|nhw|(?:chi|chithau)$)/;

/**
 * What a word may be that somebody asks for: itself, where it is known, or else the known words that it may be a mutation of
 * (fodd: modd and bodd).
 *
 * @param word in small letters without accents
 * @param isKnown knows unmutated words
 */
export function demutated(word: string, isKnown: (word: string) => boolean): string[] {
  return isKnown(word) ? [word] : possibleRadicals(word).filter(isKnown);
}

/** What a word may be a mutation of. Some are no words. */
export const possibleRadicals = (word: string): string[] => [...new Set(radicals(word).map(({ radical }) => radical))];
