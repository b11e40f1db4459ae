// Cards for other sites' frames, what editors are told of them, and the pictures of shared links.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { embedHtml } from '../../src/formats/card/embed-html.ts';
import { pictureSubjects, subjectId } from '../../src/formats/picture/subject.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { canonical, path, type Target } from '../../src/model/address/permalink.ts';
import { ownAddress } from '../../src/model/address/room.ts';
import { unitLabel } from '../../src/model/unit/label.ts';
import { inlineText } from '../../src/model/unit/unit.ts';
import { type BuiltSite, sites } from '../sites.ts';
import { isCard, isChapter, pageFiles, readPage, weight } from './site-files.ts';

/** What a card may weigh with its sheet and font. */
const CARD = 15_000;
const PICTURE = 60_000;

const elements = ({ dir }: BuiltSite, file: string) => parseDocument(readFileSync(join(dir, file), 'utf8')).children;
const named = (name: string, nodes: ReturnType<typeof elements>) => DomUtils.getElementsByTagName(name, nodes);
const pageFile = (target: Target, locale: Locale) => join(path(target, locale), 'index.html').slice(1);

describe.each(sites)('the site "$name"', (site) => {
  const report = loadSoundReport(site.content, { origin: site.origin, base: site.base, indexed: true });
  const all = report.units.flatMap((unit) => report.languages.map((locale) => ({ unit, locale })));
  const metas = (file: string) =>
    new Map(
      named('meta', elements(site, file)).map(({ attribs }) => [attribs.property ?? attribs.name, attribs.content]),
    );

  test('every unit has a card in each language: its words, one way out, for no search engine', () => {
    for (const { unit, locale } of all) {
      const file = pageFile({ to: 'embed', id: unit.id }, locale);
      const nodes = elements(site, file);
      const text = DomUtils.textContent(nodes).replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
      const prose = unit.prose?.[locale];
      // A section is named with what it is part of: "Chapter 1 overview".
      const name = unit.type === 'section' ? unitLabel(report, unit, locale) : unit.title?.[locale];
      const said = prose ? inlineText(prose.words) : (name ?? '');
      expect(text, file).toContain(said.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim());
      const ways = named('a', nodes);
      expect(ways, file).toHaveLength(1);
      expect(ways[0]?.attribs).toMatchObject({ target: '_blank', rel: 'noopener' });
      expect(ways[0]?.attribs.href).toBe(site.base + path({ to: 'unit', unit }, locale).slice(1));
      const canonicals = named('link', nodes).filter(({ attribs }) => attribs.rel === 'canonical');
      expect(canonicals.map(({ attribs }) => attribs.href)).toEqual([
        canonical(report.site, { to: 'unit', unit }, locale),
      ]);
      expect(metas(file).get('robots')).toBe('noindex');
      expect(named('script', nodes)).toEqual([]);
      const [main] = DomUtils.findAll(({ attribs }) => attribs['data-unit'] === unit.id, nodes);
      expect(main?.attribs['data-kind'], file).toBe(unit.kind);
    }
  });

  test('a card is small: HTML, sheet and font', () => {
    const font = pageFilesOfFonts(site);
    const over = all.flatMap(({ unit, locale }) => {
      const file = pageFile({ to: 'embed', id: unit.id }, locale);
      const sheets = readPage(site, file).links.filter(({ element }) => element === 'link stylesheet');
      expect(sheets, file).toHaveLength(1);
      const [sheet = ''] = sheets.map(({ url }) => url.pathname.slice(site.base.length));
      const bytes = weight(site, file) + weight(site, sheet) + font;
      return bytes > CARD ? [`${file}: ${bytes} bytes, at most ${CARD}`] : [];
    });
    expect(over).toEqual([]);
  });

  test('editors are told of each card, from the unit’s own page and that of its id, and from no chapter', () => {
    for (const { unit, locale } of all) {
      const said = JSON.parse(readFileSync(join(site.dir, path({ to: 'oembed', id: unit.id }, locale)), 'utf8'));
      expect(said).toMatchObject({ version: '1.0', type: 'rich', html: embedHtml(report, unit, locale) });
      const told = (file: string) =>
        named('link', elements(site, file)).flatMap(({ attribs }) =>
          attribs.type === 'application/json+oembed' ? attribs.href : [],
        );
      const address = canonical(report.site, { to: 'oembed', id: unit.id }, locale);
      expect(told(pageFile({ to: 'id', id: unit.id }, locale))).toContain(address);
      if (ownAddress(unit)) expect(told(pageFile({ to: 'unit', unit }, locale))).toEqual([address]);
      if (unit.type === 'chapter') expect(told(pageFile({ to: 'unit', unit }, locale))).toEqual([]);
    }
  });

  test('an old id has the card of what it leads to', () => {
    for (const { from, to } of report.redirects)
      for (const locale of report.languages) {
        const nodes = elements(site, pageFile({ to: 'embed', id: from }, locale));
        expect(DomUtils.findAll(({ attribs }) => attribs['data-unit'] === to, nodes)).toHaveLength(1);
        expect(DomUtils.textContent(nodes)).toContain(from);
      }
  });

  test('there is a picture of each that has one, and of nothing else, small and of the size that networks ask for', () => {
    const files = pictureSubjects(report).flatMap((subject) =>
      report.languages.map((locale) => join(site.dir, path({ to: 'picture', id: subjectId(subject) }, locale))),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const png = readFileSync(file);
      expect(png.toString('latin1', 1, 4), file).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length, file).toBeLessThan(PICTURE);
    }
  });

  test('every page names its picture, whole, and says what it shows', () => {
    const pages = pageFiles(site).filter((file) => /^(en|cy)\//.test(file) && !isCard(file));
    const short: string[] = [];
    for (const file of pages) {
      const said = metas(file);
      const address = said.get('og:image');
      expect(address, file).toMatch(new RegExp(`^${site.origin}${site.base}(en|cy)/pictures/[a-z0-9.-]+\\.png$`));
      expect(existsSync(join(site.dir, (address ?? '').slice((site.origin + site.base).length))), file).toBe(true);
      expect(said.get('twitter:card')).toBe('summary_large_image');
      expect(said.get('og:description')?.length, file).toBeGreaterThan(10);
      // The first flight of a connection has no room for more.
      if (!said.has('og:type')) {
        short.push(file);
        continue;
      }
      expect(said.get('og:image:alt')?.length, file).toBeGreaterThan(5);
      expect([said.get('og:image:width'), said.get('og:image:height')], file).toEqual(['1200', '630']);
    }
    // Chapters, and old addresses that lead to one.
    expect(short.filter(isChapter)).toEqual(pages.filter(isChapter));
    for (const file of short) expect(metas(file).get('og:url'), file).toMatch(/\/(chapters|penodau)\/\d+\/$/);
  });
});

/** The bytes of the one font that a card loads. */
function pageFilesOfFonts(site: BuiltSite): number {
  const [sheet = ''] = readPage(site, pageFiles(site).find((file) => /^en\/embed\//.test(file)) ?? '').links.flatMap(
    ({ element, url }) => (element === 'link stylesheet' ? url.pathname.slice(site.base.length) : []),
  );
  const css = readFileSync(join(site.dir, sheet), 'utf8');
  const fonts = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url = '']) => url.replace(/^["']|["']$/g, ''));
  expect(fonts).toHaveLength(1);
  return fonts.reduce((sum, url) => sum + weight(site, url.replace(site.base, '').replace(/^\//, '')), 0);
}
