// The numbers of a report on its pages: in the text, in the margin, in the list with its filters, on pages of their own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { valueText } from '../../src/charts/value.ts';
import { combinations, filterStyles } from '../../src/components/statistics/list/filter-styles.ts';
import { type Locale, locales, shownValue } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path, type Target } from '../../src/model/address/permalink.ts';
import { unit as unitOf } from '../../src/model/report.ts';
import { captionText } from '../../src/model/statistic/caption.ts';
import { isCountInWords, measuresOf, statisticParts, statistics } from '../../src/model/statistic/report-statistics.ts';
import type { Statistic } from '../../src/model/statistic/statistic.ts';
import { typographic } from '../../src/model/typography.ts';
import type { Inline } from '../../src/model/unit/unit.ts';
import { fixture, report as reportSite } from '../sites.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

const byClass = (nodes: Node[], name: string) =>
  DomUtils.findAll(({ attribs }) => attribs.class?.split(' ').includes(name) === true, nodes);
const withAttribute = (nodes: Node[], name: string, value: string) =>
  DomUtils.findAll(({ attribs }) => attribs[name] === value, nodes);
const text = (nodes: Node | Node[]) => DomUtils.textContent(nodes).replace(/\s+/g, ' ').trim();

const marksIn = (run: Inline[]): string[] =>
  run.flatMap((word) =>
    word.type === 'text' ? [] : [...(word.type === 'stat' ? [word.of] : []), ...marksIn(word.children)],
  );

/** Every value in words, or why there is none. */
const valuesOf = ({ observations, unit }: Statistic, locale: Locale): string[] =>
  observations.map(({ value, bound, reason }) => reason?.[locale] ?? valueText(value, bound, unit, locale));

describe.each([reportSite, fixture])('$name', ({ dir, content }) => {
  const report = loadSoundReport(content);
  const all = statistics(report);
  const pages = new Map<string, Node[]>();
  const pageAt = (address: string): Node[] => {
    const file = join(dir, address.split('#')[0] ?? '', 'index.html');
    const page = pages.get(file) ?? parseDocument(readFileSync(file, 'utf8')).children;
    pages.set(file, page);
    return page;
  };
  const page = (target: Target, locale: Locale) => pageAt(path(target, locale));
  /** A block in the course of the report, with what stands in its margin. */
  const passageOf = (id: string, locale: Locale) => {
    const passages = byClass(page({ to: 'place', unit: unitOf(report, id) }, locale), 'passage');
    return passages.filter(({ children }) => withAttribute(children, 'data-unit', id).length > 0);
  };

  test('a statistic is cited by the title that was published, marked as English on Welsh pages', () => {
    const [first] = all;
    const title = report.record.title.en ?? '';
    if (!first) throw new Error('There is no statistic.');
    const row = (locale: Locale) =>
      DomUtils.findAll(({ name }) => name === 'div', page({ to: 'unit', unit: first }, locale)).find(({ children }) =>
        text(children).trim().startsWith(words(locale).citation.references.plain),
      );
    const foreign = DomUtils.findAll(({ attribs }) => attribs.lang === 'en', row('cy')?.children ?? []);
    expect(foreign.map((each) => text(each))).toEqual([title]);
    expect(text(row('cy')?.children ?? [])).toContain(
      `Gwerth: ${title} [${report.record.title.cy} – cyfieithiad answyddogol o’r teitl] (`,
    );
    expect(text(row('en')?.children ?? [])).toContain(`Value: ${title} (`);
  });

  test('there are statistics to test with', () => {
    expect(all.length).toBeGreaterThan(5);
  });

  test.each(locales)('every number marked in the text leads to the page of its statistic (%s)', (locale) => {
    for (const block of report.units.filter(({ kind }) => kind === 'paragraph')) {
      const prose = block.prose && shownValue(block.prose, locale);
      const marked = prose ? [prose.words, ...prose.items].flatMap(marksIn) : [];
      const element = withAttribute(page({ to: 'place', unit: block }, locale), 'data-unit', block.id);
      const links = byClass(element, 'statistic').map(({ name, attribs }) => [name, attribs['data-ref'], attribs.href]);
      expect(links).toEqual(marked.map((id) => ['a', id, path({ to: 'unit', unit: unitOf(report, id) }, locale)]));
    }
  });

  test.each(locales)(
    'each with its caption stands in the margin of the block that first states it, but for counts in words (%s)',
    (locale) => {
      const blocks = report.units.filter(({ kind }) => kind === 'paragraph');
      for (const block of blocks) {
        const own = all.filter((unit) => unit.parent === block.id && !isCountInWords(block, unit));
        const numbers = byClass(byClass(passageOf(block.id, locale), 'aside'), 'number');
        expect(numbers.map((each) => byClass([each], 'statistic')[0]?.attribs['data-ref'])).toEqual(
          own.map(({ id }) => id),
        );
        for (const [index, { id, statistic }] of own.entries()) {
          const said = text(numbers[index] ?? []);
          expect(said).toContain(id);
          expect(said).toContain(captionText(statistic, locale));
          for (const value of valuesOf(statistic, locale)) expect(said).toContain(value);
        }
      }
    },
  );

  test.each(locales)(
    'the list has each once, in printed order under its part, with its kind of number (%s)',
    (locale) => {
      const list = page({ to: 'room', room: 'statistics' }, locale);
      expect(DomUtils.findAll(({ attribs }) => 'data-unit' in attribs, list).map(({ attribs }) => attribs.id)).toEqual(
        all.map(({ id }) => id),
      );
      const groups = DomUtils.findAll(({ attribs }) => 'data-part' in attribs, list);
      expect(groups.map(({ attribs }) => attribs['data-part'])).toEqual(
        statisticParts(report).map(({ unit }) => unit.id),
      );
      const kinds = byClass(list, 'entry').map(({ attribs }) => attribs['data-measure']);
      expect(kinds).toEqual(all.map(({ statistic }) => statistic.unit.measure));
    },
  );

  test.each(locales)(
    'the filters have a choice for every part and kind of number, with how many there are (%s)',
    (locale) => {
      const list = page({ to: 'room', room: 'statistics' }, locale);
      const choices = DomUtils.findAll(({ name, attribs }) => name === 'input' && attribs.type === 'radio', list);
      const parts = statisticParts(report);
      const kinds = measuresOf(all);
      expect(choices.map(({ attribs }) => attribs.id)).toEqual([
        ...['all', ...parts.map(({ unit }) => unit.id)].map((id) => `part-${id}`),
        ...['all', ...kinds].map((kind) => `measure-${kind}`),
      ]);
      const chosen = choices.filter(({ attribs }) => 'checked' in attribs).map(({ attribs }) => attribs.value);
      expect(chosen).toEqual(['all', 'all']);
      for (const { unit, statistics: own } of parts) {
        const label = DomUtils.getElementById(`part-${unit.id}`, list)?.parent;
        expect(text(label ?? [])).toContain(`(${own.length})`);
      }
    },
  );

  test('the filters’ styles are linked, name every part and kind of number, and no number that is not there', () => {
    const file = join(dir, 'styles', 'statistics.css');
    const parts = statisticParts(report);
    const styles = readFileSync(file, 'utf8');
    expect(styles).toBe(filterStyles(parts));
    for (const { unit } of parts)
      expect(styles).toContain(`main:has(#part-${unit.id}:checked) .group:not([data-part="${unit.id}"])`);
    for (const kind of measuresOf(all))
      expect(styles).toContain(`main:has(#measure-${kind}:checked) .entry:not([data-measure="${kind}"])`);
    for (const locale of locales) {
      const list = page({ to: 'room', room: 'statistics' }, locale);
      expect(withAttribute(list, 'href', '/styles/statistics.css').map(({ name }) => name)).toEqual(['link']);
      for (const { count } of combinations(parts))
        expect(DomUtils.getElementById(`shown-${count}`, list), String(count)).not.toBeNull();
    }
  });

  test.each(locales)('the page of each says what is measured, every value, and what is not stated (%s)', (locale) => {
    for (const unit of all) {
      const own = page({ to: 'unit', unit }, locale);
      const { statistic, title } = unit;
      const [heading] = DomUtils.findAll(({ name }) => name === 'h1', own);
      expect(text(heading ?? []).replaceAll('’', "'")).toContain(
        title ? shownValue(title, locale).replaceAll('’', "'") : '',
      );
      const said = byClass(own, 'known').flatMap(({ children }) => text(children));
      const { record } = words(locale).statistic;
      const stated = (name: string, value: string | undefined) =>
        `${name}: ${(value ?? record.notStated).replaceAll("'", '’')}.`;
      const { base, population, method } = statistic;
      const lines = [
        base && stated(record.base, base[locale]),
        !base && !population && stated(record.baseNotStated, undefined),
        population && stated(record.population, population[locale]),
        stated(record.method, method.stated ? method.name[locale] : undefined),
      ];
      for (const line of lines) if (line) expect(said[0], unit.id).toContain(line);
      expect(said[0]?.includes(record.baseNotStated)).toBe(!base && !population);
      const shown = text([...byClass(own, 'great-numeral'), ...byClass(own, 'observations')]);
      for (const value of valuesOf(statistic, locale)) expect(shown).toContain(value);
      // Title, numeral and of whom it is say it once: the caption would say it again.
      expect(shown).toContain(typographic(statistic.label[locale]));
      const isTwice = captionText(statistic, locale) !== typographic(statistic.label[locale]);
      if (isTwice) expect(shown).not.toContain(captionText(statistic, locale));
      const place = path({ to: 'place', unit }, locale);
      expect(withAttribute(own, 'href', place), place).not.toEqual([]);
      expect(withAttribute(own, 'href', `/data/statistics/${unit.id}.csv`)).toHaveLength(1);
    }
  });

  test.each(locales)('the numbers are described as data for search engines (%s)', (locale) => {
    const targets: Target[] = [
      { to: 'room', room: 'statistics' },
      ...report.units
        .filter(({ kind }) => kind === 'statistic' || kind === 'figure')
        .map((unit): Target => ({ to: 'unit', unit })),
    ];
    for (const target of targets) {
      const [data] = withAttribute(page(target, locale), 'type', 'application/ld+json');
      expect(JSON.parse(data ? DomUtils.textContent(data) : '{}')['@type'], path(target, locale)).toBe('Dataset');
    }
  });
});
