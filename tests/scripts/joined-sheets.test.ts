import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinSheets } from '../../scripts/build/joined-sheets.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sheets-'));
  mkdirSync(join(dir, '_astro'));
  for (const [name, text] of Object.entries({ 'a.1': 'a{}\n', 'b.2': 'b{}\n', 'c.3': 'c{}\n', 'site.4': 's{}\n' }))
    writeFileSync(join(dir, '_astro', `${name}.css`), text);
});
afterEach(() => rmSync(dir, { recursive: true }));

const link = (name: string, attributes = '') =>
  `<link rel="stylesheet"${attributes} href="/report/_astro/${name}.css">`;
const page = (name: string, ...links: string[]) => writeFileSync(join(dir, name), `<head>${links.join('')}</head>`);
/** The sheets that a page asks for, in order, and what the joined one says. */
function asked(name: string): { sheets: string[]; joined: string } {
  const sheets = [...readFileSync(join(dir, name), 'utf8').matchAll(/_astro\/([^"]+)/g)].map(([, sheet = '']) => sheet);
  const joined = sheets.find((sheet) => sheet.startsWith('page.'));
  return { sheets, joined: joined ? readFileSync(join(dir, '_astro', joined), 'utf8') : '' };
}

test('a page asks for one sheet beside the site’s, with all that it asked for in its order', () => {
  page('one.html', link('b.2'), link('site.4'), link('a.1'), link('c.3', ' media="print"'));
  page('two.html', link('a.1'), link('b.2'), link('site.4'));
  page('three.html', link('site.4'), link('c.3'));
  joinSheets(dir);
  const [one, two] = [asked('one.html'), asked('two.html')];
  expect(one.joined).toBe('b{}\na{}');
  expect(one.sheets).toEqual([expect.stringMatching(/^page\..{8}\.css$/), 'site.4.css', 'c.3.css']);
  expect(two.joined).toBe('a{}\nb{}');
  expect(asked('three.html').sheets).toEqual(['site.4.css', 'c.3.css']);
});

test('pages that ask for the same share a file, and a sheet that none asks for alone goes', () => {
  for (const name of ['one.html', 'two.html']) page(name, link('a.1'), link('b.2'));
  page('three.html', link('b.2'));
  joinSheets(dir);
  expect(asked('one.html')).toEqual(asked('two.html'));
  expect(new Set(readdirSync(join(dir, '_astro')))).toEqual(
    new Set(['b.2.css', ...asked('one.html').sheets, 'c.3.css', 'site.4.css']),
  );
});
