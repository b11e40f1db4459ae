// What those who listen hear of the pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { unitsOfKind } from '../../src/model/report.ts';
import { captionText } from '../../src/model/statistic/caption.ts';
import { titleIn, unitLabel } from '../../src/model/unit/label.ts';
import { groupOf } from '../../src/model/unit/unit-page.ts';
import { fixture, report as reportSite } from '../sites.ts';
import { heard, heardLinks } from './heard.ts';
import { pageFiles, sample } from './site-files.ts';

const letters = locales.flatMap((locale) => [words(locale).glossary.letters, words(locale).concordance.letters]);
/** "c10", "3", "f1-2": where a link leads in a word, as an address ends. */
const placeOf = (href: string): string => /([^/#]*)\/?$/.exec(href)?.[1] ?? href;

describe.each([
  { site: reportSite, content: 'content' },
  { site: fixture, content: 'tests/fixtures/report' },
])('$site.name', ({ site, content }) => {
  const report = loadSoundReport(content);
  const pages = sample(pageFiles(site)).map((file) => {
    const html = readFileSync(join(site.dir, file), 'utf8');
    return { file, html, document: parseDocument(html).children };
  });

  test('every link says by itself where it leads, and two of one name lead to one thing', () => {
    const links = pages.flatMap(({ file, html }) => heardLinks(html).map((link) => ({ file, ...link })));
    const vague = links.filter(
      ({ name, within }) =>
        !/\p{L}{2}/u.test(name.replace(/\b[a-z]+\d+\b/g, '')) && !(within !== undefined && letters.includes(within)),
    );
    expect(vague.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
    const places = new Map<string, Set<string>>();
    for (const { file, name, href } of links) {
      const key = `${file}: ${name}`;
      places.set(key, (places.get(key) ?? new Set()).add(placeOf(href)));
    }
    expect([...places].filter(([, { size }]) => size > 1)).toEqual([]);
  });

  test('every note says first that it is this edition’s', () => {
    const owners = locales.map((locale) => `${words(locale).unit.noteOurs}: `);
    const notes = pages.flatMap(({ file, document }) =>
      DomUtils.findAll(({ attribs }) => attribs.role === 'note', document).map(
        (note) => `${file}: ${heard(note.children)}`,
      ),
    );
    expect(notes.length).toBeGreaterThan(4);
    expect(notes.filter((note) => !owners.some((owner) => note.includes(`: ${owner}`)))).toEqual([]);
  });

  test('where the reader is, is marked in the navigation and is not among the others of its group', () => {
    for (const locale of locales) {
      for (const conclusion of unitsOfKind(report, 'conclusion').slice(0, 2)) {
        const document = parsed(path({ to: 'unit', unit: conclusion }, locale));
        const current = DomUtils.findAll(({ attribs }) => attribs['aria-current'] !== undefined, document);
        expect(current.map(({ attribs, children }) => [attribs['aria-current'], heard(children)])).toEqual([
          ['true', locale === 'en' ? 'Conclusions' : 'Casgliadau'],
        ]);
        const others = conclusion.type === 'entry' ? (groupOf(report, conclusion)?.others ?? []) : [];
        expect(others).not.toEqual([]);
        const among = DomUtils.findAll(({ attribs }) => attribs.class === 'others', document);
        const marks = DomUtils.findAll(({ attribs }) => /\bmark\b/.test(attribs.class ?? ''), among);
        const links = DomUtils.findAll(({ name }) => name === 'a', marks);
        expect(links.map(({ children, attribs }) => [heard(children), attribs.href])).toEqual(
          others.map((unit) => [unitLabel(report, unit, locale), path({ to: 'unit', unit }, locale)]),
        );
      }
    }
  });

  test('every quotation is under a heading that names it', () => {
    const unnamed = pages
      .filter(({ file }) => !file.startsWith('id/'))
      .flatMap(({ file, document }) => {
        const headings = DomUtils.findAll(({ name }) => /^h[1-4]$/.test(name), document).map((each) =>
          heard(each.children),
        );
        const { quotation } = words(localeOf(file)).kind;
        return DomUtils.findAll(({ attribs }) => attribs['data-kind'] === 'quotation', document)
          .map(({ attribs }) => `${quotation} ${attribs['data-unit']}`)
          .filter((name) => !headings.includes(name))
          .map((name) => `${file}: ${name}`);
      });
    expect(unnamed).toEqual([]);
  });

  test('a number beside the words, or by itself on the first page, is heard with what is measured', () => {
    const numbers = pages.flatMap(({ file, document }) =>
      DomUtils.findAll(({ name, attribs }) => name === 'a' && attribs['data-ref'] !== undefined, document)
        .filter((link) => DomUtils.findOne(({ attribs }) => attribs.class === 'numeral', link.children, true))
        .map((link) => ({ file, id: link.attribs['data-ref'] ?? '', said: heard(link.children) })),
    );
    const measured = (id: string, locale: Locale) => {
      const unit = report.byId.get(id);
      if (unit?.type !== 'statistic') return '';
      return unit.statistic.caption ? captionText(unit.statistic, locale) : ` – ${titleIn(unit, locale)}`;
    };
    expect(numbers.length).toBeGreaterThan(1);
    const bare = numbers.filter(({ file, id, said }) => !said.includes(measured(id, localeOf(file))));
    expect(bare).toEqual([]);
  });

  test('previous and next are called as the page that they lead to calls itself', () => {
    for (const locale of locales) {
      for (const unit of ['conclusion', 'quotation', 'statistic', 'figure'] as const) {
        const [first, second] = unitsOfKind(report, unit);
        if (!first || !second) continue;
        const onward = DomUtils.findAll(
          ({ attribs }) => attribs.rel === 'next' && attribs['aria-describedby'] === 'next',
          parsed(path({ to: 'unit', unit: first }, locale)),
        );
        expect(onward.map(({ children }) => heard(children))).toEqual([
          expect.stringMatching(new RegExp(`^${unitLabel(report, second, locale)}: `)),
        ]);
      }
    }
  });

  const parsed = (address: string) =>
    parseDocument(readFileSync(join(site.dir, address, 'index.html'), 'utf8')).children;
});

const localeOf = (file: string): Locale => (file.startsWith('cy/') ? 'cy' : 'en');
