import type { citation as english } from '../../en/sharing/citation.ts';

export const citation: typeof english = {
  styles: {
    harvard: 'Harvard',
    apa: 'APA 7',
    'chicago-author-date': 'Chicago (awdur a dyddiad)',
    'chicago-notes': 'Chicago (nodiadau)',
    oscola: 'OSCOLA',
  },
  inText: 'Yn y testun',
  references: {
    markdown: 'Markdown',
    html: 'HTML',
    plain: 'Testun plaen',
    wikipedia: 'Wicipedia',
    myst: 'MyST',
    sphinx: 'Sphinx',
    pandoc: 'Pandoc a Quarto',
    latex: 'LaTeX',
  },
  files: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  date: '[dyddiad]',
  availableAt: 'Ar gael yn:',
  accessed: { harvard: 'Cyrchwyd: {date}', oscola: 'cyrchwyd {date}' },
  pinpoints: {
    harvard: { paragraph: 'para. {n}', chapter: 'pen. {n}', page: 't. {n}', pages: 'tt. {n}' },
    apa: { paragraph: 'para. {n}', chapter: 'Pennod {n}', page: 't. {n}', pages: 'tt. {n}' },
    chicago: { paragraph: 'para. {n}', chapter: 'pen. {n}', page: '{n}', pages: '{n}' },
    oscola: { paragraph: 'para {n}', chapter: 'pen {n}', page: '{n}', pages: '{n}' },
  },
  translationOf: { official: 'cyfieithiad o {original}', unofficial: 'cyfieithiad answyddogol o {original}' },
  own: {
    official: {
      figure: {
        pinpoint: 'siart {id} yn yr argraffiad ar-lein',
        remark: 'siart yn yr argraffiad ar-lein, o rifau’r adroddiad',
      },
      subject: {
        pinpoint: 'pwnc {id} yn yr argraffiad ar-lein',
        remark: 'darnau a gasglwyd yn yr argraffiad ar-lein',
      },
    },
    unofficial: {
      figure: {
        pinpoint: 'siart {id} yn yr argraffiad answyddogol',
        remark: 'siart mewn argraffiad answyddogol, o rifau’r adroddiad',
      },
      subject: {
        pinpoint: 'pwnc {id} yn yr argraffiad answyddogol',
        remark: 'darnau a gasglwyd mewn argraffiad answyddogol',
      },
    },
  },
  note: {
    unit: '{id}: {label}',
    numbered: {
      official: '{label} (rhif yr argraffiad ar-lein)',
      unofficial: '{label} (rhif yr argraffiad answyddogol)',
    },
    about: '{pages} (yn fras)',
  },
  plain: {
    official: {
      statistic:
        '{title}. Gwerth: {report} ({publisher}, {published}). Cyfeirnod {id}: argraffiad swyddogol, fersiwn {version}, {address}',
      figure:
        '{title}. Rhifau: {report} ({publisher}, {published}). Siart {id}: argraffiad swyddogol, fersiwn {version}, {address}',
      subject:
        '{title}. Darnau: {report} ({publisher}, {published}). Pwnc {id}: argraffiad swyddogol, fersiwn {version}, {address}',
      printed:
        '{title}. Yn: {report} ({publisher}, {published}). Cyfeirnod {id}: argraffiad swyddogol, fersiwn {version}, {address}',
    },
    unofficial: {
      statistic:
        '{title}. Gwerth: {report} ({publisher}, {published}). Cyfeirnod {id}: argraffiad answyddogol, fersiwn {version}, {address}',
      figure:
        '{title}. Rhifau: {report} ({publisher}, {published}). Siart {id}: argraffiad answyddogol, fersiwn {version}, {address}',
      subject:
        '{title}. Darnau: {report} ({publisher}, {published}). Pwnc {id}: argraffiad answyddogol, fersiwn {version}, {address}',
      printed:
        '{title}. Yn: {report} ({publisher}, {published}). Cyfeirnod {id}: argraffiad answyddogol, fersiwn {version}, {address}',
    },
  },
};
