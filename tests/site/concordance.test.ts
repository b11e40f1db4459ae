import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { rooms } from '../../src/model/address/room.ts';
import { isReports } from '../../src/model/unit/unit.ts';
import { fixture, report, sites } from '../sites.ts';
import { pageFiles, readPage } from './site-files.ts';

const inRoom = (locale: Locale): string => `${locale}/${rooms.concordance[locale]}/`;

describe.each(sites)('the concordance of the site "$name"', (site) => {
  const pages = pageFiles(site);
  const nodes = (file: string) => parseDocument(readFileSync(join(site.dir, file), 'utf8')).children;
  /** The units that a page links to, each with how many clicks that takes there: to unfold a list is one. */
  const linked = (file: string): [string, number][] => {
    const all = nodes(file);
    const folded = new Set(mentions(DomUtils.findAll(({ name }) => name === 'details', all)));
    return mentions(all).map((link) => [link.attribs['data-ref'] ?? '', folded.has(link) ? 2 : 1]);
  };

  test.each(locales)('leads to every unit in three clicks without a script (%s)', (locale) => {
    const index = `${inRoom(locale)}index.html`;
    const letters = readPage(site, index)
      .links.map(({ url }) => url.pathname.slice(site.base.length))
      .filter((path) => path.startsWith(inRoom(locale)) && path !== inRoom(locale) && path.endsWith('/'));
    const clicks = [...linked(index), ...letters.flatMap((path) => linked(`${path}index.html`).map(later))];
    const reached = new Set(clicks.filter(([, count]) => count <= 3).map(([id]) => id));
    const { units } = loadSoundReport(site.content);
    expect(units.length).toBeGreaterThan(0);
    expect(
      units
        .filter(isReports)
        .filter(({ id }) => !reached.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('links a letter to its twin in the other language only where there is one', () => {
    const faults = locales.flatMap((locale) =>
      pages
        .filter((file) => file.startsWith(inRoom(locale)) && file !== `${inRoom(locale)}index.html`)
        .flatMap((file) => {
          const twins = locales.filter((each) => pages.includes(file.replace(inRoom(locale), inRoom(each))));
          const named = readPage(site, file).alternates.map(({ hreflang }) => hreflang);
          const expected = [...twins, ...(twins.includes('en') ? ['x-default'] : [])];
          return named.sort().join() === expected.sort().join() ? [] : [`${file}: ${named.join()}`];
        }),
    );
    expect(faults).toEqual([]);
  });

  test('has its pages in the sitemap, and no others', () => {
    const sitemap = readFileSync(join(site.dir, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    const own = locales.flatMap((locale) => {
      const start = `${site.origin}${site.base}${inRoom(locale)}`;
      return listed.filter((address) => address.startsWith(start));
    });
    const built = pages
      .filter((file) => locales.some((locale) => file.startsWith(inRoom(locale))))
      .map((file) => `${site.origin}${site.base}${file.replace(/index\.html$/, '')}`);
    expect(own.sort()).toEqual(built.sort());
    expect(new Set(own).size).toBe(own.length);
  });
});

test.each([report, fixture])(
  'the site "$name" has lists of persons where its report names some',
  ({ dir, content }) => {
    const page = readFileSync(join(dir, 'en/concordance/index.html'), 'utf8');
    const { names } = loadSoundReport(content);
    expect(page.includes('id="list-person"')).toBe(names.some(({ kind }) => kind === 'person'));
  },
);

/** The links to units inside these elements. */
const mentions = (within: Parameters<typeof DomUtils.findAll>[1]) =>
  DomUtils.findAll(({ name, attribs }) => name === 'a' && 'data-ref' in attribs, within);

const later = ([id, count]: [string, number]): [string, number] => [id, count + 1];
