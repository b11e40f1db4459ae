/** The words of the Markdown files that stand beside pages, and of /llms.txt, in English. */
export const twin = {
  /** Before what this edition says among the report’s words. */
  ours: 'This edition',
  page: 'Page',
  inLanguage: { en: 'In English', cy: 'In Welsh' },
  guide: 'What else there is for programs',
  cite: 'How to cite',
  /** A page without a reference number of its own. */
  citePage: {
    official: '{title}, in {report} ({publisher}, {published}). Official edition, version {version}, {address}',
    unofficial: '{title}, in {report} ({publisher}, {published}). Unofficial edition, version {version}, {address}',
  },
  citePassage:
    'A passage is cited by the paragraph, chapter or page that the report printed and by the permanent address that stands before its words.',
  whose: 'Whose words',
  key: 'Before each passage stand its id, its permanent address and whose words follow. From “{ours}:” on, up to the next heading, they are not the report’s.',
  /** Of one passage, after its address. */
  passage: {
    report: 'the report’s words',
    edition: 'this edition’s words',
    translation: {
      none: 'a translation of the report’s words',
      draft: 'a draft translation of the report’s words',
      reviewed: 'a translation of the report’s words, reviewed',
      approved: 'a translation of the report’s words, approved',
    },
    /** Of words shown in another language than the file’s. */
    in: { en: '{words}, in English', cy: '{words}, in Welsh' },
  },
  /** Before the statistics that a block is the first to state. */
  numbers: 'Numbers in these words',
  /** Before the units under a word or a term. */
  passages: 'passages',
  llms: {
    ids: 'Each passage has an id, the same in every language, and a permanent address: {id} is {address}',
    cite: 'To cite a passage, name the report ({report}, {publisher}, {published}), the paragraph, chapter or page that it printed, and the permanent address. Ids and reference numbers are this edition’s, not the report’s.',
    whose:
      'Each Markdown file says before every passage whose words follow: the report’s, a translation of them, or this edition’s.',
    /** By the language that the report was written in. */
    whoseInOne: 'Every Markdown file says before every passage whose words follow: the report’s, or this edition’s.',
    original: {
      en: 'The report was written in English: where the exact words matter, quote those.',
      cy: 'The report was written in Welsh: where the exact words matter, quote those.',
    },
    translation: 'The words in the other language: {notice}.',
    twins: 'Every page is a Markdown file, too: {example} is that of {page}',
    data: 'Data files',
    dataPage: 'What each file and column is',
    json: 'Every passage as JSON, with ids, addresses, places in print and what it rests on',
    schema: 'The shape of that file',
    columns: 'What the columns of the tables are, for programs',
    source: 'The source, unedited',
    citations: 'Citations and inventories',
    citation: 'The whole report, for reference managers; of a passage: {files}',
    sphinx: 'Every passage, for Sphinx and Quarto',
    myst: 'Every passage, for MyST',
    feed: 'Changes of this edition',
  },
};
