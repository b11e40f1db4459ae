import { describe, expect, it } from 'vitest';
import { type Edit, remove, replace } from '../../edited.ts';
import { problemsOfSmall } from '../../small-report.ts';

const en = 'sections/introduction.en.mdx';
const list = 'other-numbers.json';

const remedy =
  'Write <Stat of="…">…</Stat> around it and its record in statistics.json, or list it in other-numbers.json with its reason';

const cases: [wrong: string, file: string, edit: Edit, said: string[]][] = [
  [
    'a number that is neither marked nor listed',
    list,
    replace('"words": "One of them"', '"words": "in 2012"'),
    [
      'other-numbers.json:22:2 “2012” of source line 6 is accounted for by other-numbers.json:17:2 already. Take the entry out, or write more of the words around the number that is meant',
      `source/count.txt:6 nothing accounts for the number “One” in “…of whom over 80% read. One of them asked why.”. ${remedy}`,
    ],
  ],
  [
    'one entry for two numbers',
    list,
    (text) => text.replace(/,\n \{\n {2}"line": 8,[^}]*\}\n\]/, '\n]'),
    [
      `source/count.txt:8 nothing accounts for the number “one” in “…closed, said one reader and one clerk.”. ${remedy}`,
    ],
  ],
  [
    'words that are not in the line',
    list,
    replace('"in 1998"', '"in 1989"'),
    [
      'other-numbers.json:12:2 source line 6 has no words “in 1989”. Copy them from the line',
      `source/count.txt:6 nothing accounts for the number “1998” in “Readers rose from 2991 in 1998 to 5725 in 2012, of…”. ${remedy}`,
    ],
  ],
  [
    'words that hold no whole number',
    list,
    replace('"in 1998"', '"in 199"'),
    [
      'other-numbers.json:12:2 “in 199” holds no whole number of source line 6. Take the entry out, or in the number',
      `source/count.txt:6 nothing accounts for the number “1998” in “Readers rose from 2991 in 1998 to 5725 in 2012, of…”. ${remedy}`,
    ],
  ],
  [
    'an entry for a number that is marked',
    list,
    replace('"in 1998"', '"in 1998 to 5725"'),
    [
      'other-numbers.json:12:2 “5725” of source line 6 is accounted for by a mark of s1 already. Take the entry out, or write more of the words around the number that is meant',
      `source/count.txt:6 nothing accounts for the number “1998” in “Readers rose from 2991 in 1998 to 5725 in 2012, of…”. ${remedy}`,
    ],
  ],
  [
    'a line that the source has not',
    list,
    replace('"line": 3', '"line": 300'),
    [
      'other-numbers.json:2:2 source line 300 has no words “2019”. Copy them from the line',
      `source/count.txt:3 nothing accounts for the number “2019” in “June 2019”. ${remedy}`,
    ],
  ],
  [
    'a repeated number that is not marked',
    en,
    replace('Again <Stat of="s4">five or six</Stat>', 'Again five or six'),
    [
      `source/count.txt:8 nothing accounts for the number “five” in “Again five or six desks closed, said…”. ${remedy}`,
      `source/count.txt:8 nothing accounts for the number “six” in “Again five or six desks closed, said one reader…”. ${remedy}`,
    ],
  ],
];

describe('numbers of the source', () => {
  it.each(cases)('are all accounted for, and once: %s', (_wrong, file, edit, said) => {
    expect(problemsOfSmall({ [file]: edit }).sourceProblems).toEqual(said);
  });

  it('are not asked after without the list', () => {
    expect(problemsOfSmall({ [list]: remove })).toEqual({ problems: [], sourceProblems: [] });
  });

  it('are not asked after in a paragraph that differs from the source', () => {
    const { sourceProblems } = problemsOfSmall({ [en]: replace('Again', 'Again nine of') });
    expect(sourceProblems).toEqual([expect.stringMatching(/^source\/count\.txt:8 introduction-3: the words differ\./)]);
  });

  it('are found in joined lines and in lists', () => {
    const { sourceProblems } = problemsOfSmall({
      'source/count.txt': (text) => `${text.replace('said one reader', 'said one\n\nreader')}\nin five or six towns`,
      'source/repairs.json': replace('"joins": []', '"joins": [10]'),
      [en]: (text) => `${text}\n- in <Stat of="s4">five or six</Stat> towns\n`,
      [list]: (text) => text.replace(/8,(?![\s\S]*8,)/, '10,'),
    });
    expect(sourceProblems).toEqual([]);
  });

  it('may be the printed numbers of chapters and paragraphs, where they stand first in their line', () => {
    const { sourceProblems } = problemsOfSmall({
      'source/count.txt': (text) => `${text}\n1. Desks in 1\n1.1. As 1.1 says.`,
      'report.json': replace('"sections/introduction"\n  }', '"sections/introduction"\n  },\n  { "chapters": "all" }'),
      'chapters/1-desks.en.mdx': () => '---\nnumber: 1\ntitle: Desks in 1\n---\n\n1.1. As 1.1 says.\n',
    });
    expect(sourceProblems).toEqual([
      `source/count.txt:9 nothing accounts for the number “1” in “1. Desks in 1”. ${remedy}`,
      `source/count.txt:10 nothing accounts for the number “1.1” in “1.1. As 1.1 says.”. ${remedy}`,
    ]);
  });

  it('may be the base of a rate only in the words of its statistic', () => {
    const short: Edit = (text) => text.replace('was 320 per 10,000 readers', 'was 320');
    expect(problemsOfSmall({ 'statistics.json': short }).sourceProblems).toEqual([
      `source/count.txt:7 nothing accounts for the number “10,000” in “The rate was 320 per 10,000 readers, at five or six…”. ${remedy}`,
    ]);
  });
});
