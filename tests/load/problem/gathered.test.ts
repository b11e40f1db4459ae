import { describe, expect, it } from 'vitest';
import { textUnit } from '../../../src/load/assemble/units.ts';
import { outOfOrder } from '../../../src/load/check/sequence.ts';
import { translationProblems } from '../../../src/load/check/translation.ts';
import { gathered } from '../../../src/load/problem/gathered.ts';
import { readContent } from '../../../src/load/read/content.ts';
import { loadReport } from '../../../src/load.ts';
import { page } from '../../page.ts';
import { edited, remove, replace } from '../edited.ts';
import { problemsOfSmall } from '../small-report.ts';

describe('problems for people to read', () => {
  const wrong = (line: number) => `chapters/1-a.en.mdx:${line}:1 paragraph 1.${line} stands where 2.${line} is due`;

  it('are said one by one as long as they are few, or differ in more than what they are about', () => {
    const few = [1, 2, 3, 4].map(wrong);
    expect(gathered(few)).toEqual(few);
    const all = [...few, 'notes.json:3:1 no unit has the id "p9"', 'p3.2: words are missing in "cy"'];
    expect(gathered(all)).toEqual(all);
  });

  it('are said thrice of many of a kind, and then by their places alone', () => {
    const many = [1, 2, 3, 4, 5, 6].map(wrong);
    const other = 'notes.json:3:1 no unit has the id "p9"';
    expect(gathered([...many.slice(0, 5), other, ...many.slice(5)])).toEqual([
      ...many.slice(0, 3),
      '… and 3 more like the last, at chapters/1-a.en.mdx:4:1, 5:1, 6:1',
      other,
    ]);
    const units = ['p1.1', 'p1.2', 'c3', 'q4', 's5'].map((id) => `${id}: there are no words in "${id}"`);
    expect(gathered(units).at(-1)).toBe('… and 2 more like the last, at q4, s5');
  });
});

it.each([
  [[1, 2, 3], []],
  [[3, 1, 2], [0]],
  [[1, 46, 3, 4], [1]],
  [[2, 3, 4, 1], [3]],
  [[1, 1], [1]],
  [[], []],
])('of %j those that would have to move are at %j', (numbers, moved) => expect(outOfOrder(numbers)).toEqual(moved));

describe('one cause is one problem', () => {
  it.each([
    ['statistics', ['statistics.json']],
    ['quotations', ['quotations.json', 'speakers.json']],
  ])('where the part %s is gone, however often it is named', (part, files) => {
    const list = replace(`"${part}",`, '');
    const gone = loadReport(
      edited({ 'report.json': list, ...Object.fromEntries(files.map((file) => [file, remove])) }),
    );
    expect(gone).toMatchObject({
      problems: [
        expect.stringMatching(
          new RegExp(
            `^report\\.json: "parts" does not list "${part}", and \\S+ names "[sq]1" \\(there are \\d+ such names\\)`,
          ),
        ),
      ],
      sourceProblems: [],
    });
  });

  it('where a place or a speaker has another id', () => {
    expect(
      loadReport(
        edited({
          'statistics.json': replace('"id": "brynarth"', '"id": "bryn"'),
          'speakers.json': replace('"id": "reader"', '"id": "reading"'),
        }),
      ).problems,
    ).toEqual([
      expect.stringMatching(/^quotations\.json:\d+:\d+ q1, q3: no speaker has the id "reader"/),
      expect.stringMatching(/^speakers\.json:\d+:\d+ reading: no quotation is by this speaker/),
      expect.stringMatching(/^statistics\.json:\d+:\d+ s1: no place has the id "brynarth", named by \d+ numbers/),
      expect.stringMatching(/^statistics\.json:\d+:\d+ bryn: no statistic is about this place/),
    ]);
  });

  it('where an entry of the contents stands elsewhere, or a statistic has a number of its own', () => {
    const { problems } = problemsOfSmall({
      'statistics.json': (text) => text.replace('"id": "s4"', '"id": "s9"'),
      'report.json': replace('"s4"', '"s9"'),
      'sections/introduction.en.mdx': (text) => text.replaceAll('"s4"', '"s9"'),
      'sections/introduction.cy.mdx': (text) => text.replaceAll('"s4"', '"s9"'),
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^statistics\.json:\d+:\d+ s9: first stated at \S+, where s4 is due\. Number the statistics in printed order: change an id in its record/,
      ),
    ]);
  });
});

it('a report in English alone is not told to record translations, and one with some Welsh is', () => {
  const content = readContent({ dir: 'tests/fixtures/report', problems: [], unread: new Set() });
  const home = page('conclusions');
  const english = textUnit('c1', 'conclusion', 'g1', { en: 'Libraries close.' }, home);
  const ours = textUnit('f1', 'figure', 'g1', { en: 'Libraries', cy: 'Llyfrgelloedd' }, home, { editorial: true });
  const both = textUnit('c2', 'conclusion', 'g1', { en: 'They open.', cy: 'Maent yn agor.' }, home);
  const said = (...units: (typeof both)[]) => {
    const folder = { dir: '', problems: [], unread: new Set<string>() };
    translationProblems({ ...content, translations: undefined }, units, folder);
    return folder.problems;
  };
  expect(said(english, ours)).toEqual([]);
  expect(said(english, ours, both)).toEqual([expect.stringContaining('f1, c2')]);
});
