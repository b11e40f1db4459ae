// The own pages of entries and quotations, and the pages of no one language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { listedLanguages, locales } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path, type Target } from '../../src/model/address/permalink.ts';
import { ownAddress } from '../../src/model/address/room.ts';
import { mainChapter } from '../../src/model/evidence/evidence.ts';
import { leadIn, unitsOf } from '../../src/model/report.ts';
import { typographic } from '../../src/model/typography.ts';
import { closingSentences } from '../../src/model/unit/closing-sentences.ts';
import { chapterTitledAs, groupOf, othersFrom } from '../../src/model/unit/unit-page.ts';
import { type BuiltSite, fixture, report as reportSite } from '../sites.ts';

type Nodes = ReturnType<typeof parseDocument>['children'];

const read = ({ dir }: BuiltSite, file: string) => parseDocument(readFileSync(join(dir, file), 'utf8')).children;
const pageOf = (site: BuiltSite, target: Target, locale: 'en' | 'cy') =>
  read(site, join(path(target, locale), 'index.html'));
const main = (nodes: Nodes): Nodes => DomUtils.getElementsByTagName('main', nodes);
const withAttribute = (nodes: Nodes, name: string, value?: string) =>
  DomUtils.findAll(
    ({ attribs }) => attribs[name] !== undefined && (value === undefined || attribs[name] === value),
    nodes,
  );
const byClass = (nodes: Nodes, name: string) =>
  DomUtils.findAll(({ attribs }) => attribs.class?.split(' ').includes(name) === true, nodes);
const text = (nodes: Nodes) => DomUtils.textContent(nodes).replace(/\s+/g, ' ').trim();
/** What each language has of a page of no language. */
const sectionsOf = (twin: ReturnType<typeof byClass>[number] | undefined) =>
  DomUtils.getElementsByTagName('section', twin?.children ?? [], false);
const hrefs = (nodes: Nodes) => withAttribute(nodes, 'href').map(({ attribs }) => attribs.href);

describe.each([
  { site: reportSite, content: 'content' },
  { site: fixture, content: 'tests/fixtures/report' },
])('$site.name', ({ site, content }) => {
  const report = loadSoundReport(content);
  const entries = unitsOf(report, 'entry').filter((entry) => ownAddress(entry));
  const quotations = unitsOf(report, 'quotation');

  test.each(locales)(
    'an entry has its words, the others of its group in full, how to cite it, its addresses (%s)',
    (locale) => {
      for (const entry of entries) {
        const page = main(pageOf(site, { to: 'unit', unit: entry }, locale));
        expect(withAttribute(page, 'data-unit').map(({ attribs }) => attribs.id)).toEqual([entry.id]);
        const others = groupOf(report, entry)?.others ?? [];
        const resting = byClass(byClass(page, 'evidence'), 'words');
        const besides = byClass(page, 'words').filter((each) => !resting.includes(each));
        expect(besides.flatMap(({ attribs }) => attribs['data-ref'] ?? [])).toEqual(others.map(({ id }) => id));
        const t = words(locale);
        for (const said of [t.cite.heading, t.citation.references.plain, t.cite.link, t.cite.short])
          expect(text(page)).toContain(said);
        // One thing to copy, and one sign that does.
        expect(byClass(page, 'copy')).toHaveLength(1);
        const group = groupOf(report, entry)?.group;
        const chapter = (group && chapterTitledAs(report, group)) ?? mainChapter(report, entry);
        expect(byClass(page, 'chapter-of-title')).toHaveLength(chapter ? 1 : 0);
        if (chapter)
          for (const [unit] of chapter.paragraphs.map(({ blocks }) => blocks))
            expect(hrefs(page)).toContain(path({ to: 'unit', unit }, locale));
        // Nothing stands empty for what is still to come.
        for (const section of DomUtils.getElementsByTagName('section', page)) expect(text([section])).not.toBe('');
      }
    },
  );

  test.each(locales)(
    'a quotation names itself once, leads to its place once and lists others like it (%s)',
    (locale) => {
      for (const quotation of quotations) {
        const page = main(pageOf(site, { to: 'unit', unit: quotation }, locale));
        const [article] = DomUtils.getElementsByTagName('article', page);
        const links = hrefs(article ? [article] : []);
        const place = path({ to: 'place', unit: quotation }, locale);
        expect(links.filter((href) => href === place)).toHaveLength(1);
        const others = othersFrom(report, quotation).map((unit) => path({ to: 'unit', unit }, locale));
        expect(links.filter((href) => href !== undefined && others.includes(href))).toEqual(others);
        const before = leadIn(report, quotation)?.prose?.[locale];
        const [led] = byClass(byClass(page, 'lead-in'), 'words');
        if (before && led)
          expect(text([led]).startsWith('…'), quotation.id).toBe(closingSentences(before) !== undefined);
        const marks = byClass(page, 'mark').filter((mark) => text([mark]) === quotation.id);
        expect(marks).toEqual([]);
      }
    },
  );

  test('the address of no language has each language whole, Welsh first: name, words, every way on', () => {
    for (const unit of report.units) {
      const page = main(pageOf(site, { to: 'id', id: unit.id }, 'cy'));
      const [twin] = byClass(page, 'twin');
      const sections = sectionsOf(twin);
      expect(sections.map(({ attribs }) => attribs.lang)).toEqual(listedLanguages(report));
      expect(twin?.attribs['data-unit']).toBe(unit.id);
      for (const section of sections) {
        const locale = section.attribs.lang === 'cy' ? 'cy' : 'en';
        expect(withAttribute([section], 'href', path({ to: 'unit', unit }, locale)), unit.id).not.toEqual([]);
        const named = DomUtils.findAll(({ name }) => name === 'h1' || name === 'h2', [section]);
        const citing = byClass([section], 'citing').flatMap(({ children }) => children);
        expect(named.filter((each) => !citing.includes(each))).toHaveLength(1);
        if (unit.type === 'statistic') {
          const [title] = byClass([section], 'unit-title');
          expect(text(byClass([section], 'twin-words')).startsWith(text(title ? [title] : [])), unit.id).toBe(true);
          // Its caption would say again what its title and its words say: beside the numeral stands what it counts.
          const { caption, label } = unit.statistic;
          const said = text(byClass([section], 'twin-number'));
          if (caption && !label[locale]?.includes(caption[locale]))
            expect(said, unit.id).not.toContain(typographic(caption[locale]));
        }
        if (unit.type === 'figure' && unit.figure.subtitle)
          expect(text([section])).toContain(typographic(unit.figure.subtitle[locale]));
        // A figure is its chart.
        expect(byClass([section], 'chart')).toHaveLength(
          unit.type === 'figure' && unit.title[locale] !== undefined ? 1 : 0,
        );
      }
    }
  });

  test('where nothing is, each language has its search and its ways in', () => {
    const page = main(read(site, '404.html'));
    const [twin] = byClass(page, 'twin');
    expect(sectionsOf(twin).map(({ attribs }) => attribs.lang)).toEqual(listedLanguages(report));
    for (const section of sectionsOf(twin)) {
      const locale = section.attribs.lang === 'cy' ? 'cy' : 'en';
      expect(DomUtils.getElementsByTagName('form', [section])).toHaveLength(1);
      for (const room of ['home', 'chapters', 'quotations'] as const)
        expect(hrefs([section])).toContain(path({ to: 'room', room }, locale));
    }
  });
});
