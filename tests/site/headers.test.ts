import { globSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { types } from '../../scripts/build/headers.ts';
import { report } from '../sites.ts';

test('every kind of file that a build makes is sent with its type, and no other kind has one', () => {
  const files = globSync('**/*', { cwd: report.dir, withFileTypes: true }).filter((entry) => entry.isFile());
  const made = files.map(({ name }) => extname(name));
  const own = made.filter((kind) => !kind.startsWith('.pf_'));
  expect([...new Set(own)].sort()).toEqual(Object.keys(types));
});
