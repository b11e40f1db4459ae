import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { enlarge } from '../../scripts/scale/enlarge.ts';
import { loadSoundReport } from '../../src/load.ts';
import { ledgerFindings } from '../../src/model/ledger/ledger.ts';
import { unitsOfKind } from '../../src/model/report.ts';
import { report } from '../invented-report.ts';

const room = mkdtempSync(join(tmpdir(), 'enlarge-'));
afterAll(() => rmSync(room, { recursive: true }));

test('a report three times as long is sound, with every part three times, ids of its own, and all that was published as it was', () => {
  const dir = join(room, 'three');
  enlarge('tests/fixtures/report', dir, 3);
  const longer = loadSoundReport(dir);
  expect(ledgerFindings(longer).problems).toEqual([]);
  for (const kind of ['chapter', 'finding', 'quotation', 'figure'] as const)
    expect(unitsOfKind(longer, kind)).toHaveLength(3 * unitsOfKind(report, kind).length);
  const ids = longer.units.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(report.units.map(({ id }) => id)));
  expect(longer.evidence.length).toBe(3 * report.evidence.length);
  const words = longer.units.flatMap(({ prose }) => JSON.stringify(prose?.en ?? '').match(/\p{L}{7,}/gu) ?? []);
  const known = JSON.stringify(report.units);
  expect(words.filter((word) => !known.includes(word)).length).toBeGreaterThan(0);
});
