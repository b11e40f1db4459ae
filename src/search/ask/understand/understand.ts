import { otherLocale } from '../../../i18n/locale.ts';
import { possibleRadicals } from '../../../language/welsh/mutation.ts';
import { standardForms } from '../../../language/welsh/verb-forms.ts';
import type { Lexicon } from '../../files/lexicon.ts';
import type { Spellings } from '../../files/spellings.ts';
import { isStopWord } from '../../files/stop-words.ts';
import { type Token, tokens } from '../../files/tokens.ts';
import { FOREIGN, FORM, LEAST_BEGINNING, LEAST_LAST, LIGHT, PREFIX, RELATIVE } from '../weights.ts';
import { hintsOf, isHelpingVerb } from './asking.ts';
import { heardAs } from './by-ear.ts';
import { type Correction, corrected, slips } from './correct.ts';
import { isLightWord } from './light-words.ts';
import { relativesOf } from './relatives.ts';
import { alternativesFor, parted } from './synonyms.ts';
import type { Substitution, Term } from './term.ts';

/** The words of one language and what tells its words from slips. */
export interface Vocabulary {
  lexicon: Lexicon;
  spellings: Spellings;
}

export interface Understood {
  terms: Term[];
  substitutions: Substitution[];
  /** Words that were taken for others. */
  corrections: Correction[];
  /** Words that were found in the other language, as typed. */
  foreign: string[];
}

/**
 * What the words of a query mean by the words of the texts: the word itself, a form of it, a beginning of a word, the same in
 * the other language, or, of a word that no dictionary has, one that is spelt much alike.
 *
 * @param query without phrases in quotation marks
 * @param other loads the other language's words; only asked where the page's own has not all
 */
export async function understand(
  query: string,
  own: Vocabulary,
  other: () => Promise<Vocabulary>,
): Promise<Understood> {
  const { lexicon } = own;
  const asked = typedWords(query, lexicon);
  const typed = asked.map(({ word }) => word);
  const readings = new Map(typed.map((word) => [word, readingsOf(word, lexicon)]));
  const all = tokens(query, lexicon.locale, 'all').map(({ word }) => word);
  const alternatives = alternativesFor({ typed, all, readings }, lexicon);
  const substitutions = [...alternatives, ...parted(typed, lexicon)];
  const understood: Understood = { terms: [], substitutions, corrections: [], foreign: [] };
  for (const [at, { word, place }] of asked.entries()) {
    const forms = readings.get(word) ?? [];
    const keys = lexicon.keysOf(word);
    // Of Welsh the keys are words, of English stems.
    const heads = lexicon.locale === 'cy' ? keys : [];
    const isExpression = alternatives.some(({ terms, expression }) => expression && terms.includes(at));
    const isLittle = [word, ...heads, ...forms].some((form) => isLightWord(form, lexicon.locale));
    const isLight = isLittle && !isExpression;
    const term: Term = { typed: word, place, share: isLight ? LIGHT : 1, ways: [] };
    const isCovered = alternatives.some(({ terms }) => terms.includes(at));
    const formKeys = forms.flatMap(lexicon.keysOf);
    const nearness = isLittle && isExpression ? LIGHT : 1;
    if (keys.length > 0) term.ways.push({ keys, foreign: false, nearness });
    if (formKeys.length > 0) term.ways.push({ keys: [...new Set(formKeys)], foreign: false, nearness: FORM });
    if (term.ways.length === 0 && !isCovered && !isLight)
      await understandUnknown(term, at === typed.length - 1, own, other, understood);
    understood.terms.push(term);
  }
  const foreignWords = understood.foreign.length > 0;
  const terms = understood.terms.map((term) =>
    foreignWords && isStopWord(term.typed, otherLocale(lexicon.locale)) ? { ...term, share: 0 } : term,
  );
  return { ...understood, terms: [...terms, ...hints(typed, all, lexicon)] };
}

/** What the little words beside others ask for in other words; nothing that was typed, so that nobody misses it. */
const hints = (typed: readonly string[], all: readonly string[], { locale, keysOf }: Lexicon): Term[] =>
  [...new Set(typed.length > 0 ? all : [])].flatMap((word): Term[] => {
    const keys = typed.includes(word) ? [] : hintsOf(word, locale).flatMap(keysOf);
    return keys.length > 0
      ? [{ typed: '', share: LIGHT, ways: [{ keys, foreign: false, nearness: FORM, related: true }] }]
      : [];
  });

/**
 * The words of a query that carry something, without those that only ask, and without a letter that begins one more; of a
 * query that has none all of them.
 */
function typedWords(query: string, { locale, keysOf, asking }: Lexicon): Token[] {
  const [telling, all] = [tokens(query, locale), tokens(query, locale, 'all')];
  const isBegun = ({ word }: Token, at: number, words: unknown[]) =>
    at > 0 && at === words.length - 1 && /^\p{L}$/u.test(word) && keysOf(word).length === 0;
  const asked = telling.filter(({ word }) => !asking.has(word) && !(locale === 'cy' && isHelpingVerb(word)));
  const words = [asked, telling].find(({ length }) => length > 0) ?? all;
  const isThere = (wanted: string) => words.some(({ word }) => word === wanted);
  const whole = words.filter((each, at) => !isBegun(each, at, words) && !isThere(`${each.word}%`));
  return whole.filter(({ word }, at) => whole.findIndex((each) => each.word === word) === at);
}

/** What a word that the texts don't have stands for as a form of theirs, or of what synonyms have. */
function readingsOf(word: string, { locale, keysOf, synonyms }: Lexicon): string[] {
  if (keysOf(word).length > 0) return [];
  if (locale === 'en') return british(word).filter((form) => keysOf(form).length > 0);
  const said = new Set(synonyms.flat(2));
  const forms = [word, ...possibleRadicals(word)].flatMap((radical) => [
    radical,
    ...standardForms(radical),
    // Of loans the plural is often English: "targeds".
    radical.replace(/s$/, ''),
  ]);
  const isKnown = (form: string) => keysOf(form).length > 0 || said.has(form) || isLightWord(form, locale);
  return [...new Set(forms)].filter((form) => form !== word && isKnown(form));
}

/** The British spelling of an American one. */
const british = (word: string): string[] =>
  [
    word.replace(/or(?=s?$|al|ed$|ing$|able$|ful$|ite)/, 'our'),
    word.replace(/iz(?=e|i|a)/, 'is'),
    word.replace(/yz(?=e|i)/, 'ys'),
    word.replace(/ense$/, 'ence'),
    word.replace(/(?<=[^l]l)(?=ed$|ing$|ors?$)/, 'l'),
    word.replace(/ll(?=ment|s?$)/, 'l'),
    word.replace(/er$/, 're'),
    word.replace(/dgm/, 'dgem'),
    word.replace(/gram(?=s?$)/, 'gramme'),
  ].filter((form) => form !== word);

async function understandUnknown(
  term: Term,
  isLast: boolean,
  { lexicon: own, spellings }: Vocabulary,
  loadOther: () => Promise<Vocabulary>,
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
  const least = isLast ? LEAST_LAST : LEAST_BEGINNING;
  const begun = word.length >= least ? own.keysBeginning(word) : [];
  // Asked for together with the other language's words. Where it cannot be loaded nothing is corrected.
  const isCorrectable = begun.length === 0 && /^[a-z]+$/.test(word) && slips(word) > 0;
  const isWord = isCorrectable ? spellings.has(word).catch(() => true) : Promise.resolve(true);
  const { lexicon: other, spellings: otherSpellings } = await loadOther();
  const keys = other.keysOf(word);
  if (keys.length > 0 || isStopWord(word, other.locale)) {
    foreign.push(word);
    if (keys.length > 0) term.ways.push({ keys, foreign: true, nearness: FOREIGN });
    return;
  }
  const begunOther = begun.length === 0 && word.length >= least ? other.keysBeginning(word) : [];
  if (begun.length > 0 || begunOther.length > 0) {
    const isForeign = begun.length === 0;
    if (isForeign) foreign.push(word);
    term.ways.push({ keys: isForeign ? begunOther : begun, foreign: isForeign, nearness: PREFIX });
    return;
  }
  const isRight = (await isWord) || (await otherSpellings.has(word).catch(() => true));
  const english = own.locale === 'en' ? own : other;
  const correction = isRight ? undefined : (corrected(word, [own, other]) ?? heardAs(word, own.locale, english));
  if (!correction) {
    const relatives = relativesOf(word, own);
    if (relatives.length > 0) term.ways.push({ keys: relatives, foreign: false, nearness: RELATIVE, related: true });
    return;
  }
  corrections.push(correction);
  const isForeign = correction.locale !== own.locale;
  if (isForeign) foreign.push(word);
  const lexicon = isForeign ? other : own;
  term.ways.push({ keys: lexicon.keysOf(correction.word), foreign: isForeign, nearness: FOREIGN });
}
