import { irregular, mutatedForm, spokenLittleWords } from '../language/welsh/irregular.ts';
import { littleWords } from '../language/welsh/little-words.ts';
import { mutatedForms } from '../language/welsh/mutation.ts';
import { bareVerbNouns } from '../language/welsh/verb-nouns.ts';
import type { WelshGuide } from '../search/welsh/guide.ts';

/** Their mutated forms, long enough to be no other word: "wnaethon". */
const irregularMutated = new Map(
  [...irregular].flatMap(([form, lemma]) => mutatedForms(form).map((mutated) => [mutated, lemma] as const)),
);

/** Radicals of closed classes of which a mutated form stands for them alone. */
const closed = 'rhai rhyw pob pha pa trwy tros pwy popeth mewn pan gan gyda gydag gilydd nhw hwy rhain rheini'.split(
  ' ',
);
const mutatedLittle = new Set(closed.filter((word) => littleWords.has(word)).flatMap(mutatedForms));

/** Whether a word says nothing by itself: a little word in any mutation. */
export const isMutatedLittle = (word: string): boolean => mutatedLittle.has(word) || spokenLittleWords.has(word);

/** The radicals of a form that is of one word alone, whatever it looks like. */
export const radicalByForm = (form: string): string | undefined => mutatedForm.get(form);

/**
 * The form under which a dictionary has a radical: the verb-noun, the singular, the masculine, the positive. The families of
 * the report's words come first; then the irregular forms of the language, then its endings, as far as the dictionary has
 * what they lead to.
 */
export function lemmaOf(radical: string, { heads, dictionary }: WelshGuide): string {
  const isKnown = dictionary.has(radical) && radical.length < 6;
  const found = heads.get(radical) ?? irregular.get(radical) ?? (isKnown ? undefined : irregularMutated.get(radical));
  if (found !== undefined) return heads.get(found) ?? found;
  if (heads.has(radical) || [...heads.values()].includes(radical)) return radical;
  return verbNoun(radical, (word) => dictionary.has(word)) ?? radical;
}

/** Endings of short verb forms that are no ending of other words, with their stem before them. */
const verbForm = /^(\p{L}{2,}?)(odd|wyd|asant|asom|iff)$/u;

/** What verb-nouns put to a stem; which of them, the last vowel tells (Gramadeg y Gymraeg: nod-i, rhodd-i; dysg-u, tal-u). */
function verbNoun(form: string, isWord: (word: string) => boolean): string | undefined {
  const stem = verbForm.exec(form)?.[1];
  if (stem === undefined || !isWord(form)) return undefined;
  if (bareVerbNouns.has(stem)) return stem;
  const endings = /[ow]\P{L}*[^aeiouwy]*$/u.test(stem) ? ['i', 'o', '', 'u', 'a'] : ['u', '', 'o', 'a', 'i'];
  const candidates = stem.endsWith('i') ? [`${stem}o`, stem] : [...endings.map((ending) => stem + ending)];
  return [...candidates, `${stem.replace(/ha$/, 'hau')}`].find((word) => word !== form && isWord(word));
}
