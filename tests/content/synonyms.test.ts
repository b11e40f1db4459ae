import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { synonymsSchema } from '../../src/schemas/synonym.ts';

const synonyms = synonymsSchema.parse(JSON.parse(readFileSync('content/synonyms.json', 'utf8')));

describe.each(locales)('the synonyms in %s', (locale) => {
  it('are more than 60 groups', () => {
    expect(synonyms[locale].length).toBeGreaterThan(60);
  });
});
