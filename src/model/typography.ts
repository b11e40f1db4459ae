import type { Locale } from '../i18n/locale.ts';
import { unbroken } from '../language/unbroken.ts';
import { type Inline, inlineText } from './unit/unit.ts';

/** A sign after which a straight quotation mark opens: the start, a space, a bracket, a dash, or an opening mark. */
const before = /[\s([{“‘–—-]/;

/**
 * The same words with typographic quotation marks and apostrophes, as pages show them. Nothing else is touched, so that
 * turning the marks straight again gives the source's own characters (where it had straight ones).
 */
export function typographic(text: string): string {
  let set = '';
  for (let at = 0; at < text.length; at += 1) set += typographicSign(text, at, set);
  return set;
}

/** The sign at that place of a text, whose beginning is set already. */
function typographicSign(text: string, at: number, set: string): string {
  const sign = text[at] ?? '';
  if (sign !== '"' && sign !== "'") return sign;
  const opens = (at === 0 || before.test(set[at - 1] ?? '')) && /\S/.test(text[at + 1] ?? '');
  if (sign === '"') return opens ? '“' : '”';
  return opens ? '‘' : '’';
}

/** The same for a run with inserts: a mark beside an insert is judged by the words around it. */
export const typographicWords = (words: Inline[]): Inline[] => withLetters(words, typographic(inlineText(words)));

/** As pages set it: with spaces at which no line ends, too, inside what is read as one. */
export const setWords = (words: Inline[], lang: Locale): Inline[] =>
  withLetters(words, unbroken(typographic(inlineText(words)), lang));

/** A run whose letters are those of a text of the same length. */
function withLetters(words: Inline[], letters: string): Inline[] {
  let at = 0;
  const set = (run: Inline[]): Inline[] =>
    run.map((word) => {
      if (word.type !== 'text') return { ...word, children: set(word.children) };
      at += word.value.length;
      return { ...word, value: letters.slice(at - word.value.length, at) };
    });
  return set(words);
}
