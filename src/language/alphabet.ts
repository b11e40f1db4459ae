import type { Locale } from '../i18n/locale.ts';
import { fold, straight } from './letters.ts';

/** The letters of the Welsh alphabet in its order; eight of them are written with two signs. */
export const welshLetters = 'A B C Ch D Dd E F Ff G Ng H I J L Ll M N O P Ph R Rh S T Th U W Y'.split(' ');

/** The order in which words are sorted: with the letters that only borrowed words have. */
const order = 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z'.split(' ');
const ranks = new Map(order.map((letter, rank) => [letter, String.fromCharCode(0x61 + rank)]));

/**
 * Beginnings of words in which two signs are two letters, with a bar between them: where a word is put together (parhau is
 * par and -hau), and where g is spoken after n (Bangor). No rule tells them from the rest, so they are listed; without
 * this, Bangor would stand before Bala. Browsers and Node take every such pair for one letter.
 */
const apart = [
  'am|har',
  'ar|hol',
  'ar|hos',
  'ban|gor',
  'byr|ha',
  'byr|he',
  'dan|gos',
  'eglur|ha',
  'eglur|he',
  'hunan|g',
  'llan|g',
  'llon|gyf',
  'par|ha',
  'par|he',
  'par|ho',
  'sicr|ha',
  'sicr|he',
].map((bars) => ({ start: bars.replace('|', ''), bars }));

/**
 * The letters of a text in the alphabet's order, small and without accents: "Llŷn" is ll, y, n. A space is kept, so that
 * words are sorted before longer ones that begin with them; a hyphen parts letters (ad-drefnu has d, d); other signs go.
 */
export function lettersOf(text: string): string[] {
  const plain = fold(straight(text)).replaceAll("'", '');
  const parted = plain.replace(/[a-z]+/g, (word) => {
    const found = apart.find(({ start }) => word.startsWith(start));
    return found ? found.bars + word.slice(found.start.length) : word;
  });
  return parted.match(/ch|dd|ff|ng|ll|ph|rh|th|[a-z0-9]| +/g)?.map((letter) => letter.trim() || ' ') ?? [];
}

/** A text that sorts by plain comparison where the Welsh words that it stands for should. */
export const welshKey = (text: string): string =>
  lettersOf(text)
    .map((letter) => ranks.get(letter) ?? letter)
    .join('');

/** Order of Welsh words: by the alphabet, without regard to accents and capitals; equal ones by their very signs. */
export const compareWelsh = (a: string, b: string): number =>
  compare(welshKey(a), welshKey(b)) || compare(a.normalize('NFC'), b.normalize('NFC'));

/** Order of English words: by letters, without regard to accents, capitals and hyphens. */
export const compareEnglish = (a: string, b: string): number =>
  compare(englishKey(a), englishKey(b)) || compare(a.normalize('NFC'), b.normalize('NFC'));

/** Words of a language as they stand in a list of any: in English n and g are two letters, in Welsh lists, too. */
export const asSorted = (word: string, lang: Locale): string => sorted[lang](word);

const sorted: Record<Locale, (word: string) => string> = {
  en: (word) => word.replace(/ng/g, 'n|g'),
  cy: (word) => word,
};

export const compareWords = (a: string, b: string, locale: Locale): number =>
  locale === 'cy' ? compareWelsh(a, b) : compareEnglish(a, b);

/** The letters under which an alphabetical list of that language has its words; a list may lack some. */
export const alphabet = (locale: Locale): string[] => (locale === 'cy' ? welshLetters : englishLetters);

/** The letter that a word begins with, as a heading shows it: "Ll" of llais, "L" of the English "llama". */
export function firstLetter(text: string, locale: Locale): string {
  const [first = ''] = locale === 'cy' ? lettersOf(text).filter((letter) => letter !== ' ') : [...englishKey(text)];
  return first.slice(0, 1).toUpperCase() + first.slice(1);
}

const englishLetters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const englishKey = (text: string): string =>
  fold(text)
    .replace(/-/g, ' ')
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/ +/g, ' ')
    .trim();

/** By code units, which no machine's language changes. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
