import type { Locale } from '../../i18n/locale.ts';

/** The pages of the site that exist once in each language, with their words in addresses. These never change. */
export const rooms = {
  home: { en: '', cy: '' },
  chapters: { en: 'chapters', cy: 'penodau' },
  introduction: { en: 'introduction', cy: 'cyflwyniad' },
  conclusions: { en: 'conclusions', cy: 'casgliadau' },
  quotations: { en: 'quotations', cy: 'dyfyniadau' },
  statistics: { en: 'statistics', cy: 'ystadegau' },
  figures: { en: 'figures', cy: 'ffigurau' },
  methodology: { en: 'methodology', cy: 'methodoleg' },
  'appendix-a': { en: 'appendix-a', cy: 'atodiad-a' },
  acknowledgements: { en: 'acknowledgements', cy: 'diolchiadau' },
  full: { en: 'full', cy: 'llawn' },
  source: { en: 'source', cy: 'ffynhonnell' },
  'side-by-side': { en: 'side-by-side', cy: 'ochr-yn-ochr' },
  glossary: { en: 'glossary', cy: 'geirfa' },
  search: { en: 'search', cy: 'chwilio' },
  concordance: { en: 'concordance', cy: 'mynegair' },
  about: { en: 'about', cy: 'ynghylch' },
  translation: { en: 'translation', cy: 'cyfieithiad' },
  accessibility: { en: 'accessibility', cy: 'hygyrchedd' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Room = keyof typeof rooms;

/** The rooms in which the units of a kind have their own pages. */
export const unitRooms = {
  conclusion: 'conclusions',
  quotation: 'quotations',
  statistic: 'statistics',
  figure: 'figures',
} as const satisfies Record<string, Room>;
