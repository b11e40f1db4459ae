import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Inline, plainProse } from '../../src/model/unit/unit.ts';
import type { NewWords } from '../../src/write/prose.ts';
import { spliced, withScalar } from '../../src/write/text.ts';
import { filesWith } from '../../src/write/write.ts';
import { edited } from '../load/edited.ts';

const fixture = 'tests/fixtures/report';
const words = (units: Record<string, string | { title: string }>): NewWords =>
  new Map(Object.entries(units).map(([id, it]) => [id, typeof it === 'string' ? { prose: plainProse(it) } : it]));

function filesOf(units: Parameters<typeof words>[0], dir = fixture, to: 'en' | 'cy' = 'cy'): Record<string, string> {
  const made = filesWith(dir, words(units), to);
  if ('problems' in made) throw new Error(made.problems.join('\n'));
  return Object.fromEntries(made.files);
}

/** Lines that only one of two files has: "- old", "+ new", in the order of the files. */
function difference(dir: string, file: string, after: string | undefined): string[] {
  const [old, now] = [readFileSync(join(dir, file), 'utf8').split('\n'), (after ?? '').split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('new words in running text', () => {
  test('come in place of the old, and no other line changes', () => {
    const file = 'chapters/2-books.cy.mdx';
    const made = filesOf({ 'p2.1': 'Cynigir llyfrau:', ch2: { title: 'Llyfrau: dwy iaith' } });
    expect(Object.keys(made)).toEqual([file]);
    expect(difference(fixture, file, made[file])).toEqual([
      '- title: Llyfrau mewn dwy iaith',
      '- 2.1. Mae llyfrgellwyr yn cynnig llyfrau Cymraeg i ddarllenwyr nad ydynt wedi gofyn amdanynt:',
      '+ title: "Llyfrau: dwy iaith"',
      '+ 2.1. Cynigir llyfrau:',
    ]);
  });

  test('change a heading, a list and what stood untranslated', () => {
    const prose = { words: [{ type: 'text', value: 'Tri:' } as const], items: [] };
    const items = ['un', 'dau', 'tri'].map((value) => [{ type: 'text', value } as const]);
    const made = filesWith(
      fixture,
      new Map([
        ['overview-1', { title: 'Golwg' }],
        ['overview-1-2', { prose: plainProse('Mae’r hynaf o 1871.') }],
        ['introduction-2', { prose: { ...prose, items } }],
      ]),
      'cy',
    );
    const files = 'files' in made ? made.files : new Map<string, string>();
    expect(difference(fixture, 'chapters/1-buildings.cy.mdx', files.get('chapters/1-buildings.cy.mdx'))).toEqual([
      '- ## Cipolwg',
      '- <Untranslated />',
      '+ ## Golwg',
      '+ Mae’r hynaf o 1871.',
    ]);
    expect(files.get('sections/introduction.cy.mdx')).toContain('\n\nTri:\n\n- un\n- dau\n- tri\n\nNid oedd');
  });

  test('that were missing come to their place, with what stands between', () => {
    const made = filesOf({ 'p1.2': 'Drud yw gwresogi.' });
    expect(made['chapters/1-buildings.cy.mdx']).toMatch(
      /<Quote id="q1" \/>\n\n<Untranslated \/>\n\n1\.2\. Drud yw gwresogi\.\n$/,
    );
    const none = edited({ 'chapters/1-buildings.cy.mdx': () => '---\nnumber: 1\ntitle: Adeiladau\n---\n' });
    expect(filesOf({ 'p1.1-2': 'Codwyd.' }, none)['chapters/1-buildings.cy.mdx']).toBe(
      '---\nnumber: 1\ntitle: Adeiladau\n---\n\n1.1. <Untranslated />\n\n<Quote id="q1" />\n\nCodwyd.\n',
    );
    const all = { 'overview-1': { title: 'Golwg' }, 'overview-1-2': 'Hen.' };
    expect(filesOf(all, none)['chapters/1-buildings.cy.mdx']).toMatch(
      /---\n\n## Golwg\n\n<Untranslated \/>\n\nHen\.\n$/,
    );
  });

  test('make the file where there is none, once its title is there', () => {
    const made = filesOf({ ch3: { title: 'Pobl' }, 'p3.2': 'Helpodd staff ei gilydd.' });
    expect(made['chapters/3-people.cy.mdx']).toBe(
      '---\nnumber: 3\ntitle: Pobl\n---\n\n3.1. <Untranslated />\n\n<Quote id="q4" />\n\n3.2. Helpodd staff ei gilydd.\n',
    );
    expect(() => filesOf({ 'p3.2': 'Helpodd.' })).toThrow('ch3: there is no file yet');
  });

  test('need the heading that they stand under', () => {
    const none = edited({ 'chapters/1-buildings.cy.mdx': () => '---\nnumber: 1\ntitle: Adeiladau\n---\n' });
    expect(() => filesOf({ 'overview-1-1': 'Ymwelwyd.' }, none)).toThrow(
      'overview-1-1: the heading above is not there yet',
    );
  });

  test('keep the line ends of their file', () => {
    const dir = edited({ 'chapters/2-books.cy.mdx': (text) => text.replaceAll('\n', '\r\n') });
    const made = filesOf({ 'p2.1': 'Cynigir:' }, dir)['chapters/2-books.cy.mdx'];
    expect(made?.split('\r\n').length).toBe(made?.split('\n').length);
  });

  test('have a sign that would be markup escaped', () => {
    expect(filesOf({ c2: 'a < b' })['conclusions.json']).toContain('"a < b"');
    expect(filesOf({ 'p2.1': 'a < {b} *c*' })['chapters/2-books.cy.mdx']).toContain('2.1. a \\< \\{b\\} \\*c\\*\n');
  });

  test('keep the marks of their statistics', () => {
    const words: Inline[] = [
      { type: 'text', value: 'O’r ' },
      { type: 'stat', of: 's1', children: [{ type: 'text', value: '14' }] },
      { type: 'text', value: ', roedd rhai ar agor.' },
    ];
    const made = filesWith(fixture, new Map([['overview-1-1', { prose: { words, items: [] } }]]), 'cy');
    expect('files' in made && made.files.get('chapters/1-buildings.cy.mdx')).toContain(
      '\n\nO’r <Stat of="s1">14</Stat>, roedd rhai ar agor.\n\n',
    );
  });

  test('into English go to the English files', () => {
    const dir = edited({ 'chapters/2-books.cy.mdx': (text) => text.replace(/\n2\.3\. .*\n$/, '') });
    const made = filesOf({ 'p2.2': 'Written in Welsh.', q3: 'Four “books”.' }, dir, 'en');
    expect(made['chapters/2-books.en.mdx']).toMatch(
      /<Quote id="q2" \/>\n\n<Untranslated \/>\n\n2\.2\. Written in Welsh\.\n\n<Quote id="q3" \/>\n$/,
    );
    expect(made['quotations.json']).toMatch(/"en": "Four “books”\.",\n {6}"cy": "Roedd/);
  });
});

describe('new words in records', () => {
  test('change or add one field and no other character', () => {
    const made = filesOf({ c2: 'Newydd "iawn".', c5: 'Neb.', g1: { title: 'Adeiladau' } });
    expect(difference(fixture, 'conclusions.json', made['conclusions.json'])).toEqual([
      '-         "cy": "Adeiladau ac oriau"',
      '-             "cy": "Dylai’r oriau agor ddilyn y bysiau, ac nid fel arall."',
      '-             "en": "Nobody who works alone in a library can leave the desk, and readers notice."',
      '+         "cy": "Adeiladau"',
      '+             "cy": "Newydd \\"iawn\\"."',
      '+             "en": "Nobody who works alone in a library can leave the desk, and readers notice.",',
      '+             "cy": "Neb."',
    ]);
  });

  test('are a statistic’s title and the words that carry it, and a figure’s title', () => {
    const made = filesOf({
      s5: 'mewn 5 llyfrgell',
      s8: { title: 'Un wrth y ddesg' },
      f2: { title: 'Darllenwyr' },
    });
    expect(difference(fixture, 'statistics.json', made['statistics.json'])).toEqual([
      '-         "en": "5 libraries"',
      '-         "en": "Libraries where one person works alone"',
      '+         "en": "5 libraries",',
      '+         "cy": "mewn 5 llyfrgell"',
      '+         "en": "Libraries where one person works alone",',
      '+         "cy": "Un wrth y ddesg"',
    ]);
    expect(difference(fixture, 'figures.json', made['figures.json'])).toEqual([
      '-       "cy": "Darllenwyr a llyfrgelloedd"',
      '+       "cy": "Darllenwyr"',
    ]);
  });

  test('of a unit that the content does not write are refused', () => {
    expect(filesWith(fixture, words({ s99: 'Un.' }), 'cy')).toEqual({
      problems: ['s99: its place in the content is not known'],
    });
  });
});

test('edits of lines do not get into one another’s way', () => {
  expect(
    spliced(
      ['a', 'b', 'c'],
      [
        { start: 1, end: 2, lines: ['B', 'B'] },
        { start: 2, end: 2, lines: ['x'] },
        { start: 0, end: 0, lines: ['y'] },
      ],
    ),
  ).toEqual(['y', 'a', 'B', 'B', 'x', 'c']);
});

test('a field that is on one line with its twin gets there, too', () => {
  expect(withScalar('{ "a": { "en": "b" } }', ['a', 'cy'], '"c"')).toBe('{ "a": { "en": "b", "cy": "c" } }');
  expect(withScalar('{ "a": [{ "cy": "b" }] }', ['a', 0, 'en'], '"c"')).toBe('{ "a": [{ "en": "c", "cy": "b" }] }');
  expect(() => withScalar('{}', ['a', 'cy'], '"c"')).toThrow('There is no field beside which "a.cy" could stand.');
});
