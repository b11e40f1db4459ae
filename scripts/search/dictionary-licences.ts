import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locale } from '../../src/i18n/locale.ts';

/** The dictionaries of each language as src/search/make/installed-dictionaries.ts reads them. */
const packages: Record<Locale, string[]> = { en: ['dictionary-en-gb', 'dictionary-en'], cy: ['dictionary-cy'] };

/** Under what terms the dictionaries of a language are, whose words a built site has: each names itself, then its terms. */
export const dictionaryLicences = (locale: Locale): string =>
  packages[locale]
    .map((name) => {
      const folder = dirname(createRequire(import.meta.url).resolve(name));
      return `Words of ${name}, a part of its own list:\n\n${readFileSync(join(folder, 'license'), 'utf8').trim()}\n`;
    })
    .join('\n');
