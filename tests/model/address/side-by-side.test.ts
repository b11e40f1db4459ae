import { describe, expect, it } from 'vitest';
import {
  hasSideBySide,
  sideBySideNeighbours,
  sideBySideRows,
  sideBySideUnits,
} from '../../../src/model/address/side-by-side.ts';
import { unit } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';

const rows = (id: string) =>
  sideBySideRows(report, unit(report, id))
    .map((row) => row.id)
    .join(' ');

describe('sideBySideUnits', () => {
  it('are the parts of the report, its conclusions and its quotations', () => {
    expect(
      sideBySideUnits(report)
        .map(({ id }) => id)
        .join(' '),
    ).toBe('introduction conclusions ch1 ch2 ch3 methodology c1 c2 c3 c4 c5 q1 q2 q3 q4');
    expect(hasSideBySide(report, unit(report, 'c3'))).toBe(true);
    expect(hasSideBySide(report, unit(report, 'p1.1'))).toBe(false);
    expect(hasSideBySide(report, unit(report, 'g1'))).toBe(false);
  });
});

describe('sideBySideRows', () => {
  it('are all that stands on a part’s page, in printed order', () => {
    expect(rows('ch2')).toBe('overview-2 overview-2-1 p2.1 q2 p2.1-2 p2.2 q3 p2.3');
    expect(rows('conclusions')).toBe('g1 c1 c2 c3 g2 c4 c5');
    expect(rows('introduction')).toBe('introduction-1 introduction-2 introduction-3');
  });

  it('is a conclusion or quotation alone', () => {
    expect([rows('c4'), rows('q1')]).toEqual(['c4', 'q1']);
  });

  it('leave out no unit of the report but statistics, whose words stand in their blocks, and figures', () => {
    const shown = sideBySideUnits(report).flatMap((each) => [each, ...sideBySideRows(report, each)]);
    expect(
      report.units
        .filter((each) => !shown.includes(each))
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'statistic' && kind !== 'figure'),
    ).toEqual([]);
  });
});

describe('sideBySideNeighbours', () => {
  it('stay among parts, conclusions or quotations', () => {
    const around = (id: string) => {
      const { previous, next } = sideBySideNeighbours(report, unit(report, id));
      return [previous?.id, next?.id];
    };
    expect(around('ch1')).toEqual(['conclusions', 'ch2']);
    expect(around('c5')).toEqual(['c4', undefined]);
    expect(around('q1')).toEqual([undefined, 'q2']);
  });
});
