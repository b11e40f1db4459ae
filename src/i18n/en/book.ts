/** The words of editions to keep – PDF, EPUB, Word – that pages have not, in English. */
export const book = {
  /** Of one chapter in a file of its own: {chapter} is "Chapter 3". */
  chapterOnly: '{chapter} of the report',
  contents: 'Contents',
  /** What a link leads to, for those who hear it. */
  page: 'page {n}',
  /** At a note that stands in full elsewhere; {place} is "Paragraph 4.5". */
  noteAt: 'See the same note at: {place}',
  evidence: 'What the {each} rest on',
  /** Over passages that bear on none of the entries of the list. */
  unlinked: 'Passages that bear on no single {kind}',
  statistics: 'The numbers of the report',
  figures: 'Figures',
  subjects: 'Subjects',
  speakers: {
    title: 'Speakers',
    intro: 'Everyone whose words the report quotes, as it names them, with their quotations.',
  },
  index: {
    title: 'Index',
    intro: 'People, bodies, programmes and methods that the report names, and subjects. Subjects are this edition’s.',
    /** The same where either is missing. */
    names: 'People, bodies, programmes and methods that the report names.',
    subjects: 'Subjects, as this edition sorts the report.',
  },
  colophon: {
    title: 'Colophon',
    report: 'Report',
    edition: 'Edition',
    standing: 'Standing',
    publisher: 'Published by',
    translation: 'Translation',
    rights: 'Rights',
    /** By layers: whose words are whose. */
    reportRights: 'The report’s words: {copyright}.',
    editionRights:
      'Reference numbers, notes, charts, subjects, the index and the links between passages are this edition’s, not the report’s.',
    /** After what belongs to whom: where it is said what may be done with it. */
    moreRights: 'What may be done with each, and how this edition was made: {address}',
    checked: 'Checking',
    checkedWords: 'A program has compared every {language} word of the report with the text of the printed report.',
    checkedNumbers: 'It has held every number in that text against the statistics of this edition.',
    notChecked: 'The words have not been compared with a printed source.',
    digest: 'Checksum of the words',
    digestHow:
      'SHA-256 of a list with a line “id checksum” for every passage, in printed order; each checksum is that of the passage’s title and words in this language.',
    editionDigest: 'Checksum of the edition as published',
    site: 'Website',
    addresses: 'Permanent addresses',
    addressesHow: 'Every passage has an address that stays the same. For example, {name}: {example}',
    mistakes: 'Mistakes',
  },
};
