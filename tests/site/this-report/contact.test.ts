import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { words } from '../../../src/i18n/words.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { report } from '../../sites.ts';
import { pageFiles } from '../site-files.ts';

test('a report without a contact says nothing of an address for mistakes', () => {
  expect(loadSoundReport(report.content).record.contact).toBeUndefined();
  const said = locales.flatMap((locale) => [
    words(locale).translation.reportError,
    words(locale).unit.mistake,
    words(locale).edition.publisher.split('{')[0] ?? '',
  ]);
  for (const file of pageFiles(report).filter((each) =>
    /^(en|cy)\/(\w+\/)?(index|c1\/index|q1\/index)\.html$/.test(each),
  )) {
    const page = readFileSync(join(report.dir, file), 'utf8');
    expect(page).not.toContain('mailto:');
    for (const phrase of said) expect(page).not.toContain(`>${phrase}`);
  }
});
