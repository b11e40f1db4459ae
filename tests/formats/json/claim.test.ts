import { expect, it } from 'vitest';
import { claimJsonLd } from '../../../src/formats/json/claim.ts';
import { loadSoundReport } from '../../../src/load.ts';
import type { Report } from '../../../src/model/report.ts';
import { unitsOf } from '../../../src/model/report.ts';

const plain = loadSoundReport('tests/fixtures/report');
const why = { en: 'So', cy: 'Felly' };
const report: Report = { ...plain, evidence: [{ of: 'c1', unit: 'p1.1', role: 'supports', why }] };
const [first] = unitsOf(report, 'entry').filter(({ id }) => id === 'c1');

it('an entry is a claim, with where it appears and what it is based on', () => {
  if (!first) throw new Error('The invented review has no c1.');
  const claim = JSON.parse(claimJsonLd(report, first, 'en'));
  expect(claim).toMatchObject({
    '@type': 'Claim',
    identifier: 'c1',
    inLanguage: 'en',
    appearance: { '@type': 'Report', datePublished: report.record.published.date },
    isBasedOn: [expect.stringMatching(/\/id\/p1\.1\/$/)],
  });
  expect(claim['@id']).toMatch(/\/id\/c1\/#claim$/);
});

it('nothing in it can end the element that holds it', () => {
  if (!first) throw new Error('The invented review has no c1.');
  const words = [{ type: 'text' as const, value: 'A </script><b>&' }];
  const hostile = { ...first, prose: { en: { words, items: [] }, cy: { words, items: [] } } };
  expect(claimJsonLd(report, hostile, 'cy')).not.toMatch(/[<>&]/);
  expect(JSON.parse(claimJsonLd(report, hostile, 'en')).text).toBe('A </script><b>&');
});
