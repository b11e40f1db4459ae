import { english } from '../../language/plural.ts';

/**
 * What the edition says of how passages bear on conclusions, in English. {kind} and {kinds} are what the list calls its entries,
 * {Kind} and {Kinds} the same at the beginning of a sentence.
 */
export const evidence = {
  heading: 'What it rests on',
  /** Before how much that is. */
  restsOn: 'Rests on',
  /** Whose reading it is: on every page that shows it. */
  ours: 'These links and reasons are this edition’s reading, not the report’s.',
  by: {
    supports: 'Supported by',
    qualifies: 'Qualified by',
    illustrates: 'Illustrated by',
  },
  /** Over passages in which the report sums up a chapter. */
  summary: 'In the report’s own summaries',
  /** The same before a reason. */
  role: { supports: 'Supports', qualifies: 'Qualifies', illustrates: 'Illustrates' },
  /** Over the conclusions that a passage bears on, on its own page. */
  bearsOn: '{Kinds} it bears on',
  /** Of a passage that bears on no single conclusion; its reason follows. */
  none: 'It bears on no single {kind}',
  treatedIn: 'Most of it is in chapter {n}',
  count: { shared: english('No passages shared', '1 passage shared', '{n} passages shared') },
  search: 'Search in this evidence',
  sharing: '{Kinds} elsewhere that share its evidence',
};
