/** What an author may write in the MDX of the report besides Markdown, with the attributes each insert takes. */
export const inserts = {
  /** <Quote id="q8" /> on a line of its own: the quotation of that id stands here. */
  Quote: ['id'],
  /** <Ref to="appendix-a">Appendix A</Ref> inside a sentence: these words lead to that unit. */
  Ref: ['to'],
  /** <Stat of="s22">78%</Stat> inside a sentence: these words state a number of that statistic. */
  Stat: ['of'],
  /** <Lang is="cy">croeso</Lang> inside a sentence: these words are in that language, which may be any: the tag of BCP 47. */
  Lang: ['is'],
  /** <Untranslated /> where a block is not yet written in this language; after its number, for a numbered one. */
  Untranslated: [],
} as const satisfies Record<string, readonly string[]>;
export type Insert = keyof typeof inserts;

export const isInsert = (name: string): name is Insert => Object.hasOwn(inserts, name);
