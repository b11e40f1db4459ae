import type { Locale } from '../../src/i18n/locale.ts';

/** What `npm run bench:search` looks for, and the unit that is meant: words that stand in one place only. */
export const firstSearches: Record<Locale, { q: string; id: string }> = {
  en: { q: 'toolkit', id: 'c11' },
  cy: { q: 'pecyn cymorth', id: 'c11' },
};
