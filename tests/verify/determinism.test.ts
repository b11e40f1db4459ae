import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/steps.ts';
import { buildSite, report } from '../sites.ts';
import { differences, hashes } from './folder-hashes.ts';

const folder = (name: string) => join(root, 'node_modules', '.cache', 'sites', name);
const tokyo = folder('tokyo');
const losAngeles = folder('a-longer-name-of-los-angeles');
afterAll(() => {
  for (const dir of [tokyo, losAngeles].flatMap((each) => [each, `${each}.hosting`]))
    rmSync(dir, { recursive: true, force: true });
});

test('builds at other places, times of day and languages of the machine are byte for byte the same', () => {
  expect(buildSite({ OUT_DIR: tokyo, TZ: 'Asia/Tokyo', LANG: 'cy_GB.UTF-8', LC_ALL: 'cy_GB.UTF-8' }, '--fresh')).toBe(
    0,
  );
  expect(buildSite({ OUT_DIR: losAngeles, TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }, '--fresh')).toBe(0);
  expect(hashes(tokyo).size).toBeGreaterThan(0);
  expect(differences(tokyo, losAngeles)).toEqual([]);
  expect(hashes(`${tokyo}.hosting`).size).toBeGreaterThan(5);
  expect(differences(`${tokyo}.hosting`, `${losAngeles}.hosting`)).toEqual([]);
});

test('so is a build that found an earlier one', () => {
  expect(differences(tokyo, report.dir)).toEqual([]);
});
