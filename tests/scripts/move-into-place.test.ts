import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveIntoPlace } from '../../scripts/build/move-into-place.ts';
import { folderFault } from '../../scripts/setup/folder.mjs';

let dir = '';
const path = (name: string) => join(dir, name);
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'place-'));
  for (const [name, words] of [
    ['built', 'new'],
    ['site', 'old'],
  ] as const) {
    mkdirSync(join(dir, name, 'en'), { recursive: true });
    writeFileSync(join(dir, name, 'en', 'index.html'), words);
    writeFileSync(join(dir, name, `${words}.html`), words);
  }
});
afterEach(() => rmSync(dir, { recursive: true }));

const expectNew = (name: string) => {
  expect(readdirSync(path(name)).sort()).toEqual(['en', 'new.html']);
  expect(readFileSync(join(dir, name, 'en', 'index.html'), 'utf8')).toBe('new');
};

test('a folder is replaced, or made, and nothing is left beside it', () => {
  moveIntoPlace(path('built'), path('site'));
  expectNew('site');
  expect(readdirSync(dir)).toEqual(['site']);
  moveIntoPlace(path('site'), path('a/b'));
  expectNew('a/b');
});

test('a symbolic link stays, and what it leads to is replaced, even if that is not there yet', () => {
  symlinkSync('site', path('link'));
  moveIntoPlace(path('built'), path('link'));
  expect(lstatSync(path('link')).isSymbolicLink()).toBe(true);
  expectNew('site');
  symlinkSync('nowhere', path('other'));
  moveIntoPlace(path('site'), path('other'));
  expect(lstatSync(path('other')).isSymbolicLink()).toBe(true);
  expectNew('nowhere');
});

test('a folder that cannot be moved, as a disk is mounted there, gets the new files and loses the old', () => {
  const busy: typeof renameSync = (from, to) => {
    if (from === path('site')) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    renameSync(from, to);
  };
  moveIntoPlace(path('built'), path('site'), busy);
  expectNew('site');
  expect(readdirSync(dir)).toEqual(['site']);
});

test.each(['%', '#', '?'])('a project in a folder with "%s" in its path is told so in one sentence', (sign) => {
  expect(folderFault(`/a/100${sign}/site`)).toMatch(
    /^The project stands in the folder .*: move it to one without %, # and \?$/,
  );
  expect(folderFault(`/a/100${sign}`, 'The content')).toMatch(/^The content stands in the folder /);
  expect(folderFault('/a b/é/site')).toBeUndefined();
});
