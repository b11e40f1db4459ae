import { expect, test } from 'vitest';
import { listMarkProblems } from '../../../src/load/check/list-marks.ts';
import { readContent } from '../../../src/load/read/content.ts';
import { openFolder } from '../../../src/load/read/document.ts';
import { problemText } from '../../../src/model/problem/problem.ts';
import type { Instead } from '../../../src/schemas/list/entry-kind.ts';
import { report } from '../../invented-report.ts';

const { parts } = readContent(openFolder('tests/fixtures/report'));

/** What is said of the conclusions, where c1 alone stands in the source, as `printed`, and the list says `instead`. */
function said(printed: string, isBullet: boolean, instead: Instead | undefined): string[] {
  const { source } = report;
  if (!source) throw new Error('The invented review has a source.');
  const lists = parts.flatMap((part) => {
    if (part.type !== 'list' || part.id !== 'conclusions' || !part.list) return [];
    const { value } = part.list;
    return [{ ...part, list: { ...part.list, value: { ...value, kind: { ...value.kind, instead } } } }];
  });
  const bullets = isBullet ? [1] : [];
  return listMarkProblems(
    { parts: lists },
    { lines: [printed], repairs: { ...source.repairs, bullets }, printed: new Map([['c1', { lines: [1, 1] }]]) },
  ).map(problemText);
}

test('bullets and letters are told from words, and held against what the list says', () => {
  const cases: [string, boolean, Instead | undefined, string?][] = [
    ['Libraries close.', true, 'bullets'],
    ['a. Libraries close.', false, 'letters'],
    ['(b) Libraries close.', false, 'letters'],
    ['Libraries close.', false, undefined],
    ['A library closes.', false, undefined],
    ['Libraries close.', true, 'letters', 'printed bullets before c1 (source line 1), and the list says letters'],
    ['c) Libraries close.', false, 'bullets', 'printed letters before c1 (source line 1), and the list says bullets'],
    ['Libraries close.', false, 'letters', 'printed no mark before c1'],
    [
      'a. Libraries close.',
      false,
      undefined,
      'printed letters before c1 (source line 1), and the list says that there',
    ],
  ];
  for (const [printed, isBullet, instead, expected] of cases)
    expect(said(printed, isBullet, instead), `${printed} ${instead}`).toEqual(
      expected ? [expect.stringContaining(expected)] : [],
    );
});

test('the place is what the list says of it, or its kind where it says nothing, and the remedy fits', () => {
  const [wrong = ''] = said('Libraries close.', false, 'bullets');
  const [lacking = ''] = said('Libraries close.', true, undefined);
  const column = (message: string) => /^conclusions\.json:(\d+:\d+) /.exec(message)?.[1];
  expect([wrong, lacking].map(column)).not.toContain(undefined);
  expect(column(wrong)).not.toBe(column(lacking));
  expect(wrong).toContain('Take "instead" out');
  expect(lacking).toContain('Write "instead": "bullets"');
});
