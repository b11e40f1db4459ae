import type { Term } from '../../schemas/term.ts';
import { banned, bansOf } from '../banned.ts';
import type { Measures } from '../check.ts';
import { allowedBeside } from '../engine-words.ts';
import { spelling } from '../spelling.ts';
import { wordTest } from '../word.ts';
import { type Finding, type Passage, passage, withoutNames } from './passage.ts';

/** The Welsh of the terms, singular and plural, under "term care plan". A name that is not translated is English. */
export const termPassages = (terms: Term[]): Passage[] =>
  terms.flatMap(({ en, cy, plural }) =>
    [cy, plural].flatMap((form) =>
      form === undefined || form === en ? [] : [passage(`term ${en}`, 'short', en, form)],
    ),
  );

/** Terms are words by themselves: of the checks, spelling and the ban list can read them. */
export function termCheckOf({ dictionary, allowed, terms, publisher }: Measures): (of: Passage) => Finding[] {
  const known = allowedBeside(allowed);
  const isWord = wordTest(dictionary, known);
  const bans = bansOf(publisher, terms);
  return (passage) => {
    const of = withoutNames(passage, known.names);
    return [...spelling(of, isWord, (word) => dictionary.suggest(word)), ...banned(of, bans)];
  };
}
