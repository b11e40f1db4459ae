// A report that states no numbers, or has records of none: nothing on its site speaks of statistics or figures.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { rooms } from '../../src/model/address/room.ts';
import { editionDigest } from '../../src/model/ledger/digest.ts';
import { publishedSchema, wordingsSchema } from '../../src/schemas/ledger.ts';
import { pageFiles, readPage } from '../site/site-files.ts';
import { buildSite, fixture } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'without-statistics-'));
const site = { ...fixture, name: 'without statistics', content: join(folder, 'content'), dir: join(folder, 'site') };

beforeAll(() => {
  cpSync(fixture.content, site.content, { recursive: true });
  for (const file of ['statistics.json', 'figures.json', 'derived.json', 'other-numbers.json'])
    rmSync(join(site.content, file), { force: true });
  edit('report.json', (text) => {
    const { home, files, ...record } = JSON.parse(text);
    const { statistic: _, keyStatistics: __, ...shown } = home;
    const kept = files.filter((file: string) => file !== 'statistics' && file !== 'figures');
    return JSON.stringify({ ...record, home: shown, files: kept });
  });
  const isOfNumbers = (id: string) => /^[sf]\d+$/.test(id);
  edit('translation.json', (text) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).filter(([id]) => !isOfNumbers(id)))),
  );
  edit('published.json', (text) => {
    const { editions, units } = publishedSchema.parse(JSON.parse(text));
    const left = Object.fromEntries(Object.entries(units).filter(([id]) => !isOfNumbers(id)));
    const [last, ...before] = editions.toReversed();
    if (!last) throw new Error('The fixture has been published.');
    const { version, date } = last;
    const digest = editionDigest(before.toReversed(), last, left);
    return JSON.stringify({ editions: [...before.toReversed(), { version, date, digest }], units: left });
  });
  for (const file of readdirSync(join(site.content, 'wordings')))
    edit(join('wordings', file), (text) => {
      const { units, ...edition } = wordingsSchema.parse(JSON.parse(text));
      const left = Object.entries(units).filter(([id]) => !isOfNumbers(id));
      return JSON.stringify({ ...edition, units: Object.fromEntries(left) });
    });
  for (const file of readdirSync(site.content, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.mdx')) edit(file, (text) => text.replace(/<\/?Stat\b[^>]*>/g, ''));
  if (buildSite({ CONTENT: site.content, OUT_DIR: site.dir }) !== 0)
    throw new Error('The site without statistics could not be built: see the messages above.');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(site.content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('no page of it stands or leads where numbers would, and none has their inks, data or code', () => {
  const files = pageFiles(site);
  expect(files.length).toBeGreaterThan(20);
  const wrong = files.flatMap((file) => {
    const { links } = readPage(site, file);
    const page = parseDocument(readFileSync(join(site.dir, file), 'utf8')).children;
    const marked = DomUtils.findAll(
      ({ attribs }) => /(^| )(statistic|figure|number)( |$)/.test(attribs.class ?? '') || 'data-chart' in attribs,
      page,
    );
    const led = links.filter(({ url }) =>
      [rooms.statistics, rooms.figures].some(({ en, cy }) => new RegExp(`/(${en}|${cy})[/.]`).test(url.pathname)),
    );
    return marked.length + led.length > 0 || /statisti|ystadeg|figures|ffigurau/.test(file) ? [file] : [];
  });
  expect(wrong).toEqual([]);
});

test('its foot explains two inks, and its home page two voices', () => {
  const inks = {
    en: 'Red leads to conclusions, blue to quotations.',
    cy: 'Mae coch yn arwain at gasgliadau, a glas at ddyfyniadau.',
  };
  for (const locale of locales) {
    const text = DomUtils.innerText(parseDocument(readFileSync(join(site.dir, locale, 'index.html'), 'utf8')).children);
    expect(text).toContain(inks[locale]);
    expect(text).toContain(words(locale).home.twoVoices);
  }
});
