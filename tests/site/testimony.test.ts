// Where people tell of violence or drugs, a quiet line stands before their words and help lines at the foot.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { cautionsAt, hasCautions, hasTestimony } from '../../src/model/note.ts';
import { fixture, report as reportSite } from '../sites.ts';

describe.each([reportSite, fixture])('$name', ({ dir, content }) => {
  const report = loadSoundReport(content);
  const pageAt = (address: string) => parseDocument(readFileSync(join(dir, address, 'index.html'), 'utf8')).children;
  const hasHelp = (address: string) => DomUtils.getElementById('help', pageAt(address)) !== null;
  const helps = report.helpLines !== undefined;

  test('a page of an id has the quiet lines in both languages, each in its own, and help lines at the foot', () => {
    for (const unit of report.units) {
      const address = path({ to: 'id', id: unit.id }, 'cy');
      const text = DomUtils.innerText(pageAt(address)).replace(/\s+/g, ' ');
      for (const note of cautionsAt(report, unit))
        for (const locale of locales) expect(text).toContain(note.text[locale]);
      expect(hasHelp(address), unit.id).toBe(helps && hasTestimony(report, [unit]));
    }
  });

  test.each(locales)('the search page, where any of it may come up, has help lines (%s)', (locale) => {
    expect(hasHelp(path({ to: 'room', room: 'search' }, locale))).toBe(helps && hasCautions(report));
  });
});
