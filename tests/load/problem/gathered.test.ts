import { describe, expect, it } from 'vitest';
import { outOfOrder } from '../../../src/load/check/sequence.ts';
import { translationProblems } from '../../../src/load/check/translation.ts';
import { problemLines, problemList } from '../../../src/load/problem/list.ts';
import { readContent } from '../../../src/load/read/content.ts';
import { openFolder } from '../../../src/load/read/document.ts';
import { problem, problemText } from '../../../src/model/problem/problem.ts';
import { plainProse, type Unit } from '../../../src/model/unit/unit.ts';
import { entry, section } from '../../units.ts';
import { edited, remove, replace, told } from '../edited.ts';
import { problemsOfSmall } from '../small-report.ts';

describe('problems for people to read', () => {
  const wrong = (line: number) =>
    problem(
      'paragraph-numbers',
      { file: 'chapters/1-a.en.mdx', line, column: 1 },
      `paragraph 1.${line} stands where 2.${line} is due`,
      'Correct it',
    );
  const said = (line: number) =>
    `chapters/1-a.en.mdx:${line}:1 paragraph 1.${line} stands where 2.${line} is due. Correct it [paragraph-numbers]`;
  const unknown = problem(
    'id-known',
    { file: 'notes.json', line: 3, column: 1 },
    'no unit has the id "p9"',
    'Correct it',
  );

  it('are counted, and say place, fault, remedy and rule', () => {
    expect(problemList([wrong(2)], 'content')).toBe(`1 problem in content:\n  ${said(2)}`);
    expect(problemList([unknown, wrong(2)], 'content')).toBe(
      `2 problems in content:\n  ${said(2)}\n  notes.json:3:1 no unit has the id "p9". Correct it [id-known]`,
    );
  });

  it('stand in the order of file, line and column, and those of no file last', () => {
    const at = (file?: string, line?: number, column?: number) =>
      problem('id-known', { file, line, column }, `c${line ?? 0}: is wrong`, 'Mend it');
    const places = [at(), at('b.json', 10, 2), at('b.json', 9), at('b.json', 10, 1), at('a.json', 40, 7), at('b.json')];
    expect(problemLines(places.slice(0, 4)).map((line) => line.split(' ')[0])).toEqual([
      'b.json:9',
      'b.json:10:1',
      'b.json:10:2',
      'c0:',
    ]);
    expect(problemLines(places.slice(3)).map((line) => line.split(' ')[0])).toEqual([
      'a.json:40:7',
      'b.json:',
      'b.json:10:1',
    ]);
  });

  it('say the rule before lines that show more', () => {
    const words = problem(
      'source-words',
      { file: 'source/a.txt', line: 6 },
      'c1: the words differ\n  - a\n  + b',
      'Mend it',
    );
    expect(problemLines([words])).toEqual([
      'source/a.txt:6 c1: the words differ. Mend it [source-words]\n  - a\n  + b',
    ]);
  });

  it('are said one by one as long as they are few, or differ in more than what they are about', () => {
    expect(problemLines([1, 2, 3, 4].map(wrong))).toEqual([1, 2, 3, 4].map(said));
    expect(problemLines([...[1, 2, 3, 4].map(wrong), unknown])).toHaveLength(5);
  });

  it('are said thrice of many of a kind, and then by their places alone', () => {
    expect(problemLines([...[6, 2, 3, 4, 5].map(wrong), unknown, wrong(1)])).toEqual([
      ...[1, 2, 3].map(said),
      '… and 3 more for the same reason as at chapters/1-a.en.mdx:3:1: chapters/1-a.en.mdx:4:1, 5:1, 6:1 [paragraph-numbers]',
      'notes.json:3:1 no unit has the id "p9". Correct it [id-known]',
    ]);
    const units = ['p1.1', 'p1.2', 'c3', 'q4', 's5'].map((id) =>
      problem('words-there', {}, `${id}: no words in "${id}"`, ''),
    );
    expect(problemLines(units).at(-1)).toBe('… and 2 more for the same reason as at c3: q4, s5 [words-there]');
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
    const gone = told(edited({ 'report.json': list, ...Object.fromEntries(files.map((file) => [file, remove])) }));
    expect(gone).toMatchObject({
      problems: [
        expect.stringMatching(
          new RegExp(
            `^report\\.json: "files" does not list "${part}", and \\S+ names "[sq]1" \\(there are \\d+ such names\\)`,
          ),
        ),
      ],
      sourceProblems: [],
    });
  });

  it('where a part of running text is not listed, or a list is empty', () => {
    const unlisted = (id: string | undefined) =>
      told(
        edited({
          'report.json': (text) => {
            const { parts, ...record } = JSON.parse(text);
            return JSON.stringify({ ...record, parts: parts.filter((part: { id?: string }) => part.id !== id) });
          },
        }),
      );
    for (const [part, file] of [
      ['introduction', 'sections/introduction.en.mdx'],
      [undefined, 'chapters'],
      ['conclusions', 'conclusions.json'],
    ] as const)
      expect(unlisted(part), part).toEqual({
        problems: [expect.stringMatching(new RegExp(`^${file}: stands in the content, but no part of report\\.json `))],
        sourceProblems: [],
      });
    for (const file of ['quotations.json', 'speakers.json'])
      expect(told(edited({ [file]: () => '[]' })), file).toEqual({
        problems: [`${file}:1:1 the list is empty; it needs at least 1 entry`],
        sourceProblems: [],
      });
  });

  it('where a place or a speaker has another id', () => {
    expect(
      told(
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
  const content = readContent(openFolder('tests/fixtures/report'));
  const english = entry('conclusion', { prose: { en: plainProse('Libraries close.') } });
  const ours = section({ id: 'f1', title: { en: 'Libraries', cy: 'Llyfrgelloedd' }, editorial: true });
  const both = entry('conclusion', {
    id: 'c2',
    prose: { en: plainProse('They open.'), cy: plainProse('Maent yn agor.') },
  });
  const said = (...units: Unit[]) => {
    return translationProblems({ ...content, translations: undefined }, units).map(problemText);
  };
  expect(said(english, ours)).toEqual([]);
  expect(said(english, ours, both)).toEqual([expect.stringContaining('f1, c2')]);
});
