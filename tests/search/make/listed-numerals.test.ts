import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/model/report.ts';
import { listing } from '../../../src/search/make/listing.ts';
import { searchRecords } from '../../../src/search/make/records.ts';
import { report } from '../../invented-report.ts';

for (const locale of ['en', 'cy'] as const) {
  const { units } = listing(report, searchRecords(report, locale), locale);
  const listed = unitsOf(report, 'statistic').flatMap(({ id, statistic }) =>
    statistic ? [{ statistic, numerals: units.find((unit) => unit.id === id)?.numerals }] : [],
  );

  test(`a statistic of up to four values is listed with them, no bound left out, in ${locale}`, () => {
    for (const { statistic, numerals } of listed) {
      const { observations } = statistic;
      const isShown = observations.length === 1 ? observations[0].value !== null : observations.length <= 4;
      expect(numerals?.length).toBe(isShown ? observations.length : undefined);
      for (const [at, numeral] of (numerals ?? []).entries()) {
        const bound = observations[at]?.bound;
        if (bound === 'over' || bound === 'about') expect(numeral.before + numeral.after).not.toBe('');
      }
    }
    expect(listed.length).toBeGreaterThan(0);
    expect(units.filter(({ kind, numerals }) => numerals && kind !== 'statistic')).toEqual([]);
  });

  test(`of several values each says where and when it holds, of one that is not given that it is not, in ${locale}`, () => {
    const several = listed.flatMap(({ statistic, numerals = [] }) =>
      numerals.length > 1 ? numerals.map((each, at) => ({ ...each, value: statistic.observations[at]?.value })) : [],
    );
    expect(several.length).toBeGreaterThan(0);
    expect(several.filter(({ holds }) => !holds)).toEqual([]);
    expect(several.filter(({ value, before }) => value === null && !before)).toEqual([]);
  });
}
