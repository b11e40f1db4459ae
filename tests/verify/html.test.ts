import { expect, test } from 'vitest';
import { pageFiles } from '../site/site-files.ts';
import { htmlFaults } from '../site/validity.ts';
import { subpath } from '../sites.ts';

test('every page of a site under a path is valid HTML', async () => {
  const files = pageFiles(subpath);
  expect(files.length).toBeGreaterThan(0);
  expect(await htmlFaults(subpath, files)).toEqual([]);
});
