// The words of dictionaries that would be taken for words of the texts. To find them is the longest part of making the search,
// and they change only with the words that the texts have: they are kept from one build to the next.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locale.ts';
import { type LexiconFile, lexicon } from '../../src/search/files/lexicon.ts';
import { dictionaries, wordsOfDictionaries } from '../../src/search/make/installed-dictionaries.ts';
import { spellingFiles } from '../../src/search/make/spelling-files.ts';
import { filesIn } from '../build/files-in.ts';
import { root } from '../steps.ts';
import { writeWhole } from '../write/write-whole.ts';

const room = join(root, 'node_modules', '.cache', 'spellings');

/**
 * The files of `spellingFiles` by their names. They are kept under the hash of the words of the texts, of the dictionaries and of
 * the code that goes through them.
 *
 * @param lexicons of all languages of the report, that of the locale among them
 * @param isFresh whether none of an earlier build may be taken
 */
export function keptSpellings(
  locale: Locale,
  lexicons: ReadonlyMap<Locale, LexiconFile>,
  isFresh: boolean,
): Map<string, string> {
  const kept = join(room, `${hashOf(locale, lexicons)}.json`);
  if (!isFresh && existsSync(kept)) return new Map(JSON.parse(readFileSync(kept, 'utf8')));
  const all = [...lexicons].map(([language, file]) => lexicon(language, file));
  const own = all.filter((each) => each.locale === locale);
  const others = all.filter((each) => each.locale !== locale);
  const files = new Map(own.flatMap((each) => [...spellingFiles(wordsOfDictionaries(locale), each, others)]));
  mkdirSync(room, { recursive: true });
  writeWhole(kept, JSON.stringify([...files]));
  return files;
}

function hashOf(locale: Locale, lexicons: ReadonlyMap<Locale, LexiconFile>): string {
  const hash = createHash('sha256').update(locale);
  for (const code of ['search', 'language'].map((name) => join(root, 'src', name)))
    for (const file of filesIn(code)) hash.update(readFileSync(join(code, file)));
  for (const { aff, dic } of dictionaries(locale)) hash.update(aff).update(dic);
  for (const [language, { words, heads }] of lexicons) hash.update(`${language}\n${words}\n${heads}\n`);
  return hash.digest('hex').slice(0, 32);
}
