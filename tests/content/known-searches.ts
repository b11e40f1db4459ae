/** What readers of this report look for, and the unit that has to come first. */
export const knownSearches = [
  ['?q=toolkit', 'c11'],
  ['?q=hitting+the+target+and+missing+the+point', 'q4'],
  ['?q=%E2%80%9Cmissing+the+point%E2%80%9D', 'q4'],
  ['?q=panther', 'q8'],
  ['?q=signs+of+safety', 'm1'],
  ['?q=resounding+call', 'c9'],
  ['?kind=quotation&speaker=parent', 'q14'],
] as const;

/** A search with results in many groups, over every file of the index. */
export const broadSearch = 'social worker';

/** A quotation, a word of it and its speaker's kind of thing to filter by. */
export const oneQuotation = { id: 'q8', word: 'panther', chapter: 'ch3', otherChapter: 'ch1' };
