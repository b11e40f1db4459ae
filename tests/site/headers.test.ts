import { globSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { makers } from '../../scripts/build/editions/makers.ts';
import { types } from '../../scripts/hosting/files.ts';
import { downloadKinds, endings } from '../../src/model/address/download-kind.ts';
import { report } from '../sites.ts';

test('every kind of file that a build makes is sent with its type, and no other kind has one', () => {
  const files = globSync('**/*', { cwd: report.dir, withFileTypes: true }).filter((entry) => entry.isFile());
  const made = files.map(({ name }) => extname(name));
  const own = made.filter((kind) => !kind.startsWith('.pf_'));
  // Of the files to keep those are made that a maker is at hand for; the whole site in one by `npm run editions` alone.
  const kept = downloadKinds
    .filter((kind) => !makers.some((maker) => maker.kind === kind))
    .map((kind) => endings[kind]);
  const expected = Object.keys(types).filter((kind) => !kept.some((ending) => kind === `.${ending}`));
  expect([...new Set(own)].sort()).toEqual(expected);
});
