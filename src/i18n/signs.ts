import { joinedByAnd } from '../language/welsh/article.ts';
import { softened } from '../language/welsh/mutation.ts';
import type { Locale } from './locale.ts';
import { words } from './words.ts';

/** An ink and what its links lead to, as nouns within a sentence: red, ["conclusions", "recommendations"]. */
export interface Lead {
  ink: 'red' | 'blue' | 'green';
  kinds: string[];
}

/** Words of what the inks say; those that name what an ink leads to are set in it. */
export interface SignRun<Each> {
  text: string;
  lead?: Each;
}

/** "Red leads to conclusions, blue to quotations." */
export function signs<Each extends Lead>(leads: readonly Each[], locale: Locale): SignRun<Each>[] {
  const t = words(locale).edition.signs;
  const runs = (t.leads[leads.length - 1] ?? '').split(/\{(ink|last|led)(\d)\}/).flatMap((piece, index, pieces) => {
    // Two of three pieces are a place: what is wanted of a lead, and of which.
    if (index % 3 === 0) return [{ text: piece }];
    const lead = index % 3 === 1 ? leads[Number(pieces[index + 1]) - 1] : undefined;
    if (!lead) return [];
    if (piece === 'led') return [{ text: led[locale](lead.kinds), lead }];
    return [{ text: piece === 'ink' ? t.ink[lead.ink] : t.last[lead.ink] }];
  });
  const said = runs.filter(({ text }) => text !== '');
  const [first, ...more] = said;
  return first ? [{ ...first, text: capital(first.text) }, ...more] : [];
}

/** Nouns after the preposition of the phrase: "at", which softens the first of them. */
const led: Record<Locale, (kinds: string[]) => string> = {
  en: (kinds) => [kinds.slice(0, -1).join(', '), ...kinds.slice(-1)].filter(Boolean).join(' and '),
  cy: ([first = '', ...more]) => joinedByAnd([softened(first) ?? first, ...more]),
};

const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
