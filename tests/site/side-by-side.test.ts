// The pages in both languages at once, and the glossary.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type Locale, locales, otherLocale } from '../../src/i18n/locale.ts';
import { fill, words } from '../../src/i18n/words.ts';
import { compareWelsh, firstLetter } from '../../src/language/alphabet.ts';
import { loadSoundReport } from '../../src/load.ts';
import { hasRoom } from '../../src/model/address/pages.ts';
import { path, type Target } from '../../src/model/address/permalink.ts';
import { sideBySideRows, sideBySideUnits } from '../../src/model/address/side-by-side.ts';
import { isTranslated } from '../../src/model/translation/translation.ts';
import { unitLabel } from '../../src/model/unit/label.ts';
import { proseText, type Unit } from '../../src/model/unit/unit.ts';
import { type BuiltSite, fixture, report as reportSite } from '../sites.ts';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];

const bare = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, '');

const pageOf = ({ dir }: BuiltSite, target: Target, locale: Locale) =>
  parseDocument(readFileSync(join(dir, path(target, locale), 'index.html'), 'utf8')).children;

const elements = (nodes: ChildNode[], name: string, value?: string) =>
  DomUtils.findAll(
    ({ attribs }) => attribs[name] !== undefined && (value === undefined || attribs[name] === value),
    nodes,
  );

const byClass = (nodes: ChildNode[], name: string) =>
  DomUtils.findAll(({ attribs }) => attribs.class?.split(' ').includes(name) === true, nodes);

describe.each([
  { site: reportSite, content: 'content' },
  { site: fixture, content: 'tests/fixtures/report' },
])('$site.name', ({ site, content }) => {
  const report = loadSoundReport(content);

  test.each(locales)('each unit stands once on its page in both languages, the reader’s own first (%s)', (locale) => {
    for (const unit of sideBySideUnits(report)) {
      const page = pageOf(site, { to: 'side-by-side', id: unit.id }, locale);
      const rows = sideBySideRows(report, unit);
      const expected = rows.includes(unit) ? rows : [unit, ...rows];
      expect(elements(page, 'data-unit').map(({ attribs }) => attribs.id)).toEqual(expected.map(({ id }) => id));
      for (const each of expected) {
        const [both] = elements(page, 'data-unit', each.id);
        const cells = (both?.children ?? []).flatMap((cell) => ('attribs' in cell ? [cell] : []));
        expect(cells.map(({ attribs }) => attribs.lang)).toEqual([locale, otherLocale(locale)]);
        for (const cell of cells) expectCell(each, cell, cell.attribs.lang === 'cy' ? 'cy' : 'en');
      }
    }
  });

  test.each(locales)(
    'of one conclusion or quotation each language has its name, its words, and the way there (%s)',
    (locale) => {
      for (const unit of sideBySideUnits(report).filter(({ type }) => type === 'entry' || type === 'quotation')) {
        const page = pageOf(site, { to: 'side-by-side', id: unit.id }, locale);
        for (const lang of locales) {
          const [section] = elements(elements(page, 'data-unit', unit.id), 'lang', lang);
          const said = bare(section ? DomUtils.textContent(section) : '');
          const name = bare(unitLabel(report, unit, lang));
          const prose = unit.prose?.[lang];
          const way = bare(fill(words(lang).unit.inThisLanguage, { unit: name }));
          expect(said.startsWith(name), unit.id).toBe(true);
          if (prose) expect(said.lastIndexOf(bare(proseText(prose))), unit.id).toBeLessThan(said.lastIndexOf(way));
        }
      }
    },
  );

  /** A cell has the unit's words in its language or says that they are not there; a translated quotation says so. */
  function expectCell(unit: Unit, cell: ChildNode, lang: Locale): void {
    const said = bare(DomUtils.textContent(cell));
    const t = words(lang);
    const prose = unit.prose?.[lang];
    const title = unit.title?.[lang];
    if (title !== undefined) expect(said).toContain(bare(title));
    if (prose) expect(said).toContain(bare(proseText(prose)));
    const isMissing = unit.prose ? !prose : title === undefined;
    expect(said.includes(bare(t.language.notYet)), `${unit.id} ${lang}`).toBe(isMissing);
    const isMarked = said.includes(bare(t.translation.ofQuotation));
    if (unit.kind === 'quotation') expect(isMarked, unit.id).toBe(isTranslated(report, unit, lang));
  }

  test.each(locales)('the pages of these units lead there, and back (%s)', (locale) => {
    for (const unit of sideBySideUnits(report)) {
      const there = path({ to: 'side-by-side', id: unit.id }, locale);
      const back = path({ to: 'unit', unit }, locale);
      expect(elements(pageOf(site, { to: 'unit', unit }, locale), 'href', there), there).not.toEqual([]);
      expect(elements(pageOf(site, { to: 'id', id: unit.id }, locale), 'href', there)).not.toEqual([]);
      expect(elements(pageOf(site, { to: 'side-by-side', id: unit.id }, locale), 'href', back)).not.toEqual([]);
    }
  });

  test.each(locales)(
    'the glossary has a heading for each letter, terms in order, and the other language marked (%s)',
    (locale) => {
      expect(hasRoom(report, 'glossary')).toBe(true);
      const page = pageOf(site, { to: 'room', room: 'glossary' }, locale);
      const letters = byClass(page, 'letter').map((section) => {
        const heading = DomUtils.findOne(({ name }) => name === 'h2', [section]);
        return { letter: heading ? DomUtils.textContent(heading).trim() : '', section };
      });
      const jumps = DomUtils.findAll(({ name }) => name === 'a', byClass(page, 'letters'));
      expect(jumps.map((link) => DomUtils.textContent(link).trim())).toEqual(letters.map(({ letter }) => letter));
      for (const { letter, section } of letters) {
        const terms = DomUtils.findAll(({ name }) => name === 'dt', [section]).map((dt) =>
          // What is known of a term (gender, plural) follows it.
          DomUtils.textContent(
            dt.children.filter((child) => !('attribs' in child && child.attribs.class === 'facts')),
          ).trim(),
        );
        const filed = terms.map((term) => term.replace(locale === 'cy' ? /^(y|yr|yn) / : /^the /, ''));
        expect(filed.map((term) => firstLetter(term, locale))).toEqual(filed.map(() => letter));
        if (locale === 'cy') expect(filed.toSorted(compareWelsh)).toEqual(filed);
        const entries = byClass([section], 'entry');
        expect(entries).toHaveLength(terms.length);
        for (const entry of entries) {
          const [second] = DomUtils.findAll(({ name }) => name === 'dd', [entry]);
          expect(second?.attribs.lang).toBe(otherLocale(locale));
        }
      }
    },
  );
});
