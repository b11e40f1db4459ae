/** One way in which a word of a query may be met: by any of the keys, in one language. */
export interface Way {
  keys: string[];
  /** True for keys of the language that is not the page's. */
  foreign: boolean;
  /** 1 for the very word, less for what only stands for it. */
  nearness: number;
  /** True for other words that only say about the same: nobody typed them, and they are not marked as if somebody had. */
  related?: true;
}

/** A phrase that stands for some of a query's words. */
export interface Substitution {
  /** Which of the terms, by position. */
  terms: number[];
  /** The keys of its words, none for a little one; they stand one after the other. */
  phrase: string[][];
  /** True where they are an expression of several words, of which none says little: "taken away". */
  expression?: true;
  /** True where it is what was typed, only spelt as one word or as two. */
  spelling?: true;
}

/** A word of a query and the ways in which it may be met; none where no text has it. */
export interface Term {
  /** Nothing for what a little word only hints at. */
  typed: string;
  /** Its place in the query split at its spaces, from 0; none for what is only hinted at. */
  place?: number;
  /** What it counts for next to a word of its rarity. */
  share: number;
  ways: Way[];
}
