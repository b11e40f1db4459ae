/** Signs that print and keyboards have for an apostrophe: U+02BC of scholars, primes, accents that stand alone. */
const apostrophes = /[’‘‛ʼʻʹˈ′`´＇]/g;
const quotationMarks = /[“”„‟«»″＂〝〞]/g;
/** Signs like hyphens that are none to Unicode. */
const minus = /[−⁃]/g;
/** Signs that are not seen: soft hyphens and what PDFs have for them, joiners, marks of direction and of a byte order. */
const unseen = /[\u00ad¬\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * A text in plain letters, as a word is compared: what PDFs make of some letters (ﬁ, ﬂ), wide letters and composed accents
 * as single letters; apostrophes and quotation marks straight; no signs that are not seen.
 */
export const plainLetters = (text: string): string =>
  text.replace(apostrophes, "'").replace(quotationMarks, '"').normalize('NFKC').replace(minus, '-').replace(unseen, '');
