/**
 * The guide to linking and citing, in English: first for who writes a paper, then for authors of books, then for programmers. {id} is
 * the id of a passage, {key} the name by which a book knows the report.
 */
export const linking = {
  title: 'How to link and cite',
  description: 'How to link to a passage of the report, cite it and show it elsewhere: examples to copy.',
  lead: 'Every passage has an address of its own that stays. Copy it, cite it, or show the passage where you write.',
  passage: {
    heading: 'Link to a passage',
    sign: 'The sign beside a passage copies its link, and “Cite” beside it shows everything else to copy. By keyboard: the key {keys}, while the focus is in a passage or on a result of search.',
    link: 'A link',
    short: 'In Word, Excel and print use the short link: office programs lose what follows a # in an address.',
    shortBoth:
      'In Word, Excel and print use the short link, the same in both languages: office programs lose what follows a # in an address.',
    words:
      'Select words in the text to link to just those words, or to copy them with their source. By keyboard {keys} copies the link. A browser that does not find the words shows the passage.',
  },
  cite: {
    heading: 'Cite it',
    what: 'What you cite is the report as it was published. Numbers that only this edition gives, such as {id}, are not in print: a citation names the paragraph, else the chapter or the pages, and the address leads to the passage.',
    translated:
      'Words that are a translation of this edition’s are cited as that, with the title under which the report was published.',
    folder:
      'Several passages at once: gather them in a folder, and take them away as Word, Markdown, a table, or records for a reference manager.',
  },
  stays: {
    heading: 'When words change',
    promise: 'An address never changes once an edition 1.0.0 has been made, and is never given to another passage.',
    pin: 'If a later edition corrects words, the address of the passage shows the new ones. The link to a wording shows the words as they were, and what has changed since.',
    feed: 'A feed tells what each edition changed, and with checksums you can check a copy of the files.',
  },
  card: {
    heading: 'Show it on your web page',
    what: 'A card needs no script and keeps no record of who reads it. Programs that know oEmbed make one of the bare address.',
  },
  manager: {
    heading: 'In a reference manager',
    what: 'Zotero and its like read the page of each passage. The records are files, too: of the whole report, and of each passage.',
    formats: 'BibTeX, RIS and CSL-JSON: the same address, with another ending.',
  },
  books: {
    heading: 'In a book made by a program',
    what: 'Books can refer to every passage by its id. Here the report is called {key}; choose any name.',
    sphinx: 'Sphinx: in {file}',
    rst: 'and in the text',
    myst: 'MyST: in {file}',
    mystText: 'and in the text; with an exclamation mark the words themselves stand there',
    pandoc: 'Pandoc and Quarto: save the record of the report as {file}, then in the text',
    latex: 'LaTeX, with the same record and the package {file}',
  },
  programs: {
    heading: 'For programs',
    what: 'All passages with their ids and addresses are one file; every page is Markdown, too.',
    guide: 'What each file and column is',
  },
};
