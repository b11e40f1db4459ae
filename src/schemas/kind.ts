/** What the engine itself knows, whatever the report: everything else that can be pointed at is an entry of a list. */
export const structuralKinds = [
  'chapter',
  'section',
  'paragraph',
  'quotation',
  'statistic',
  'figure',
  'subject',
] as const;
export type StructuralKind = (typeof structuralKinds)[number];

/** What a unit is to the public: one of those, or what a list says that its entries are ("recommendation"). */
export type Kind = string;

export const isStructural = (kind: Kind): kind is StructuralKind =>
  structuralKinds.some((structural) => structural === kind);

/** The inks that a list may have for its entries, as the style sheets have them; plain ones have that of the text. */
export const inks = ['red', 'blue', 'green', 'plain'] as const;
