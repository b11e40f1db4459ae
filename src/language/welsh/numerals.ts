import type { Gender } from './count.ts';

/** A whole number below a hundred that is one word, with all its mutated forms; of a gender where each has its own. */
interface Numeral {
  value: number;
  forms: string[];
  gender?: Gender;
}

const numeral = (value: number, forms: string, gender?: Gender): Numeral => ({
  value,
  forms: forms.split(' '),
  ...(gender && { gender }),
});

export const numerals: readonly Numeral[] = [
  numeral(1, 'un'),
  numeral(2, 'dau ddau', 'm'),
  numeral(2, 'dwy ddwy', 'f'),
  numeral(3, 'tri dri thri', 'm'),
  numeral(3, 'tair dair thair', 'f'),
  numeral(4, 'pedwar bedwar phedwar', 'm'),
  numeral(4, 'pedair bedair phedair', 'f'),
  numeral(5, 'pum pump bum bump phum phump'),
  numeral(6, 'chwe chwech'),
  numeral(7, 'saith'),
  numeral(8, 'wyth'),
  numeral(9, 'naw'),
  numeral(10, 'deg ddeg deng ddeng'),
  numeral(12, 'deuddeg ddeuddeg deuddeng ddeuddeng'),
  numeral(15, 'pymtheg bymtheg phymtheg pymtheng bymtheng'),
  numeral(18, 'deunaw ddeunaw'),
  numeral(20, 'ugain hugain'),
  numeral(40, 'deugain ddeugain'),
  numeral(60, 'trigain drigain thrigain'),
];

/** What multiplies the number before it: "dau gant". */
export const multiples: readonly Numeral[] = [
  numeral(12, 'dwsin ddwsin'),
  numeral(100, 'cant gant chant'),
  numeral(1000, 'mil fil'),
];

/** Ordinals and parts of a whole, with all their mutated forms, and larger numbers: words that say a number, too. */
const others =
  'cyntaf gyntaf chyntaf ail trydydd drydydd thrydydd trydedd drydedd thrydedd pedwerydd bedwerydd phedwerydd pedwaredd ' +
  'bedwaredd phedwaredd pumed bumed phumed chweched seithfed wythfed nawfed degfed ddegfed ugeinfed hanner haneri traean draean ' +
  'thraean chwarter chwarteri miliwn filiwn biliwn filiynau miliynau cannoedd gannoedd channoedd miloedd filoedd';

/** Whether a word, in small letters, says a number. */
export const isWelshNumeral = (word: string): boolean => numberWords.has(word);

/** The forms of the numerals that stand with nouns of that gender alone. */
export const numeralsWith = (gender: Gender): string[] =>
  numerals.flatMap((each) => (each.gender === gender ? each.forms : []));

/** What each of those words counts. */
export const valuesOf = (words: readonly Numeral[]): Record<string, number> =>
  Object.fromEntries(words.flatMap(({ value, forms }) => forms.map((form) => [form, value])));

const numberWords: ReadonlySet<string> = new Set([
  ...numerals.flatMap(({ forms }) => forms),
  ...multiples.flatMap(({ forms }) => forms),
  ...others.split(' '),
]);
