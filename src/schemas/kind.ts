/** The kinds of things that can be pointed at. The order is that of the filters on the search page. */
export const kinds = [
  'conclusion',
  'quotation',
  'statistic',
  'figure',
  'paragraph',
  'outcome',
  'model',
  'section',
  'chapter',
] as const;
export type Kind = (typeof kinds)[number];
