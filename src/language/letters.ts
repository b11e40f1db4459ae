/** Signs that print and keyboards have for an apostrophe: U+02BC of scholars, primes, accents that stand alone. */
const apostropheSigns = '’‘‛ʼʻʹˈ′`´＇';
const apostrophes = new RegExp(`[${apostropheSigns}]`, 'g');
const quotationMarks = /[“”„‟«»″＂〝〞]/g;
/** Signs like hyphens that are none to Unicode. */
const minus = /[−⁃]/g;
/** Signs that are not seen: soft hyphens and what PDFs have for them, joiners, marks of direction and of a byte order. */
const unseen = /[\u00ad¬\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** An apostrophe in any of its signs, as a part of a pattern. */
export const anyApostrophe = `['${apostropheSigns}]`;

/** A text in NFC with straight apostrophes: the form in which words are looked for. Of the same length where it is NFC. */
export const straight = (text: string): string => text.normalize('NFC').replace(apostrophes, "'");

/**
 * A text in plain letters, as a word is compared: what PDFs make of some letters (ﬁ, ﬂ), wide letters and composed accents
 * as single letters; apostrophes and quotation marks straight; no signs that are not seen.
 */
export const plainLetters = (text: string): string =>
  text.replace(apostrophes, "'").replace(quotationMarks, '"').normalize('NFKC').replace(minus, '-').replace(unseen, '');

/** Small letters without accents: "Tŷ" is "ty". */
export const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
