/** The files to keep and what each is for, in English. */
export const downloads = {
  title: 'Downloads',
  description: 'The report as files to keep, what each is for, and how to check a copy.',
  lead: 'The whole report as files to keep. They have the same words, numbers and links as these pages.',
  made: {
    official: 'The files were made from edition {version} of {date}, an official one.',
    unofficial: 'The files were made from edition {version} of {date}, an unofficial one.',
  },
  /** By the language of the translation. */
  translated: { en: 'The English: {notice}.', cy: 'The Welsh: {notice}.' },
  /** Where other pages lead here; {formats} are "PDF, EPUB, Word". */
  link: 'Files to keep ({formats})',
  /** What links call a file, before its language; a PDF and an EPUB are called so in every language. */
  wordDocument: 'Word document',
  inLanguage: { en: '{file} in English', cy: '{file} in Welsh' },
  inBoth: '{file} in both languages',
  site: 'The whole site (ZIP)',
  kinds: {
    pdf: {
      heading: 'PDF: to print and to put on file',
      what: 'A book of A4 pages with contents, page numbers and notes. Its pages are the same on every screen and on paper, so that you can refer to one. Every passage has its permanent address.',
    },
    epub: {
      heading: 'EPUB: to read on a phone or an e-reader',
      what: 'The text fits the screen, in letters of the size and kind that you choose, and a device can read it aloud. It opens in the book app of a phone, tablet or computer, and on e-readers.',
    },
    word: {
      heading: 'Word: to quote from and to work on',
      what: 'The text in styles that you can change to those of your own template, with notes as footnotes, and with paragraph numbers that stay when you copy them. Each passage links to its permanent address, so that a quotation keeps its source.',
    },
    offline: {
      heading: 'ZIP: the whole site without a network',
      what: 'Every page of this site in a folder, search included. Unpack it and open index.html in a browser: it needs no network and no server.',
    },
  },
  chapters: 'Chapter by chapter',
  /** What is no file of these, but serves the same. */
  text: {
    heading: 'Text and data',
    markdown: 'The whole report as plain text (Markdown)',
    data: 'Its passages and numbers as tables and JSON',
  },
  check: {
    heading: 'Check a copy',
    /** {list} is the file of the sums; a command for each system follows. */
    what: 'Every file has a SHA-256 checksum, which shows whether a copy is whole and unchanged. Put {list} beside the files, open a terminal in that folder and give this command:',
    windows: 'Windows, one file at a time: write its name in place of “file”',
    file: 'file',
    sums: 'The checksums of all files',
  },
  /** In place of a file’s size and sum in the copy of the page that is in that very file. */
  thisFile: { size: 'this copy', sha256: 'stated on the site, as no file can state its own' },
};
