import { expect, it } from 'vitest';
import { problemsOf, replace } from '../edited.ts';

const excuses = 'welsh/excuses.json';
const excuse = (unit: string, check: string, excerpt: string, more = {}) => ({
  unit,
  check,
  excerpt,
  reason: 'So it is.',
  ...more,
});
const said = (...list: object[]) => problemsOf({ [excuses]: () => JSON.stringify(list) });

it('an excuse is refused that excuses nothing, each at its place, and one that may excuse is not', () => {
  const right = [excuse('note n1', 'spelling', 'llyfrgell'), excuse('note n1', 'mutation', 'yn cyfrif')];
  expect(
    said(
      excuse('note n99', 'spelling', 'llyfrgell'),
      excuse('note n1', 'spelling', 'llyfrgelll'),
      excuse('note n1', 'mutation', 'yn gyfrif'),
      excuse('note n1', 'parity', '1 against 0 in the English'),
      excuse('note n1', 'numbers', '-5'),
      ...right,
      ...right.slice(0, 1),
    ).map((problem) => problem.replace(/^\S+ /, '')),
  ).toEqual([
    expect.stringMatching(/^no text has the name "note n99"/),
    expect.stringMatching(/^note n1: nothing is found in spelling at “llyfrgelll” to excuse/),
    expect.stringMatching(/^note n1: nothing is found in mutation/),
    expect.stringMatching(/^note n1: nothing is found in parity/),
    expect.stringMatching(/^note n1: nothing is found in numbers/),
    expect.stringMatching(/^note n1: the same excuse stands in the list already/),
  ]);
});

it('a file of excuses or records that cannot be right is refused', () => {
  const record = (name: string, hash: string) =>
    problemsOf({ 'welsh/edition.json': () => JSON.stringify({ [name]: hash }) });
  expect([
    ...problemsOf({ [excuses]: () => '[{' }),
    ...said(excuse('note n1', 'speling', 'x')),
    ...said(excuse('note n1', 'spelling', 'x', { date: '2024-01-01' })),
    ...record('note n99', '0'.repeat(64)),
    ...record('note n1', 'abc'),
  ]).toEqual([
    expect.stringMatching(/^welsh\/excuses\.json:1:3 invalid JSON/),
    expect.stringMatching(/^welsh\/excuses\.json:1:\d+ .*Did you mean "spelling"\?$/),
    expect.stringMatching(/^welsh\/excuses\.json:1:\d+ .*unknown field "date"/),
    expect.stringMatching(/^welsh\/edition\.json:1:\d+ the edition has no text "note n99" in both languages/),
    expect.stringMatching(/^welsh\/edition\.json:1:\d+ note n1: "abc" must be/),
  ]);
});

it('says nothing while a file could not be read in which a text may stand', () => {
  const problems = problemsOf({
    'notes.json': replace('[', '[['),
    [excuses]: () => JSON.stringify([excuse('note n1', 'spelling', 'llyfrgell')]),
  });
  expect(problems).toEqual([expect.stringMatching(/^notes\.json:/)]);
});
