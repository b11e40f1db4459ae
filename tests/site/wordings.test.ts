// The pages that pin words, where ids that moved lead, the feed of editions and the sums of the public files.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sums } from '../../scripts/build/sums.ts';
import { listedLanguages } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path, type Target } from '../../src/model/address/permalink.ts';
import { wordingLines } from '../../src/model/ledger/difference.ts';
import { heirOf, keptWords, pinnedWordings, pinOf } from '../../src/model/ledger/wording.ts';
import { sites } from '../sites.ts';

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

test.each(sites)(
  'every wording that was published has its page on "$name": its words, and whether they are those of today',
  (built) => {
    const report = loadSoundReport(built.content);
    const pins = pinnedWordings(report);
    expect(pins.length).toBeGreaterThanOrEqual(Object.keys(report.published.units).length);
    for (const { id, wording } of pins) {
      const html = readFileSync(
        join(built.dir, path({ to: 'pin', id, date: wording.date }, 'en'), 'index.html'),
        'utf8',
      );
      expect(html).toContain('<meta name="robots" content="noindex">');
      const home = path({ to: 'id', id: heirOf(report, id)?.id ?? id }, 'en').slice(1);
      expect(html).toContain(`<link rel="canonical" href="${built.origin}${built.base}${home}">`);
      const text = plain(html);
      const then = keptWords(report, id, wording);
      const unit = report.byId.get(id);
      const isToday = unit !== undefined && pinOf(report, unit) === wording.date;
      for (const locale of listedLanguages(report)) {
        const t = words(locale).wording;
        for (const line of wordingLines(then[locale] ?? {})) expect(text, id).toContain(plain(line).trim());
        if (isToday) expect(text, id).toContain(t.same);
      }
      if (unit && !isToday) expect(html, id).toMatch(/<(del|ins)>|class="sans">/);
    }
  },
);

test.each(sites)('the address of a unit leads to each of its wordings on "$name"', (built) => {
  const report = loadSoundReport(built.content);
  for (const { id, wording } of pinnedWordings(report)) {
    const html = readFileSync(join(built.dir, 'id', id, 'index.html'), 'utf8');
    const address = built.base + path({ to: 'pin', id, date: wording.date }, 'en').slice(1);
    // In each language, and again where the words of today are cited.
    expect(html.split(`href="${address}"`).length, id).toBeGreaterThan(report.languages.length);
  }
});

test.each(sites)('without a script every id that moved shows what has its place on "$name"', (built) => {
  const report = loadSoundReport(built.content);
  const read = (target: Target) => readFileSync(join(built.dir, path(target, 'en'), 'index.html'), 'utf8');
  for (const { from, to } of report.redirects) {
    const html = read({ to: 'id', id: from });
    expect(html).toContain(`data-unit="${to}"`);
    expect(html).toContain(`rel="canonical" href="${built.origin}${built.base}id/${to}/"`);
    for (const { id, wording } of pinnedWordings(report).filter((pin) => pin.id === from))
      expect(read({ to: 'pin', id, date: wording.date })).toContain(`href="${built.base}id/${to}/"`);
  }
});

test.each(sites)(
  'the feed is linked from the front and from the page about the edition, and from no chapter, on "$name"',
  (built) => {
    const address = `${built.base}feed.xml`;
    const links = (file: string) => readFileSync(join(built.dir, file), 'utf8').includes('type="application/atom+xml"');
    expect(['index.html', 'en/about/index.html', 'cy/ynghylch/index.html'].map(links)).toEqual([true, true, true]);
    expect(['en/chapters/1/index.html', 'id/ch1/index.html'].map(links)).toEqual([false, false]);
    expect(readFileSync(join(built.dir, 'index.html'), 'utf8')).toContain(`href="${address}"`);
    expect(existsSync(join(built.dir, 'feed.xml'))).toBe(true);
  },
);

test.each(sites)('the sums of "$name" are those of its public files', ({ dir }) => {
  const list = readFileSync(join(dir, 'data/SHA256SUMS'), 'utf8');
  expect(list).toBe(sums(join(dir, 'data')));
  expect(list).toContain('  report.json\n');
});
