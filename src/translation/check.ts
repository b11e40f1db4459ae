import type { Term } from '../schemas/term.ts';
import type { AllowedWords, WordFamilies } from '../schemas/welsh.ts';
import { agreement } from './agreement.ts';
import { article, gendersOf } from './article.ts';
import { type Ban, banned, bansOf } from './banned.ts';
import { allowedBeside } from './engine-words.ts';
import { grammarOf } from './grammar/words.ts';
import { inserts } from './inserts.ts';
import { length } from './length.ts';
import { mutation } from './mutation.ts';
import { lexisOf } from './nouns.ts';
import { numbers } from './numbers.ts';
import { parity } from './parity.ts';
import { particles } from './particles.ts';
import { type Finding, type Passage, withoutNames } from './passage.ts';
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
