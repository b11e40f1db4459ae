import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { rooms } from '../../../src/model/address/room.ts';

describe('rooms', () => {
  it.each(locales)('have words in addresses that are plain letters and differ from one another: %s', (locale) => {
    const all = Object.values(rooms).map((room) => room[locale]);
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) expect(word).toMatch(/^[a-z-]*$/);
  });

  it('have the words that were promised for good', () => {
    expect(rooms).toMatchObject({
      chapters: { en: 'chapters', cy: 'penodau' },
      quotations: { en: 'quotations', cy: 'dyfyniadau' },
      full: { en: 'full', cy: 'llawn' },
      source: { en: 'source', cy: 'ffynhonnell' },
      'side-by-side': { en: 'side-by-side', cy: 'ochr-yn-ochr' },
      glossary: { en: 'glossary', cy: 'geirfa' },
      search: { en: 'search', cy: 'chwilio' },
      about: { en: 'about', cy: 'ynghylch' },
      accessibility: { en: 'accessibility', cy: 'hygyrchedd' },
      translation: { en: 'translation', cy: 'cyfieithiad' },
    });
  });
});
