// Of this report's pages, what their words ask for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { loadSoundReport } from '../../../src/load.ts';
import { report } from '../../sites.ts';

test('the report’s source has its cover’s Welsh line marked as Welsh, on both pages', () => {
  const { publisher } = loadSoundReport(report.content).record;
  for (const file of ['cy/ffynhonnell/index.html', 'en/source/index.html']) {
    const page = parseDocument(readFileSync(join(report.dir, file), 'utf8')).children;
    const lines = DomUtils.findAll(({ attribs }) => attribs.class === 'line' && attribs.lang === 'cy', page);
    expect(lines.map((line) => DomUtils.textContent(line).trim())).toEqual([publisher.name.cy]);
  }
});
