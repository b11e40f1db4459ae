import type { AllowedWords, Excuse } from '../schemas/welsh.ts';

/** What the interface says that the dictionary lacks; the rest of the allow-list is the content's own. */
export const engineWords: AllowedWords = {
  // The names of keys are what keyboards print on them, in Wales, too.
  names: [
    ...['JavaScript', 'Home', 'End', 'Escape'],
    // Styles of citation, and the programs and formats that references are made for.
    ...[
      'Harvard',
      'Chicago',
      'Markdown',
      'MyST',
      'Sphinx',
      'Pandoc',
      'Quarto',
      'LaTeX',
      'BibTeX',
      'CSL-JSON',
      'Zotero',
      'oEmbed',
    ],
    // The file that opens the copy of the site.
    ...['index', 'html'],
  ],
  initialisms: ['APA', 'CSV', 'CSVW', 'EPUB', 'HTML', 'JSON', 'OSCOLA', 'PDF', 'PNG', 'SHA', 'SVG', 'XLIFF', 'ZIP'],
  words: [
    { word: 'Wicipedia', attested: 'cy.wikipedia.org: “Wicipedia, y gwyddoniadur rhydd”' },
    { word: 'cwcis', attested: 'gov.uk, Welsh pages: “Cwcis”' },
    {
      word: 'dynodydd',
      attested: 'HM Revenue and Customs, Welsh pages: “Dynodydd Defnyddiwr (ID) Porth y Llywodraeth”',
    },
    {
      word: 'gellid',
      attested: 'llyw.cymru, strategaeth rheoli tybaco i Gymru: “sut y gellid cyflawni Cymru ddi-fwg”',
    },
    {
      word: 'gellir',
      attested: "Record of the Senedd, 5 December 2017: “y gellir ei weld ymhlith papurau'r cyfarfod”",
    },
  ],
};

/** Both lists as one. */
export const allowedBeside = ({ names, initialisms, words }: AllowedWords): AllowedWords => ({
  names: [...engineWords.names, ...names],
  initialisms: [...engineWords.initialisms, ...initialisms],
  words: [...engineWords.words, ...words],
});

/** What the checks find in the interface, and its reason; the excuses of a report are the content's own. */
export const engineExcuses: Excuse[] = [
  {
    unit: 'interface unit.pages',
    check: 'terms',
    excerpt: 'page',
    reason: 'Written short, as a reference is: t. for tudalen.',
  },
  {
    unit: 'interface unit.pagesRange',
    check: 'terms',
    excerpt: 'page',
    reason: 'Written short, as a reference is: tt. for tudalennau.',
  },
];
