import type { Locale } from '../../i18n/locale.ts';
import { lexicon } from '../files/lexicon.ts';
import { noSpellings } from '../files/spellings.ts';
import type { Words } from './engine.ts';

/** What stands for the words of another language where a report has none: no words, in the language of its own. */
export const noWords = (locale: Locale): Words => ({
  lexicon: lexicon(locale, { words: '', counts: '', heads: '', asking: '', synonyms: '' }),
  words: { find: async () => new Map() },
  spellings: noSpellings,
});
