import { joinedByAnd } from '../language/welsh/article.ts';
import { softened } from '../language/welsh/mutation.ts';
import type { Locale } from './locale.ts';
import { fill, words } from './words.ts';

/** An ink and what its links lead to, as nouns within a sentence: red, ["conclusions", "recommendations"]. */
export interface Lead {
  ink: 'red' | 'blue' | 'green';
  kinds: string[];
}

/** "Red leads to conclusions, blue to quotations." and what the number beside a passage does. */
export function signs(leads: readonly Lead[], locale: Locale): string {
  const t = words(locale).edition.signs;
  const phrase = t.leads[leads.length - 1];
  const places = leads.flatMap(({ ink, kinds }, at) => [
    [`ink${at + 1}`, t.ink[ink]],
    [`last${at + 1}`, t.last[ink]],
    [`led${at + 1}`, led[locale](kinds)],
  ]);
  const said = phrase === undefined ? '' : `${capital(fill(phrase, Object.fromEntries(places)))} `;
  return said + t.number;
}

/** Nouns after the preposition of the phrase: "at", which softens the first of them. */
const led: Record<Locale, (kinds: string[]) => string> = {
  en: (kinds) => [kinds.slice(0, -1).join(', '), ...kinds.slice(-1)].filter(Boolean).join(' and '),
  cy: ([first = '', ...more]) => joinedByAnd([softened(first) ?? first, ...more]),
};

const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
