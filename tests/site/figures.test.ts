// The figures of a report on its pages: whole without a script, and the same numbers in chart, table and words.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { derivedNumber } from '../../src/charts/derived.ts';
import { figureDescription } from '../../src/charts/description.ts';
import { figureSpec } from '../../src/charts/figure-spec.ts';
import { figureTable } from '../../src/charts/table.ts';
import { valueText } from '../../src/charts/value.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { unit as unitOf, unitsOf } from '../../src/model/report.ts';
import { derivedOf } from '../../src/model/statistic/report-statistics.ts';
import { typographic } from '../../src/model/typography.ts';
import type { FigureUnit } from '../../src/model/unit/unit.ts';
import { fixture, report as reportSite } from '../sites.ts';
import { pageFiles, readPage } from './site-files.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

const named = (nodes: Node[], element: string) => DomUtils.findAll(({ name }) => name === element, nodes);
const text = (nodes: Node | Node[]) => DomUtils.textContent(nodes).replace(/\s+/g, ' ').trim();

describe.each([reportSite, fixture])('$name', (site) => {
  const report = loadSoundReport(site.content);
  const figures = unitsOf(report, 'figure');
  const pageAt = (address: string) =>
    parseDocument(readFileSync(join(site.dir, address, 'index.html'), 'utf8')).children;
  /** Every word and number of a chart, each of which stands in its text. */
  const chartWords = (unit: FigureUnit, locale: Locale) =>
    figureSpec(unit, report, locale, '').panels.flatMap(({ title = '', form, lines, periods = [], ticks = [] }) => [
      title,
      ...periods,
      ...ticks.map(({ text }) => text),
      ...lines.flatMap(({ label, points, missing = '' }) => [
        label,
        missing,
        ...points.flatMap(({ text, time, detail = '' }) =>
          form === 'slope' && detail === '' && time === 0 ? [] : [text, detail],
        ),
      ]),
    ]);
  const hrefs = (nodes: Node[]) => named(nodes, 'a').map(({ attribs }) => attribs.href);

  test('there are figures to test with', () => {
    expect(figures.length).toBeGreaterThan(1);
  });

  test.each(locales)('the list has the title and the chart of each, and leads to its page (%s)', (locale) => {
    const list = pageAt(path({ to: 'room', room: 'figures' }, locale));
    const units = DomUtils.findAll(({ attribs }) => 'data-unit' in attribs, list);
    expect(units.map(({ attribs }) => attribs.id)).toEqual(figures.map(({ id }) => id));
    const charts = DomUtils.findAll(({ attribs }) => attribs.role === 'img', list);
    expect(charts).toHaveLength(figures.length);
    for (const [at, unit] of figures.entries()) {
      for (const words of chartWords(unit, locale)) expect(text(charts[at] ?? [])).toContain(words);
      expect(text(list)).toContain(typographic(unit.figure.subtitle?.[locale] ?? ''));
      expect(text(list)).toContain(unit.figure.reading[locale]);
    }
    for (const unit of figures) expect(hrefs(list)).toContain(path({ to: 'unit', unit }, locale));
  });

  test.each(locales)(
    'the table of each is its numbers, each with its statistic, folded and not hidden (%s)',
    (locale) => {
      for (const unit of figures) {
        const page = pageAt(path({ to: 'unit', unit }, locale));
        const [table, ...others] = named(page, 'table');
        expect(others).toEqual([]);
        const rows = named([table ?? page].flat(), 'tr').filter((row) => named([row], 'td').length > 0);
        const cells = rows.map((row) => named([row], 'td').map(text));
        const expected = figureTable(unit.figure, report);
        expect(rows.map((row) => text(named(named([row], 'th'), 'span')[0] ?? row))).toEqual(
          expected.map(({ label }) => label[locale]),
        );
        expect(cells.map((row) => row.at(-2))).toEqual(
          expected.map(
            ({ value, bound, unit: of, missing }) => missing?.[locale] ?? valueText(value, bound, of, locale),
          ),
        );
        const bases = rows.map((row) => text(named([row], 'small')));
        for (const [index, { base }] of expected.entries()) expect(bases[index]).toContain(base?.[locale] ?? '');
        expect(cells.map((row) => row.at(-1))).toEqual(expected.map(({ statistic = '' }) => statistic));
        const [details, ...more] = named(page, 'details').filter((each) => named([each], 'table').length > 0);
        expect(more).toEqual([]);
        expect(named([details ?? page].flat(), 'table')).toEqual([table]);
        expect(DomUtils.findAll(({ attribs }) => 'hidden' in attribs, page)).toEqual(named(page, 'button'));
      }
    },
  );

  test.each(locales)(
    'each has its chart once, in words that stand apart, its description, its files and what is worked out (%s)',
    (locale) => {
      for (const unit of figures) {
        const page = pageAt(path({ to: 'unit', unit }, locale));
        const [chart, ...others] = DomUtils.findAll(({ attribs }) => attribs.role === 'img', page);
        expect(others).toEqual([]);
        for (const words of chartWords(unit, locale)) expect(text(chart ?? [])).toContain(words);
        expect(chart?.attribs['aria-label']).toContain(figureDescription(unit.figure, report, locale));
        expect(text(page)).toContain(figureDescription(unit.figure, report, locale));
        for (const file of [`${unit.id}.csv`, `${unit.id}.json`, `${unit.id}-en.svg`, `${unit.id}-cy.svg`])
          expect(hrefs(page)).toContain(`/data/figures/${file}`);
        for (const derived of derivedOf(report, unit))
          expect(text(page)).toContain(derivedNumber(derived, report, locale).formula);
        for (const id of unit.figure.statistics)
          expect(hrefs(page)).toContain(path({ to: 'unit', unit: unitOf(report, id) }, locale));
      }
    },
  );

  test('no page without a chart to open loads code for charts', () => {
    const loads = pageFiles(site).filter((file) =>
      readPage(site, file).links.some(({ element, url }) => element === 'script' && /chart/i.test(url.pathname)),
    );
    const own = figures.flatMap((unit) =>
      locales.map((locale) => `${path({ to: 'unit', unit }, locale).slice(1)}index.html`),
    );
    expect(loads.toSorted()).toEqual(own.toSorted());
  });
});
