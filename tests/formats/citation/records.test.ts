import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { BibLatexParser } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { citationFile, citationFiles } from '../../../src/formats/citation/records/citation-file.ts';
import { citationMeta } from '../../../src/formats/citation/records/meta.ts';
import { type Report, unit as unitOf } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';

// All files of the built sites are read in tests/site/citations.test.ts, and by biber and Pandoc in tests/verify/.

test('a record in BibTeX', () => {
  expect(citationFile(report, 'q1', 'bib', 'cy')).toBe(`@book{bro2019-q1,
  author = {{Swyddfa Ddarllen Brynarth}},
  title = {{Silff i Bawb}: Adolygiad o lyfrgelloedd {Brynarth}},
  shorttitle = {{Silff i Bawb}},
  titleaddon = {cyfieithiad answyddogol o \\emph{A Shelf for Everyone}},
  publisher = {{Swyddfa Ddarllen Brynarth}},
  year = {2019},
  month = mar,
  isbn = {978-0-306-40615-7},
  langid = {welsh},
  language = {cy},
  note = {q1: Dyfyniad q1 (rhif yr argraffiad answyddogol), para. 1.1},
  url = {http://localhost:4321/cy/dyfyniadau/q1/},
}
`);
});

test('a record in RIS, every line ended as the format has it and none wrapped', () => {
  expect(citationFile(report, 'c2', 'ris', 'en')?.split('\r\n')).toEqual([
    'TY  - BOOK',
    'ID  - bro2019-c2',
    'AU  - Brynarth Reading Office,',
    'TI  - A Shelf for Everyone: A review of the libraries of Brynarth',
    'ST  - A Shelf for Everyone',
    'PY  - 2019',
    'DA  - 2019/03//',
    'PB  - Brynarth Reading Office',
    'SN  - 978-0-306-40615-7',
    'LA  - en',
    'N1  - c2: Conclusion 2 (number of the unofficial edition), pp. 1–2 (about)',
    'UR  - http://localhost:4321/en/conclusions/c2/',
    'ER  - ',
    '',
  ]);
});

test('the record of the whole report names no unit and leads to its edition', () => {
  expect(citationFiles(report)[0]).toBe('report');
  expect(JSON.parse(citationFile(report, 'report', 'json', 'cy') ?? '')).toEqual([
    {
      id: 'bro2019',
      'citation-key': 'bro2019',
      type: 'book',
      author: [{ literal: 'Swyddfa Ddarllen Brynarth' }],
      title: 'Silff i Bawb: Adolygiad o lyfrgelloedd Brynarth',
      'title-short': 'Silff i Bawb',
      medium: 'cyfieithiad answyddogol o <i>A Shelf for Everyone</i>',
      publisher: 'Swyddfa Ddarllen Brynarth',
      issued: { 'date-parts': [[2019, 3]] },
      ISBN: '978-0-306-40615-7',
      language: 'cy',
      URL: 'http://localhost:4321/cy/',
    },
  ]);
  expect(citationFile(report, 'c99', 'bib', 'en')).toBeUndefined();
});

test.each([
  ['p1.1-2', 'p1.1-2: Paragraph 1.1, second block'],
  ['ch2', /^ch2: Chapter 2: /],
  ['methodology-2', 'methodology-2: How we worked, second paragraph'],
  ['f1', 'f1: Figure 1, chart f1 of the unofficial edition'],
  ['s1', /^s1: Statistic s1 \(number of the unofficial edition\), /],
])('the note of %s says which unit it is, and once where', (id, note) => {
  const [item] = JSON.parse(citationFile(report, id, 'json', 'en') ?? '[]');
  expect(item.note).toEqual(typeof note === 'string' ? note : expect.stringMatching(note));
});

test('a report that says nothing of how it is cited has keys of its id, and dates as it has them', () => {
  const { citation: _, ...record } = report.record;
  const plain: Report = { ...report, record: { ...record, published: { ...record.published, date: '2019' } } };
  const bib = citationFile(plain, 'c2', 'bib', 'en') ?? '';
  expect(bib).toMatch(/^@book\{a-shelf-for-everyone-c2,/);
  expect(bib).not.toMatch(/month|isbn/);
  expect(bib).toContain('title = {{A Shelf for Everyone}: A review of the libraries of {Brynarth}}');
  expect(citationFile(plain, 'c2', 'ris', 'en')).toMatch(/\r\nPY {2}- 2019\r\nDA {2}- 2019\/\/\/\r\n/);
});

test('no sign of a name or title breaks a record, by parsers that are not ours', () => {
  const hard = 'R&D 100% #1 _x_ {y} $z ~ ^ \\ <b>';
  const record = {
    ...report.record,
    title: { en: hard },
    subtitle: undefined,
    publisher: { ...report.record.publisher, name: { en: hard } },
  };
  const of: Report = { ...report, record, site: { ...report.site, origin: 'https://report.example' } };
  const { entries, errors, warnings } = new BibLatexParser(citationFile(of, 'c2', 'bib', 'en') ?? '').parse();
  expect([errors, warnings]).toEqual([[], []]);
  const text = (field: unknown) => JSON.stringify(field).replace(/\s/g, '');
  const entry = Object.values(entries)[0];
  for (const word of ['R&D', '100%', '#1', '_x_', '$z']) expect(text(entry?.fields.title)).toContain(word);
  const [read] = new Cite(citationFile(of, 'c2', 'ris', 'en') ?? '').data;
  expect(read).toMatchObject({ title: hard, author: [{ family: hard, given: '' }] });
});

test('what reference managers read in a page, name by name', () => {
  const unit = unitOf(report, 'c2');
  expect(citationMeta(report, unit, { to: 'unit', unit }, 'cy')).toEqual([
    [
      'citation_title',
      'Silff i Bawb: Adolygiad o lyfrgelloedd Brynarth [cyfieithiad answyddogol o A Shelf for Everyone]',
    ],
    ['citation_author', 'Swyddfa Ddarllen Brynarth,'],
    ['citation_publication_date', '2019/03'],
    ['citation_publisher', 'Swyddfa Ddarllen Brynarth'],
    ['citation_isbn', '978-0-306-40615-7'],
    ['citation_language', 'cy'],
    ['citation_public_url', 'http://localhost:4321/cy/casgliadau/c2/'],
    ['citation_abstract', expect.stringMatching(/\p{L}/u)],
  ]);
});
