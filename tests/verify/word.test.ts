// What LibreOffice reads of the Word document of a folder.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordFile } from '../../src/client/collection/take/word.ts';
import { locales } from '../../src/i18n/locale.ts';
import { takenFolder } from '../client/collection/folder.ts';
import { report } from '../invented-report.ts';
import { libreOffice, type Office } from './office.ts';

const works = mkdtempSync(join(tmpdir(), 'word-'));
let office: Office;
beforeAll(() => {
  office = libreOffice(works);
});
afterAll(() => rmSync(works, { recursive: true }));

/** A document as another kind of file. */
function converted(file: string, to: string): string {
  office.convert([file], to);
  return readFileSync(file.replace(/docx$/, to.replace(/:.*/, '')), 'utf8');
}

test.each(locales)('opens in LibreOffice with every word in order, headings and languages, in %s', (locale) => {
  const folder = takenFolder(
    report.units.map(({ id }) => id),
    locale,
  );
  const file = join(works, `folder-${locale}.docx`);
  writeFileSync(file, wordFile(folder));
  const text = converted(file, 'txt:Text (encoded):UTF8').replace(/\s+/g, ' ');
  let at = 0;
  for (const { id, words, items = [] } of folder.passages)
    for (const runs of [words, ...items]) {
      const said = runs
        .map(({ value }) => value)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      const found = text.indexOf(said, at);
      expect(found, `${id}: ${said}`).toBeGreaterThanOrEqual(at);
      at = found;
    }
  const flat = converted(file, 'fodt');
  expect(flat.match(/<text:h /g)).toHaveLength(report.units.length);
  expect(flat).toContain(`fo:language="${locale}"`);
  expect(flat.match(/xlink:href="http:\/\/localhost:4321\/id\//g)).toHaveLength(report.units.length);
});
