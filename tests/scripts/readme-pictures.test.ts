import { expect, test } from 'vitest';
import { picturesOf } from '../../scripts/readme/pictures.ts';
import { loadSoundReport } from '../../src/load.ts';
import { siteFrom } from '../../src/model/address/site.ts';

const report = loadSoundReport('tests/fixtures/report', siteFrom({ BASE_PATH: '/report/' }));
const addresses = (of: typeof report) => picturesOf(of).map(({ name, address }) => `${name} ${address}`);

test('pictures for the README show what the home page shows first, a search, a figure, and a finding in the other language', () => {
  expect(addresses(report)).toEqual([
    'chapter /report/en/chapters/1/',
    'search /report/en/search/?q=opening%20hours',
    'figure /report/en/figures/f1/',
    'finding /report/cy/casgliadau/c2/',
  ]);
});

test('a report has pictures of what it has', () => {
  const bare = {
    ...report,
    languages: ['en'] as const,
    units: report.units.filter(({ type }) => type !== 'figure'),
    record: { ...report.record, home: {} },
  };
  expect(addresses(bare)).toEqual(['chapter /report/en/introduction/', 'finding /report/en/conclusions/c1/']);
});
