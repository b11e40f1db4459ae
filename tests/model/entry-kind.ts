import type { EntryKind } from '../../src/model/unit/unit.ts';

/** What a list says of its entries, conclusions unless told otherwise. */
export const entryKind = (more: Partial<EntryKind> = {}): EntryKind => ({
  name: 'conclusion',
  letter: 'c',
  words: {
    en: { singular: 'conclusion', plural: 'conclusions' },
    cy: { singular: 'casgliad', plural: 'casgliadau', gender: 'm' },
  },
  numbers: 'edition',
  ink: 'red',
  ...more,
});
