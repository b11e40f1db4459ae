import { describe, expect, it } from 'vitest';
import { checkSynonyms } from '../../../src/load/check/search/synonyms.ts';
import { readContent } from '../../../src/load/read/content.ts';
import { openFolder } from '../../../src/load/read/document.ts';
import { problemText } from '../../../src/model/problem/problem.ts';
import { plainProse } from '../../../src/model/unit/unit.ts';
import { synonymsSchema } from '../../../src/schemas/synonym.ts';
import { entry } from '../../units.ts';

const content = readContent(openFolder('tests/fixtures/report'));
const words = { en: 'Librarians helped two young people.', cy: 'Helpodd llyfrgellwyr ddau o bobl ifanc.' };
const units = [entry('conclusion', { prose: { en: plainProse(words.en), cy: plainProse(words.cy) } })];

/** What is said of groups of synonyms, of their form and of what the report says. */
function said(en: string[][], cy: string[][] = [], apart = {}): string[] {
  const read = synonymsSchema.safeParse({ en, cy, apart: { en: [], cy: [], ...apart } });
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const at = (path: PropertyKey[] = []) => ({ file: path.join('.') });
  const families = { value: [['llyfrgellydd', 'llyfrgellwyr']], at };
  const problems = checkSynonyms({ ...content, synonyms: { value: read.data, at }, families }, units, new Set());
  return problems.map(problemText);
}
const apart = {
  en: [
    [
      ['child', 'children'],
      ['young person', 'young people'],
    ],
  ],
};

describe('a group of synonyms', () => {
  it.each([
    [[['librarian', 'book keeper']], []],
    [
      [
        ['helped', 'a'],
        ['helped', 'b'],
      ],
      [],
    ],
    [[['youngsters', 'young people']], []],
    [[], [['llyfrgellydd', 'ceidwad']]],
    [[], [['pobl ifanc', 'ieuenctid']]],
  ])('%j and %j are sound', (en, cy) => expect(said(en, cy, apart)).toEqual([]));

  it.each([
    [
      'with a word of a third group',
      [
        ['helped', 'a'],
        ['helped', 'b'],
        ['helped', 'c'],
      ],
      [],
      ['en.2.0 "helped" stands in 2 groups already, "helped, a" and "helped, b"'],
    ],
    [
      'that stands twice',
      [
        ['helped', 'a'],
        ['a', 'helped'],
      ],
      [],
      ['en.1 the group "a, helped" stands in the list already'],
    ],
    [
      'that joins what is told apart',
      [['helped', 'child', 'young people']],
      [],
      ['en.0 joins "child" and "young people"'],
    ],
    [
      'none of which the report says',
      [['xylophone', 'young xylophone']],
      [],
      ['en.0: “xylophone, young xylophone”: the report says none of these'],
    ],
    ['whose words the report has in another order', [['people young', 'x']], [], ['en.0: “people young, x”']],
    ['of Welsh that the report has not', [], [['ceidwad', 'ceidwaid']], ['cy.0: “ceidwad, ceidwaid”']],
  ])('%s is refused', (_what, en, cy, expected) => {
    expect(said(en, cy, apart)).toEqual(expected.map((words) => expect.stringContaining(words)));
  });

  it.each([[['taf']], [['taf', 'taf']], [['TAF', 'team around the family']], [['taf', ' ']]])('is not %j', (group) => {
    expect(synonymsSchema.safeParse({ en: [group], cy: [] }).success).toBe(false);
  });
});
