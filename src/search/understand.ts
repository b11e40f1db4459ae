import { otherLocale } from '../i18n/locale.ts';
import { type Correction, corrected } from './correct.ts';
import type { Lexicon } from './lexicon.ts';
import { isLightWord } from './light-words.ts';
import { isStopWord } from './stop-words.ts';
import { alternativesFor, parted } from './synonyms.ts';
import type { Stead, Term } from './term.ts';
import { tokens } from './tokens.ts';

export interface Understood {
  terms: Term[];
  steads: Stead[];
  /** Words that were taken for others. */
  corrections: Correction[];
  /** Words that were found in the other language, as typed. */
  foreign: string[];
}

const PREFIX = 0.8;
const FOREIGN = 0.9;
const LIGHT = 0.3;

/**
 * What the words of a query mean by the words of the texts: the word itself, a beginning of a word, the same in the other
 * language, or a word that is spelt much alike.
 *
 * @param query without phrases in quotation marks
 * @param other loads the other language's words; only asked where the page's own has not all
 */
export async function understand(query: string, own: Lexicon, other: () => Promise<Lexicon>): Promise<Understood> {
  const typed = typedWords(query, own);
  const alternatives = alternativesFor(typed, own);
  const steads = [...alternatives, ...parted(typed, own)];
  const understood: Understood = { terms: [], steads, corrections: [], foreign: [] };
  for (const [at, word] of typed.entries()) {
    const term: Term = { typed: word, share: isLightWord(word, own.locale) ? LIGHT : 1, ways: [] };
    const isCovered = alternatives.some(({ terms }) => terms.includes(at));
    const keys = own.keysOf(word);
    if (keys.length > 0) term.ways.push({ keys, foreign: false, nearness: 1 });
    else if (!isCovered) await meetUnknown(term, at === typed.length - 1, own, other, understood);
    understood.terms.push(term);
  }
  const foreignWords = understood.foreign.length > 0;
  const terms = understood.terms.map((term) =>
    foreignWords && isStopWord(term.typed, otherLocale(own.locale)) ? { ...term, share: 0 } : term,
  );
  return { ...understood, terms };
}

/** The words of a query that carry something; of a query that has none all of them. */
function typedWords(query: string, { locale }: Lexicon): string[] {
  const [telling, all] = [tokens(query, locale), tokens(query, locale, 'all')];
  const words = (telling.length > 0 ? telling : all).map(({ word }) => word);
  return [...new Set(words)].filter((word) => !words.includes(`${word}%`));
}

async function meetUnknown(
  term: Term,
  isLast: boolean,
  own: Lexicon,
  loadOther: () => Promise<Lexicon>,
  { corrections, foreign }: Understood,
): Promise<void> {
  const word = term.typed;
  if (isStopWord(word, own.locale)) return;
  // Of "20 to 30 per cent" only the second figure is known as a percentage.
  const figure = word.endsWith('%') ? own.keysOf(word.slice(0, -1)) : [];
  if (figure.length > 0) {
    term.ways.push({ keys: figure, foreign: false, nearness: PREFIX });
    return;
  }
  const other = await loadOther();
  const keys = other.keysOf(word);
  if (keys.length > 0 || isStopWord(word, other.locale)) {
    foreign.push(word);
    if (keys.length > 0) term.ways.push({ keys, foreign: true, nearness: FOREIGN });
    return;
  }
  for (const [lexicon, isForeign] of [
    [own, false],
    [other, true],
  ] as const) {
    const begun = word.length >= (isLast ? 3 : 4) ? lexicon.keysBeginning(word) : [];
    if (begun.length === 0) continue;
    if (isForeign) foreign.push(word);
    term.ways.push({ keys: begun, foreign: isForeign, nearness: PREFIX });
    return;
  }
  const correction = corrected(word, [own, other]);
  if (!correction) return;
  corrections.push(correction);
  const isForeign = correction.locale !== own.locale;
  if (isForeign) foreign.push(word);
  const lexicon = isForeign ? other : own;
  term.ways.push({ keys: lexicon.keysOf(correction.word), foreign: isForeign, nearness: FOREIGN });
}
