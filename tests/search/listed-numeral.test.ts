import { expect, test } from 'vitest';
import { loadSoundReport } from '../../src/load.ts';
import { unitsOfKind } from '../../src/model/report.ts';
import { listing } from '../../src/search/listing.ts';
import { searchRecords } from '../../src/search/records.ts';

const report = loadSoundReport('tests/fixtures/report');

test('a statistic of one value is listed with it, its bound not left out; one of several, or of none, is not', () => {
  for (const locale of ['en', 'cy'] as const) {
    const { units } = listing(report, searchRecords(report, locale), locale);
    const statistics = unitsOfKind(report, 'statistic').flatMap(({ id, statistic }) =>
      statistic ? [{ id, statistic }] : [],
    );
    for (const { id, statistic } of statistics) {
      const numeral = units.find((unit) => unit.id === id)?.numeral;
      const [first, ...others] = statistic.observations;
      expect(numeral !== undefined).toBe(others.length === 0 && first.value !== null);
      if (numeral && (first.bound === 'over' || first.bound === 'about'))
        expect(numeral.before + numeral.after).not.toBe('');
    }
    expect(statistics.length).toBeGreaterThan(0);
    expect(units.filter(({ kind, numeral }) => numeral && kind !== 'statistic')).toEqual([]);
  }
});
