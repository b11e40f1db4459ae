import { describe, expect, it } from 'vitest';
import { lettersFrom, nearId, nearIdOf, sureAddress } from '../../../src/search/ask/near-id.ts';

const letters = lettersFrom('conclusion=c&conclusions=c&casgliad=c&model+of+practice=m');
const ids = new Set(['c7', 'c10', 'p3.2', 'p3.2-2', 'ch3', 'q8', 's22', 'f2', 'overview-3-1', 'introduction', 'm7']);

describe('nearId', () => {
  it.each([
    ['c7', 'c7'],
    ['C7', 'c7'],
    ['c07', 'c7'],
    ['C-10', 'c10'],
    ['p3.2.', 'p3.2'],
    ['P3.2', 'p3.2'],
    ['(p3.2)', 'p3.2'],
    ['p3.2%29', 'p3.2'],
    ['p3.2,', 'p3.2'],
    ['%E2%80%9Cp3.2%E2%80%9D', 'p3.2'],
    ['p3-2', 'p3.2'],
    ['3.2', 'p3.2'],
    ['P3.2-2;', 'p3.2-2'],
    ['conclusion-7', 'c7'],
    ['Casgliad%207', 'c7'],
    ['conclusions7', 'c7'],
    ['model-of-practice-7', 'm7'],
    ['para.3.2', 'p3.2'],
    ['Figure2', 'f2'],
    ['Pennod_3', 'ch3'],
    ['Overview-3-1', 'overview-3-1'],
    ['INTRODUCTION', 'introduction'],
    ['q8\u00a0', 'q8'],
  ])('%j is near %s', (piece, id) => expect(nearId(piece, ids, letters)).toBe(id));

  it.each(['c99', '', 'constructor', '__proto__', 'p3', '%', '7', 'chapters'])('%j is near nothing', (piece) =>
    expect(nearId(piece, ids, letters)).toBeUndefined(),
  );
});

describe('nearIdOf', () => {
  it.each([
    ['/id/C7/', '', 'c7'],
    ['/report/id/p3.2./', '', 'p3.2'],
    ['/cy/conclusions/c10/', '', 'c10'],
    ['/EN/Conclusions/C7', '', 'c7'],
    ['/en/chapter/3/', '#P3.2', 'p3.2'],
    ['/en/conclusions/c7/index.htm', '', 'c7'],
    ['/id/c7/%23', '', 'c7'],
    ['/en/chapters/3/%23p3.2', '', 'p3.2'],
  ])('%s%s leads to %s', (pathname, hash, id) => expect(nearIdOf({ pathname, hash }, ids)).toBe(id));
});

describe('sureAddress', () => {
  it.each([
    ['/id/C7/', '/id/c7/'],
    ['/id/p3.2.', '/id/p3.2/'],
    ['/id/P3.2/', '/id/p3.2/'],
    ['/id/c7', '/id/c7/'],
    ['/id/c7),', '/id/c7/'],
    ['/ID/c7./', '/id/c7/'],
    ['/id/P3.2/2026-11-23.', '/id/p3.2/2026-11-23/'],
  ])('%j is %s', (address, sure) => expect(sureAddress(address, '/id/', ids)).toBe(sure));

  it.each([
    '/id/c7/',
    '/id/c07/',
    '/id/c99/',
    '/id/conclusion-7/',
    '/id/c7/2026/',
    '/id/c7/x/y/',
    '/en/C7/',
    '/id/',
    '/id/%',
  ])('%j is of no sure passage, or is its address already', (address) =>
    expect(sureAddress(address, '/id/', ids)).toBeUndefined(),
  );

  it('is asked below the path of the site', () => {
    expect(sureAddress('/report/id/C7/', '/report/id/', ids)).toBe('/report/id/c7/');
    expect(sureAddress('/id/C7/', '/report/id/', ids)).toBeUndefined();
  });
});
