import { describe, expect, it } from 'vitest';
import { edited, problemsOf, remove, replace, told } from '../edited.ts';

const intro = 'sections/introduction';
const putBack = (file: string, twin: string, id: string) =>
  `${file}: the file is missing; its ${twin} twin is there, and translation.json has a record of ${id} in both languages. Put it back, or take the records of its units out of translation.json`;
const withoutRecords = (pattern: RegExp) => (json: string) =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json)).filter(([id]) => !pattern.test(id))));

describe('a missing file', () => {
  it.each([
    [`${intro}.en.mdx`, 'Welsh', 'introduction'],
    [`${intro}.cy.mdx`, 'English', 'introduction'],
    ['chapters/1-buildings.en.mdx', 'Welsh', 'ch1'],
    ['chapters/2-books.en.mdx', 'Welsh', 'ch2'],
    ['chapters/2-books.cy.mdx', 'English', 'ch2'],
  ])('is named, and nothing that stood in it: %s', (file, twin, id) => {
    expect(told(edited({ [file]: remove }))).toMatchObject({
      problems: [putBack(file, twin, id)],
      sourceProblems: [],
    });
  });

  it('is named with all others', () => {
    const source = 'source/a-shelf-for-everyone-2019.txt';
    const problems = problemsOf({
      'quotations.json': remove,
      [`${intro}.en.mdx`]: remove,
      'chapters/2-books.en.mdx': remove,
      [source]: remove,
    });
    expect(problems).toEqual([
      'quotations.json: the file is missing. report.json lists "quotations" under "files": add the file, or take it from the list',
      `${source}: the file is missing. source/repairs.json names it as the report’s text: put the unedited text back`,
      putBack(`${intro}.en.mdx`, 'Welsh', 'introduction'),
      putBack('chapters/2-books.en.mdx', 'Welsh', 'ch2'),
    ]);
  });

  it.each([
    ['introduction', `${intro}.en.mdx`, /^introduction/],
    ['chapter', 'chapters/2-books.en.mdx', /^(ch2|overview-2|p2)/],
  ])('is known by the words that the source prints, where no record tells of the %s', (_what, file, ids) => {
    expect(problemsOf({ [file]: remove, 'translation.json': withoutRecords(ids) })).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${file}: the file is missing; its Welsh twin is there, and source line \\d+ and what follows it stand nowhere else. Put it back$`,
        ),
      ),
    ]);
  });

  it('of a whole chapter is known by what names it', () => {
    const problems = problemsOf({ 'chapters/2-books.en.mdx': remove, 'chapters/2-books.cy.mdx': remove });
    expect(problems).toEqual([
      'chapters: no file has the number 2, and contents.json:17:17 names "ch2". Put its files back, or correct what names it',
    ]);
    const [one, two] = ['chapters/1-buildings', 'chapters/2-books'];
    expect(
      problemsOf({
        [`${one}.en.mdx`]: remove,
        [`${one}.cy.mdx`]: remove,
        [`${two}.en.mdx`]: remove,
        [`${two}.cy.mdx`]: remove,
      }),
    ).toEqual([
      expect.stringContaining('no file has the number 1'),
      expect.stringContaining('no file has the number 2'),
    ]);
    expect(problemsOf({ 'chapters/3-people.en.mdx': remove })).toEqual([
      expect.stringMatching(/^chapters: no file has the number 3, and contents\.json:22:17 names "ch3"/),
    ]);
  });

  it('is none of English that was never there', () => {
    const welsh = '---\nnumber: 4\ntitle: Rhagor\n---\n\n4.1. Rhagor.\n\n<Quote id="q5" />\n';
    const { problems, sourceProblems } = told(
      edited({
        'chapters/4-more.cy.mdx': () => welsh,
        'quotations.json': (json) =>
          JSON.stringify([...JSON.parse(json), { id: 'q5', speaker: 'reader', text: { cy: 'Da.' } }]),
      }),
    );
    expect([...problems, ...sourceProblems]).toEqual([]);
  });

  it('of the source, or an edited one, is named whatever else is wrong', () => {
    const source = 'source/a-shelf-for-everyone-2019.txt';
    const broken = { 'conclusions.json': () => '[', 'report.json': () => '{}' };
    for (const edit of [remove, (text: string) => `${text}x`]) {
      const problems = problemsOf({ ...broken, [source]: edit });
      expect(problems).toContainEqual(
        expect.stringMatching(new RegExp(`^${source}: the file (is missing|has been edited)`)),
      );
    }
  });
});

describe('an English block that is dropped where its Welsh stands', () => {
  it('is found beside its Welsh and by the source, each with its place', () => {
    const { problems, sourceProblems } = told(
      edited({ [`${intro}.en.mdx`]: (text) => text.trimEnd().split('\n\n').slice(0, -1).join('\n\n') }),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^sections\/introduction\.cy\.mdx:13:1 introduction-3 does not stand at this place in the en/,
      ),
    ]);
    expect(sourceProblems).toEqual([
      expect.stringMatching(/^source\/a-shelf-for-everyone-2019\.txt:\d+ missing from the content: /),
    ]);
  });
});

describe('a mistake in one file', () => {
  it('in report.json hides none in the others', () => {
    const problems = problemsOf({
      'report.json': replace('"id":', '"name": "x",\n  "id":'),
      'conclusions.json': replace('"id": "c5"', '"id": "c1"'),
      'pages/about.en.mdx': replace('to="introduction"', 'to="intro"'),
      'chapters/3-people.en.mdx': replace('id="q4"', 'id="q44"'),
      'speakers.json': replace('"Librarian"', '" "'),
      'source/a-shelf-for-everyone-2019.txt': remove,
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'report.json:2:11',
      'speakers.json:17:13',
      'source/a-shelf-for-everyone-2019.txt:',
      'conclusions.json:64:17',
      'chapters/3-people.en.mdx:8:1',
      'pages/about.en.mdx:6:45',
      'quotations.json:26:11',
    ]);
  });

  it('as report.json that is missing is said alone', () => {
    expect(problemsOf({ 'report.json': remove })).toEqual([
      'report.json: the file is missing. Every report begins with it; content/README.md shows one',
    ]);
    expect(told('tests/no-such-folder').problems).toHaveLength(1);
  });

  it('against its schema hides no unknown id, no duplicate and no difference from the source', () => {
    const { problems, sourceProblems } = told(
      edited({
        'notes.json': replace('"kind": "note"', '"knid": "note"'),
        [`${intro}.cy.mdx`]: replace('to="ch1"', 'to="ch9"'),
        'conclusions.json': replace('"id": "c5"', '"id": "c1"'),
        'report.json': replace('"finding": "c2"', '"finding": "c99"'),
        'chapters/1-buildings.en.mdx': replace('the buses, visits', 'the trains, visits'),
      }),
    );
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'notes.json:2:3',
      'notes.json:4:13',
      'conclusions.json:64:17',
      `${intro}.cy.mdx:13:87`,
      'report.json:61:16',
    ]);
    expect(sourceProblems).toContainEqual(
      expect.stringMatching(/^source\/a-shelf-for-everyone-2019\.txt:62 p1\.1-2: the words differ/),
    );
  });

  it('is not followed by ids that may stand in that file, and is by those that cannot', () => {
    const about = (id: string) => replace('to="introduction"', `to="${id}"`);
    const said = (broken: string, id: string) =>
      problemsOf({ [broken]: (text) => `${text}\n{`, 'pages/about.en.mdx': about(id) }).filter((problem) =>
        problem.includes(`"${id}"`),
      ).length;
    const cases: [file: string, id: string, said: number][] = [
      ['chapters/3-people.en.mdx', 'p3.7', 0],
      ['chapters/3-people.en.mdx', 'ch4', 1],
      ['chapters/3-people.en.mdx', 'p1.9', 1],
      ['chapters/3-people.en.mdx', 'introduction-9', 1],
      [`${intro}.en.mdx`, 'introduction-9', 0],
      ['chapters/3-people.en.mdx', 'c99', 1],
      ['conclusions.json', 'c99', 0],
      ['conclusions.json', 'g9', 0],
      ['conclusions.json', 'p3.7', 1],
      ['conclusions.json', 'q99', 1],
      ['quotations.json', 'q99', 0],
      ['conclusions.json', 'nowhere', 1],
      ['conclusions.json', 'o1', 0],
      ['report.json', 'o1', 0],
    ];
    expect(cases.map(([file, id]) => [file, id, said(file, id)])).toEqual(cases);
  });
});
