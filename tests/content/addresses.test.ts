import { expect, test } from 'vitest';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { unit } from '../../src/model/report.ts';

const report = loadSoundReport('content');

test.each([
  ['introduction', '/en/introduction/', '/cy/cyflwyniad/'],
  ['conclusions', '/en/conclusions/', '/cy/casgliadau/'],
  ['c10', '/en/conclusions/c10/', '/cy/casgliadau/c10/'],
  ['ch3', '/en/chapters/3/', '/cy/penodau/3/'],
  ['methodology', '/en/methodology/', '/cy/methodoleg/'],
  ['appendix-a', '/en/appendix-a/', '/cy/atodiad-a/'],
  ['models', '/en/appendix-a/#models', '/cy/atodiad-a/#models'],
  ['m7', '/en/appendix-a/#m7', '/cy/atodiad-a/#m7'],
  ['acknowledgements', '/en/acknowledgements/', '/cy/diolchiadau/'],
])('%s has the address that was promised for good', (id, en, cy) => {
  const target = { to: 'unit', unit: unit(report, id) } as const;
  expect([path(target, 'en'), path(target, 'cy')]).toEqual([en, cy]);
});
