// An attacker's words in every text of a report, as if the loading had let them all pass: each file holds them as words.
import { DOMParser } from '@xmldom/xmldom';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { figureFile } from '../../src/charts/svg/figure-file.ts';
import { embedHtml } from '../../src/formats/card/embed-html.ts';
import { oembedJson } from '../../src/formats/card/oembed.ts';
import { citationFile, citationFiles } from '../../src/formats/citation/records/citation-file.ts';
import { feed } from '../../src/formats/feed.ts';
import { reportJson } from '../../src/formats/json/report-json.ts';
import { llmsTxt } from '../../src/formats/llms.ts';
import { hasTwin, pageTwin } from '../../src/formats/markdown/twin.ts';
import { publicTables } from '../../src/formats/tables/tables.ts';
import { xliff } from '../../src/formats/xliff/xliff.ts';
import { indexedPages } from '../../src/model/address/pages.ts';
import { unitsOf } from '../../src/model/report.ts';
import { report as sound } from '../invented-report.ts';
import { cellsOf } from './table.ts';

const attack = `=cmd|' /C calc'!A0 "'><img src=x onerror=zq()></title><script>zq()</script>--> ]]> {{zq}} \${zq} [zq](javascript:zq()) \\zq{%zq}$#`;

/** The report with the attack before and after each text. */
const report = structuredClone(sound);
const seen = new Set<unknown>();
function strike(value: unknown): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map) for (const each of value.values()) strike(each);
  const isText = Reflect.get(value, 'type') === 'text';
  for (const [key, each] of Object.entries(value)) {
    // The schemas let addresses have letters alone.
    if (key === 'address') continue;
    if (typeof each === 'string' && (['en', 'cy'].includes(key) || (isText && key === 'value')))
      Reflect.set(value, key, `${attack} ${each} ${attack}`);
    else strike(each);
  }
}
const { record, units, evidence, notes, changes, derived, redirects } = report;
for (const { title, subtitle, description, publisher, copyright, standing, contact } of [record])
  for (const part of [title, subtitle, description, publisher, copyright, standing, contact?.publisher]) strike(part);
for (const part of [
  units,
  evidence,
  notes,
  changes,
  derived.map(({ label }) => label),
  redirects.map(({ why }) => why),
]) {
  // Addresses of pages are in both languages, too, and are no texts.
  if (part === units) for (const { home } of units) seen.add(home);
  strike(part);
}

/** What an attack has become in markup. */
function foreignIn(text: string, xmlMode: boolean): string[] {
  const faults: string[] = [];
  const onError = (level: string, message: string) => faults.push(`${level}: ${message}`);
  if (xmlMode) new DOMParser({ onError }).parseFromString(text, 'text/xml');
  const found = DomUtils.findAll(
    ({ name, attribs }) => ['img', 'script'].includes(name) || Object.keys(attribs).some((key) => /^on/.test(key)),
    parseDocument(text, { xmlMode }).children,
  );
  return [...faults, ...found.map(({ name }) => `<${name}>`)];
}

describe.each(report.languages)('in "%s" an attacker’s words are words', (locale) => {
  test('in the feed, in drawings, and in what translators are sent', () => {
    const files = [
      feed(report),
      xliff(report, units, locale === 'en' ? 'cy' : 'en'),
      ...unitsOf(report, 'figure').map((unit) => figureFile(unit, report, locale, 'https://report.example/id/f1/')),
    ];
    for (const file of files) {
      expect(file).toContain('onerror=zq()');
      expect(foreignIn(file, true)).toEqual([]);
    }
  });

  test('in what is embedded', () => {
    for (const unit of unitsOf(report, 'entry')) {
      const { html }: { html: string } = JSON.parse(oembedJson(report, unit, locale));
      for (const made of [html, embedHtml(report, unit, locale)]) expect(foreignIn(made, false), made).toEqual([]);
    }
  });

  test('in citations, each in its field', () => {
    for (const id of citationFiles(report)) {
      const bib = citationFile(report, id, 'bib', locale) ?? '';
      const bare = bib.replace(/\\./g, '');
      expect([bare.split('{').length, bare.match(/^@/gm)?.length], id).toEqual([bare.split('}').length, 1]);
      const ris = (citationFile(report, id, 'ris', locale) ?? '').split(/\r?\n/);
      expect(
        ris.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line)),
        id,
      ).toEqual([]);
      JSON.parse(citationFile(report, id, 'json', locale) ?? '');
    }
  });

  test('in Markdown', () => {
    const twins = indexedPages(report)
      .filter(hasTwin)
      .flatMap((target) => pageTwin(report, target, locale) ?? []);
    expect(twins.length).toBeGreaterThan(10);
    for (const twin of [...twins, llmsTxt(report)]) {
      expect(twin).toContain('zq');
      // Fields of its head are texts of JSON; what stands between fences is shown as it is.
      const body = twin.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
      expect(body.match(/(?<!\\)<(img|script|\/title)[^\n]{0,30}|(?<!\\)\[zq\]\(.{0,20}/g)).toBeNull();
    }
  });
});

test('they are words in data, and no cell of a table begins with a formula', () => {
  expect(JSON.stringify(JSON.parse(reportJson(report)))).toContain('onerror=zq()');
  for (const { csv, name } of publicTables(report)) {
    const rows = cellsOf(csv() ?? '');
    expect(new Set(rows.map(({ length }) => length)).size, name).toBe(1);
    expect(
      rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell)),
      name,
    ).toEqual([]);
    expect(
      rows.flat().some((cell) => cell.startsWith("'=cmd|")),
      name,
    ).toBe(true);
  }
});
