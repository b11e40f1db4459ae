import type { Locale } from '../../i18n/locale.ts';
import { plainLetters } from '../../language/letters.ts';
import type { Report } from '../../model/report.ts';
import { type Coded, codedText, type Inserts } from './codes.ts';
import type { Field } from './fields.ts';
import { insertsIn } from './inserts.ts';

/** A sentence of fewer words may stand in both languages as it is: a name, a title, a place. */
const fewestWords = 4;

/**
 * Whether a translation is its source, or has whole sentences of it: tools hand so back what nobody has translated yet.
 * Inserts, quotation marks, case and spaces make no difference. What is marked as the language translated into is right as it
 * is, and so are numbers, names that are the same in both languages, and what the translation had until now.
 */
export function isCopied(field: Field, target: Coded, to: Locale, names: Report['names']): boolean {
  const source = withoutMarked(field.source, field.inserts, to);
  if (!/\p{L}/u.test(source)) return false;
  const words = folded(codedText(target));
  if (names.some(({ name: { en, cy } }) => en === cy && folded(en) === words)) return false;
  if (folded(codedText(field.source)) === words) return true;
  const own = folded(withoutMarked(target, insertsIn(field, target), 'either'));
  const before = folded(codedText(field.target ?? []));
  return sentences(source).some((sentence) => own.includes(sentence) && !before.includes(sentence));
}

/** The words that are in no mark of that language, or of any. */
function withoutMarked(coded: Coded, inserts: Inserts, lang: Locale | 'either'): string {
  return coded
    .map((each) => {
      if (typeof each === 'string') return each;
      const insert = inserts.get(each.id);
      const isMarked = insert?.type === 'lang' && (lang === 'either' || insert.lang === lang);
      return isMarked ? '' : withoutMarked(each.children, inserts, lang);
    })
    .join('');
}

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.?!:;])\s+/)
    .map(folded)
    .filter((sentence) => sentence.split(' ').filter((word) => /\p{L}/u.test(word)).length >= fewestWords);

const folded = (text: string): string => plainLetters(text).replace(/\s+/g, ' ').trim().toLowerCase();
