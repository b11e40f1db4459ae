/** The words of the EPUB that pages and other editions have not, in English. */
export const epub = {
  cover: 'Cover',
  titlePage: 'Title page',
  text: 'Start of the report',
  landmarks: 'Main places',
  pages: 'Pages of the PDF edition',
  pagesHow:
    'The page numbers in this book are those of the PDF edition. Each leads to the first passage that begins on that page; pages on which none begins have no number here.',
  /** For programs that say how accessible a book is; the sentence on charts only where there are any. */
  accessible: 'The text has headings, lists and links, in reading order.',
  charts: 'Every chart has a description in words and a table of its values.',
  assessed:
    'Programs have checked the structure of the files; nobody has yet assessed this book against an accessibility standard.',
};
