// Formatted citations against those of the field's own engine with the official styles, and the records against biber and Pandoc.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CitationItem, Engine } from 'citeproc';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPinpoint, type Pinpoint } from '../../src/formats/citation/pinpoint.ts';
import { citationFile, citationFiles } from '../../src/formats/citation/records/citation-file.ts';
import { references } from '../../src/formats/citation/references.ts';
import { type Run, runsText } from '../../src/formats/citation/run.ts';
import { type Cited, cited } from '../../src/formats/citation/style.ts';
import { citations, type StyleName } from '../../src/formats/citation/styles.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { formatDate } from '../../src/language/date.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { type Report, unitsOf } from '../../src/model/report.ts';
import type { Unit } from '../../src/model/unit/unit.ts';
import { fromDebian } from './debian.ts';

const styles = fromDebian('CSL’s styles', 'citation-style-language-styles', () => folder('styles'));
const locales = fromDebian('CSL’s languages', 'citation-style-language-locales', () => folder('locales'));
const program = (name: string) =>
  fromDebian(name, name, () => [name, `/usr/bin/${name}`].find((each) => spawnSync(each, ['--version']).status === 0));

function folder(name: string): string | undefined {
  const dir = `/usr/share/citation-style-language/${name}`;
  return existsSync(dir) ? dir : undefined;
}

const official = {
  harvard: 'harvard-cite-them-right',
  apa: 'apa',
  'chicago-author-date': 'chicago-author-date',
  'chicago-notes': 'chicago-fullnote-bibliography',
  oscola: 'oscola',
} satisfies Record<StyleName, string>;

const styleNames: StyleName[] = ['harvard', 'apa', 'chicago-author-date', 'chicago-notes', 'oscola'];

/** CSL's Welsh of 2014, where Welsh libraries now say otherwise; OSCOLA's style has "ch" in English in every language. */
const deviations: Partial<Record<Locale, [from: RegExp, to: string][]>> = {
  cy: [
    [/(<term name="accessed">)[^<]*/, '$1cyrchwyd'],
    [/(<term name="available at">)[^<]*/, '$1ar gael yn'],
    [/<single>ch\.<\/single>/, '<single>pen.</single>'],
  ],
};
const tags: Record<Locale, string> = { en: 'en-GB', cy: 'cy-GB' };
const deviating = (locale: Locale, xml: string) =>
  (deviations[locale] ?? []).reduce((text, [from, to]) => text.replace(from, to), xml);

const day = '2026-11-23';

/** The item that the styles are given: what is corrected in it is left out, or put where the style prints it. */
function itemOf({ work, address, locale }: Cited, style: StyleName, id: string): Record<string, unknown> {
  const remark = work.remark.map(({ value, italic }) => (italic ? `<i>${value}</i>` : value)).join('');
  const isChicago = style.startsWith('chicago');
  return {
    id,
    // A report with an ISBN is a book, whose title is in italics.
    type: 'book',
    author: [{ literal: work.author.value }],
    title: (style === 'apa' ? work.sentence : work.title).value,
    // Where the author publishes, only Chicago says it twice.
    ...(isChicago && { publisher: work.author.value }),
    ...(remark && { [style === 'oscola' ? 'edition' : 'medium']: remark }),
    issued: { 'date-parts': [[Number(work.year)]] },
    accessed: { 'date-parts': [day.split('-').map(Number)] },
    ISBN: work.isbn,
    URL: address,
    language: tags[locale],
  };
}

/** No label of CSL says "Appendix A": one that it does not know is printed without any. */
function locatorOf(pinpoint: Pinpoint | undefined): Pick<CitationItem, 'locator' | 'label'> {
  if (!pinpoint) return {};
  switch (pinpoint.type) {
    case 'named':
      return { locator: runsText(pinpoint.name), label: 'name' };
    case 'pages':
      return { locator: pinpoint.pages.join('–'), label: 'page' };
    default:
      return { locator: pinpoint.number, label: pinpoint.type };
  }
}

/** One item at a time: of two the same engine says 2013a and 2013b. */
function officially(style: StyleName, locale: Locale): (of: Cited, id: string) => { entry: string; inText: string } {
  let item: Record<string, unknown> = {};
  const system = {
    retrieveLocale: (lang: string) => deviating(locale, readFileSync(join(locales, `locales-${lang}.xml`), 'utf8')),
    retrieveItem: () => item,
  };
  const xml = deviating(locale, readFileSync(join(styles, `${official[style]}.csl`), 'utf8'));
  const engine = new Engine(system, xml, tags[locale], true);
  engine.setOutputFormat('html');
  return (of, id) => {
    item = itemOf(of, style, id);
    engine.updateItems([id]);
    const [entry = ''] = engine.makeBibliography()[1];
    return {
      entry: entry.replace(/<\/?div[^>]*>/g, '').trim(),
      inText: engine.makeCitationCluster([{ id, ...locatorOf(of.pinpoint) }]),
    };
  };
}

const signs: Record<string, string> = { '&': '&#38;', '<': '&#60;', '>': '&#62;' };

/** Runs as citeproc prints them, copied on that day. */
const html = (runs: Run[], locale: Locale): string =>
  runs
    .map(({ value, italic, accessed }) => {
      const text = (accessed ? formatDate(day, locale) : value).replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
      return italic ? `<i>${text}</i>` : text;
    })
    .join('');

/** Each unit, and the report where there is none, in every style. */
function expectOfficial(report: Report, units: (Unit | undefined)[], locale: Locale): void {
  const engines = new Map(styleNames.map((style) => [style, officially(style, locale)]));
  for (const unit of units) {
    const of = cited(report, unit, locale);
    for (const { style, runs, inText } of citations(report, unit, locale)) {
      const due = engines.get(style)?.(of, unit?.id ?? 'report');
      // Of a style with notes the note is the citation.
      const ours = inText ? { entry: html(runs, locale), inText: html(inText, locale) } : html(runs, locale);
      expect(ours, `${unit?.id} ${style}`).toEqual(inText ? due : due?.inText);
    }
  }
}

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'citations-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Runs a program over files of that folder, and gives all that it says. */
function says(name: string, args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program(name), args, { cwd: dir, encoding: 'utf8' });
  return { status, said: `${stdout}\n${stderr}` };
}

describe.each(['content', 'tests/fixtures/report'])('%s', (content) => {
  const loaded = loadSoundReport(content);
  const report: Report = { ...loaded, site: { ...loaded.site, origin: 'https://report.example', base: '/' } };

  test.each(report.languages)('every unit is cited as citeproc cites it, word for word (%s)', (locale) => {
    expectOfficial(report, [...report.units, undefined], locale);
  });

  test.each(report.languages)(
    'so is what these reports have not: one page, and an entry that was numbered (%s)',
    (locale) => {
      const entries = unitsOf(report, 'entry').filter(({ entry }) => entry.address);
      const numbered = entries.map((unit) => ({ ...unit, entry: { ...unit.entry, numbers: 'printed' as const } }));
      const printed = new Map(
        entries.map(({ id }) => [id, { lines: [1, 1] as [number, number], pages: [19] as [number] }]),
      );
      const source = report.source && { ...report.source, printed };
      const onPage: Report = { ...report, ...(source && { source }) };
      expect(entries.map((unit) => findPinpoint(onPage, unit, locale)?.type)).toEqual(entries.map(() => 'pages'));
      expectOfficial(onPage, entries, locale);
      expectOfficial(report, numbered, locale);
    },
  );

  const bibliography = (locale: Locale) =>
    citationFiles(report)
      .map((id) => citationFile(report, id, 'bib', locale))
      .join('\n');

  test.each(report.languages)('biber finds nothing to warn of in any record (%s)', (locale) => {
    writeFileSync(join(dir, 'all.bib'), bibliography(locale));
    const { status, said } = says('biber', ['--tool', '--validate-datamodel', 'all.bib']);

    expect({ status, warnings: said.match(/^(?:WARN|ERROR).*$/gm) ?? [] }).toEqual({ status: 0, warnings: [] });
    writeFileSync(join(dir, 'wrong.bib'), bibliography(locale).replace('month =', 'mouth ='));
    expect(says('biber', ['--tool', '--validate-datamodel', 'wrong.bib']).said).toMatch(/^WARN/m);
  });

  test.each(report.languages)('Pandoc cites every record with its address, and warns of nothing (%s)', (locale) => {
    const key = report.record.citation?.key;
    writeFileSync(join(dir, 'all.bib'), bibliography(locale));
    const document = report.units.map(({ id }) => `Here [@${key}-${id}].\n`).join('\n');
    writeFileSync(join(dir, 'book.md'), `---\nlang: ${tags[locale]}\n---\n\n${document}`);
    const args = ['--citeproc', '--bibliography', 'all.bib', '--fail-if-warnings', '-t', 'html', '--wrap', 'none'];
    const { status, said } = says('pandoc', [...args, 'book.md']);
    expect({ status, warnings: said.match(/^\[WARNING\].*$/gm) }).toEqual({ status: 0, warnings: null });
    for (const unit of report.units)
      expect(said).toContain(`href="https://report.example${path({ to: 'unit', unit }, locale)}"`);
    writeFileSync(join(dir, 'wrong.md'), `[@${key}-nothing]\n`);
    expect(says('pandoc', [...args, 'wrong.md']).status).not.toBe(0);
  });

  test.each(report.languages)('Pandoc reads the reference to every unit, with its pinpoint (%s)', (locale) => {
    writeFileSync(join(dir, 'report.bib'), citationFile(report, 'report', 'bib', locale) ?? '');
    const all = report.units.map((unit) => ({
      text: references(report, unit, locale).find(({ format }) => format === 'pandoc')?.text ?? '',
      inText: citations(report, unit, locale).find(({ style }) => style === 'chicago-author-date')?.inText ?? [],
    }));
    writeFileSync(
      join(dir, 'book.md'),
      `---\nlang: ${tags[locale]}\n---\n\n${all.map(({ text }) => text).join('\n\n')}\n`,
    );
    const csl = join(styles, 'chicago-author-date.csl');
    const args = [
      '--citeproc',
      '--csl',
      csl,
      '--bibliography',
      'report.bib',
      '--fail-if-warnings',
      '-t',
      'html',
      '--wrap',
      'none',
    ];
    const { status, said } = says('pandoc', [...args, 'book.md']);
    expect(status, said).toBe(0);
    const read = [...said.matchAll(/<span class="citation"[^>]*>(.*?)<\/span>/g)].map(([, text]) => text);
    expect(read).toEqual(all.map(({ inText }) => runsText(inText)));
  });
});
