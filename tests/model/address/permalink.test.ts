import { describe, expect, it } from 'vitest';
import { path, type Target } from '../../../src/model/address/permalink.ts';
import { unit } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';

const to = (kind: 'unit' | 'place' | 'full', id: string): Target => ({ to: kind, unit: unit(report, id) });

describe('path', () => {
  it.each([
    ['ch2', '/en/chapters/2/', '/cy/penodau/2/'],
    ['overview-2', '/en/chapters/2/#overview-2', '/cy/penodau/2/#overview-2'],
    ['overview-2-1', '/en/chapters/2/#overview-2-1', '/cy/penodau/2/#overview-2-1'],
    ['p1.1-2', '/en/chapters/1/#p1.1-2', '/cy/penodau/1/#p1.1-2'],
    ['c3', '/en/conclusions/c3/', '/cy/casgliadau/c3/'],
    ['g2', '/en/conclusions/#g2', '/cy/casgliadau/#g2'],
    ['conclusions', '/en/conclusions/', '/cy/casgliadau/'],
    ['q2', '/en/quotations/q2/', '/cy/dyfyniadau/q2/'],
    ['introduction', '/en/introduction/', '/cy/cyflwyniad/'],
    ['introduction-2', '/en/introduction/#introduction-2', '/cy/cyflwyniad/#introduction-2'],
  ])('leads to %s on the page that is its home', (id, en, cy) => {
    expect([path(to('unit', id), 'en'), path(to('unit', id), 'cy')]).toEqual([en, cy]);
  });

  it('leads to conclusions and quotations in the course of the report, too', () => {
    expect(path(to('place', 'c3'), 'en')).toBe('/en/conclusions/#c3');
    expect(path(to('place', 'q2'), 'cy')).toBe('/cy/penodau/2/#q2');
  });

  it('leads to a unit in the whole report', () => {
    expect(path(to('full', 'q2'), 'cy')).toBe('/cy/llawn/#q2');
  });

  it('leads to a statistic in the block that states it, as it has no place of its own there', () => {
    expect(path(to('place', 's4'), 'en')).toBe('/en/chapters/1/#p1.1-2');
    expect(path(to('full', 's4'), 'cy')).toBe('/cy/llawn/#p1.1-2');
    expect(path(to('unit', 's4'), 'cy')).toBe('/cy/ystadegau/s4/');
  });

  it.each<[Target, string, string]>([
    [{ to: 'front' }, '/', '/'],
    [{ to: 'room', room: 'home' }, '/en/', '/cy/'],
    [{ to: 'room', room: 'search' }, '/en/search/', '/cy/chwilio/'],
    [{ to: 'side-by-side', id: 'c3' }, '/en/side-by-side/c3/', '/cy/ochr-yn-ochr/c3/'],
    [{ to: 'room', room: 'glossary' }, '/en/glossary/', '/cy/geirfa/'],
    [{ to: 'id', id: 'p3.2' }, '/id/p3.2/', '/id/p3.2/'],
    [{ to: 'inventory', file: 'objects.inv' }, '/en/objects.inv', '/cy/objects.inv'],
    [{ to: 'myst', id: 'p3.2' }, '/en/myst/p3.2.json', '/cy/myst/p3.2.json'],
    [{ to: 'line', line: 218 }, '/en/source/#l218', '/cy/ffynhonnell/#l218'],
    [{ to: 'file', file: 'data/report.json' }, '/data/report.json', '/data/report.json'],
  ])('leads to %o', (target, en, cy) => {
    expect([path(target, 'en'), path(target, 'cy')]).toEqual([en, cy]);
  });

  it('gives every unit an address of its own in each language', () => {
    for (const locale of ['en', 'cy'] as const) {
      const addresses = report.units.map(({ id }) => path(to('unit', id), locale));
      expect(new Set(addresses).size).toBe(report.units.length);
    }
  });
});
