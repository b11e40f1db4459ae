import { expect, test } from 'vitest';
import { figureFile } from '../../src/charts/svg/figure-file.ts';
import { figureTable } from '../../src/charts/table.ts';
import { unitsOf } from '../../src/model/report.ts';
import { faults } from '../charts/drawn.ts';
import { report } from './this-report.ts';

const drawings = unitsOf(report, 'figure').flatMap((unit) =>
  (['en', 'cy'] as const).map((locale) => ({ unit, locale, name: `${unit.id} ${locale}` })),
);

test('there are at least eight figures', () => expect(drawings.length / 2).toBeGreaterThanOrEqual(8));

test.each(drawings)('in $name no text touches another or leaves the picture', ({ unit, locale }) => {
  expect(faults(figureFile(unit, report, locale, `https://report.example/id/${unit.id}/`))).toEqual([]);
});

test.each(drawings)('in $name each scale counts one thing', ({ unit }) => {
  const panels = Map.groupBy(figureTable(unit.figure, report), ({ panel }) => panel);
  for (const rows of panels.values())
    expect(new Set(rows.flatMap((row) => row.unit ?? [])).size).toBeLessThanOrEqual(1);
});
