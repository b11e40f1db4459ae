import { describe, expect, it } from 'vitest';
import { listOf, piecesOf, resolved, writtenPieces } from '../../../src/client/collection/list.ts';

const known = {
  ids: new Set(['c7', 'c11', 'q8', 'p3.2', 'p3.3-2', 'introduction-4']),
  moved: { c20: 'c21', c21: 'c11', c30: 'c31', c31: 'c30', q9: 'gone' },
  letters: { conclusion: 'c', casgliad: 'c' },
};
const idsOf = (list: string) => resolved(piecesOf(list), known).ids;

describe('a list in an address', () => {
  it('is read in the reader’s order, each passage once', () => {
    expect(idsOf('#q8,c11,p3.2')).toEqual(['q8', 'c11', 'p3.2']);
    expect(idsOf('#c11,q8,c11')).toEqual(['c11', 'q8']);
    expect(idsOf('#')).toEqual([]);
    expect(idsOf('')).toEqual([]);
  });

  it('comes back from what writes it', () => {
    const ids = ['p3.3-2', 'introduction-4', 'c7'];
    expect(idsOf(`#${listOf(ids)}`)).toEqual(ids);
  });

  it('is read as messages and people change it', () => {
    expect(idsOf('#c11%2Cq8')).toEqual(['c11', 'q8']);
    expect(idsOf('#c11, q8; p3.2')).toEqual(['c11', 'q8', 'p3.2']);
    expect(idsOf('#C7,P3.2.,3.2,q08')).toEqual(['c7', 'p3.2', 'q8']);
    expect(idsOf('#%E0%A4%A')).toEqual([]);
  });

  it('leads from what is gone to what has its place, over several steps, and never round and round', () => {
    expect(resolved(['C20', 'c11'], known)).toEqual({
      ids: ['c11'],
      moved: [{ from: 'c20', to: 'c11' }],
      unknown: [],
    });
    expect(resolved(['c30', 'q9'], known)).toEqual({ ids: [], moved: [], unknown: ['c30', 'q9'] });
  });

  it('names what it does not know as it was written', () => {
    expect(resolved(piecesOf('#c11,X99,<b>'), known)).toEqual({ ids: ['c11'], moved: [], unknown: ['X99', '<b>'] });
  });
});

it.each([
  ['conclusion 11', ['c11']],
  ['Casgliad 7', ['c7']],
  ['para. 3.2', ['p3.2']],
  [' q8 ', ['q8']],
  ['c11 q8,p3.2', ['c11', 'q8', 'p3.2']],
  ['https://report.example/en/chapters/3/#p3.2', ['p3.2']],
  ['https://report.example/id/c11/', ['c11']],
  ['https://report.example/en/collection/#c11,q8', ['c11', 'q8']],
  ['see https://report.example/en/nowhere/', ['see', 'https://report.example/en/nowhere/']],
  ['', []],
])('what a reader writes, "%s", is %j', (written, pieces) => {
  expect(writtenPieces(written, known)).toEqual(pieces);
});
