import type { Term } from '../schemas/term.ts';
import type { AllowedWords, WordFamilies } from '../schemas/welsh.ts';
import { type Ban, banned, bansOf } from './banned.ts';
import { allowedBeside } from './engine-words.ts';
import { agreement } from './grammar/agreement.ts';
import { article, gendersOf } from './grammar/article.ts';
import { mutation } from './grammar/mutation.ts';
import { lexisOf } from './grammar/nouns.ts';
import { particles } from './grammar/particles.ts';
import { grammarOf } from './grammar/words.ts';
import { inserts } from './inserts.ts';
import { length } from './length.ts';
import { numbers } from './numbers.ts';
import { parity } from './parity.ts';
import { type Finding, type Passage, withoutNames } from './passages/passage.ts';
import { quotationMarks } from './quotation-marks.ts';
import { spelling } from './spelling.ts';
import { soughtTerms, terms } from './terms.ts';
import { untranslated } from './untranslated.ts';
import { type Dictionary, wordTest } from './word.ts';

/** What the checks measure Welsh against. */
export interface Measures {
  dictionary: Dictionary;
  allowed: AllowedWords;
  terms: Term[];
  /** The forms of nouns and verbs: families.json. */
  families: WordFamilies;
  publisher: { en?: string; cy?: string };
}

/** All checks as one function of a passage. */
export function checkOf({
  dictionary,
  allowed,
  terms: glossary,
  families,
  publisher,
}: Measures): (of: Passage) => Finding[] {
  const known = allowedBeside(allowed);
  const isWord = wordTest(dictionary, known);
  const sought = soughtTerms(glossary);
  const lexis = lexisOf(glossary, families);
  const grammar = grammarOf(lexis, isWord);
  const genders = gendersOf(glossary, lexis);
  const bans: Ban[] = bansOf(publisher, glossary);
  return (passage) => {
    const of = withoutNames(passage, known.names);
    return [
      ...spelling(of, isWord, (word) => dictionary.suggest(word)),
      ...mutation(of, isWord),
      ...article(of, genders),
      ...agreement(of, grammar),
      ...particles(of, grammar),
      ...parity(of),
      ...numbers(of),
      ...quotationMarks(of),
      ...inserts(of),
      ...length(of),
      ...untranslated(of, isWord),
      ...terms(of, sought),
      ...banned(of, bans),
    ];
  };
}
