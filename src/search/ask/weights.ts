// Every number by which a query is understood and units are ranked. Each was chosen on the tuned questions of
// bench/search; tests/search/ask/weights.test.ts holds what would change without it.

// What a word counts for: its share of what a word of its rarity would count for.

/** A word that any text may have ("make", "people"): it decides between what the other words find alike. */
export const LIGHT = 0.3;

// How near a match is to what was typed: 1 for the very word.

/** A form of the word that was typed is nearly the word. */
export const FORM = 0.9;
/** The same word in the other language says the same, to a reader of both. */
export const FOREIGN = 0.9;
/** A word that only begins with what was typed: somebody is still typing, or has left its end off. */
export const PREFIX = 0.8;
/** A synonym says about the same: less than the word, more than a word of the query left out. */
export const SUBSTITUTION = 0.7;
/** Another word of the same stem is mostly about the same, but not always. */
export const RELATIVE = 0.6;
/** Who said a quotation says less of it than its words do. */
export const SPEAKER = 0.5;
/** A match at least so near is the word itself or a form of it, and tells how rare the word is. */
export const ITSELF = 0.9;

// How a unit's score is made of its words (BM25, Robertson and Zaragoza 2009).

/** How soon more of the same word stops to count (their k1): texts are short, so that twice is hardly more than once. */
export const SATURATION = 0.9;
/** How much a text longer than the others loses, 0 to 1 (their b): less than the usual .75, as long paragraphs are answers, too. */
export const LENGTH = 0.6;
/** What words side by side add for each pair, as a part of the score: they mostly mean one thing together. */
export const CLOSENESS = 0.5;

// By how much a unit's score is multiplied.

/** One that has the words of the query in a row says what was typed, and goes before what has them here and there. */
export const PHRASE = 2;
/** One whose heading is the very words of the query is what was looked for. */
export const NAMED = 2;
/** An entry with a page of its own goes before a paragraph that answers about as well: it is what the report found. */
export const FINDING = 1.2;
/** "How many" is answered by a number before the words about it. */
export const NUMBERS = 1.6;
/** Also by a share or a rate, but by a count before these. */
export const SHARES = 1.4;
/** "Who" is answered by what names somebody before what speaks of some people. */
export const PERSONS = 1.8;

// What is left out.

/** Of units that lack something, how much of the score of a best one that lacks nothing they must have. */
export const TAIL = 0.5;

// By how many letters a word is known that is not typed as texts have it.

/** A word of fewer letters has no slip: most of three letters are one slip from another. */
export const ONE_SLIP = 4;
/** A word of so many may have two: it is still told from all others. */
export const TWO_SLIPS = 8;
/** Of a word that nothing is taken for, one slip in so many letters still makes a proposal: a reader chooses, not we. */
export const LETTERS_A_SLIP = 4;
/** So many words are proposed: as many as fit in a line. */
export const PROPOSED = 3;
/** So few consonants in common, many words sound alike. */
export const LEAST_SOUNDS = 3;
/** Of what sounds alike, one letter in so many may differ: vowels are heard in many ways, but not in any. */
export const LETTERS_A_SOUND = 2.5;
/** A shorter stem is that of too many words: "us" of "useless". */
export const LEAST_STEM = 4;
/** Of a compound written as one, no part is shorter: "in" begins too many words. */
export const LEAST_PART = 3;
/** A shorter beginning is that of too many words. */
export const LEAST_BEGINNING = 4;
/** Of the last word, which may still be typed. */
export const LEAST_LAST = 2;
