/** How the report and its units are cited, in English. */
export const citation = {
  /** What stands before a citation in each style; src/formats/citation/styles.ts has how it is made. */
  styles: {
    harvard: 'Harvard',
    apa: 'APA 7',
    'chicago-author-date': 'Chicago (author and date)',
    'chicago-notes': 'Chicago (notes)',
    oscola: 'OSCOLA',
  },
  /** Before what stands in the text, of a style that has more in the list of references. */
  inText: 'In the text',
  /** Before what other programs take; src/formats/citation/references.ts has how it is made. */
  references: {
    markdown: 'Markdown',
    html: 'HTML',
    plain: 'Plain text',
    wikipedia: 'Wikipedia',
    myst: 'MyST',
    sphinx: 'Sphinx',
    pandoc: 'Pandoc and Quarto',
    latex: 'LaTeX',
  },
  /** Before the files. */
  files: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  /** Where the day is filled in on which somebody copies a citation. */
  date: '[date]',
  availableAt: 'Available at:',
  /** How each style that wants it says the day. */
  accessed: { harvard: 'Accessed: {date}', oscola: 'accessed {date}' },
  /** How each style abbreviates. */
  pinpoints: {
    harvard: { paragraph: 'para. {n}', chapter: 'chap. {n}', page: 'p. {n}', pages: 'pp. {n}' },
    apa: { paragraph: 'para. {n}', chapter: 'Chapter {n}', page: 'p. {n}', pages: 'pp. {n}' },
    chicago: { paragraph: 'para. {n}', chapter: 'chap. {n}', page: '{n}', pages: '{n}' },
    oscola: { paragraph: 'para {n}', chapter: 'ch {n}', page: '{n}', pages: '{n}' },
  },
  /** What a translation is that the publisher did not put out; {original} is that under which the report was published. */
  translationOf: { official: 'translation of {original}', unofficial: 'unofficial translation of {original}' },
  /** What of the edition’s own stands nowhere in print: where it is, and what it is. */
  own: {
    official: {
      figure: {
        pinpoint: 'chart {id} of the online edition',
        remark: 'chart of the online edition, of the report’s numbers',
      },
      subject: {
        pinpoint: 'subject {id} of the online edition',
        remark: 'passages gathered by the online edition',
      },
    },
    unofficial: {
      figure: {
        pinpoint: 'chart {id} of the unofficial edition',
        remark: 'chart of an unofficial edition, of the report’s numbers',
      },
      subject: {
        pinpoint: 'subject {id} of the unofficial edition',
        remark: 'passages gathered by an unofficial edition',
      },
    },
  },
  /** In a record for reference managers: what is cited, {label} being its name, and where in print that is. */
  note: {
    unit: '{id}: {label}',
    /** Of a number that the report does not have. */
    numbered: {
      official: '{label} (number of the online edition)',
      unofficial: '{label} (number of the unofficial edition)',
    },
    /** Pages as the table of contents tells them. */
    about: '{pages} (about)',
  },
  /** What of it is the report’s, and what the edition’s: of {id} only its value, and of a figure of the edition its numbers. */
  plain: {
    official: {
      statistic:
        '{title}. Value: {report} ({publisher}, {published}). Reference number {id}: official edition, version {version}, {address}',
      figure:
        '{title}. Numbers: {report} ({publisher}, {published}). Chart {id}: official edition, version {version}, {address}',
      subject:
        '{title}. Passages: {report} ({publisher}, {published}). Subject {id}: official edition, version {version}, {address}',
      printed:
        '{title}, in {report} ({publisher}, {published}). Reference number {id}: official edition, version {version}, {address}',
    },
    unofficial: {
      statistic:
        '{title}. Value: {report} ({publisher}, {published}). Reference number {id}: unofficial edition, version {version}, {address}',
      figure:
        '{title}. Numbers: {report} ({publisher}, {published}). Chart {id}: unofficial edition, version {version}, {address}',
      subject:
        '{title}. Passages: {report} ({publisher}, {published}). Subject {id}: unofficial edition, version {version}, {address}',
      printed:
        '{title}, in {report} ({publisher}, {published}). Reference number {id}: unofficial edition, version {version}, {address}',
    },
  },
};
