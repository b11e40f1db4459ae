// The records of every unit for reference managers, and the pages that lead to them: all files of the built sites, by readers that
// are not ours.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { BibLatexParser } from 'biblatex-csl-converter';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadSoundReport } from '../../src/load.ts';
import { type CiteFormat, path } from '../../src/model/address/permalink.ts';
import { ownAddress } from '../../src/model/address/room.ts';
import type { Unit } from '../../src/model/unit/unit.ts';
import { fixture, report as reportSite, subpath } from '../sites.ts';

type Locale = 'en' | 'cy';

const language = z.partialRecord(z.enum(['en', 'cy']), z.string());
const data = z.object({
  units: z.array(z.object({ id: z.string(), url: language.and(z.object({ id: z.string() })) })),
});

/** CSL-JSON, as far as a book with these fields goes (citationstyles.org, csl-data.json 1.0.2): no other field is right. */
const item = z.strictObject({
  id: z.string(),
  'citation-key': z.string(),
  type: z.literal('book'),
  author: z.tuple([z.strictObject({ literal: z.string() })]),
  title: z.string(),
  'title-short': z.string(),
  medium: z.string().optional(),
  publisher: z.string(),
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }),
  ISBN: z.string().optional(),
  language: z.string(),
  note: z.string().optional(),
  URL: z.url(),
});

const textOf = (node: unknown): string =>
  Array.isArray(node)
    ? node.map(textOf).join('')
    : typeof node === 'object' && node !== null
      ? Object.entries(node)
          .flatMap(([name, value]) => (name === 'text' || name === 'content' ? [textOf(value)] : []))
          .join('')
      : String(node ?? '');

describe.each([
  { site: reportSite, content: 'content' },
  { site: subpath, content: 'content' },
  { site: fixture, content: 'tests/fixtures/report' },
])('$site.name', ({ site, content }) => {
  const report = loadSoundReport(content);
  const prefix = report.record.citation?.key ?? '';
  const files = (locale: Locale, format: CiteFormat) =>
    globSync(`${locale}/cite/*.${format}`, { cwd: site.dir })
      .sort()
      .map((file) => ({ id: file.replace(/^.*\/(.*)\.\w+$/, '$1'), text: readFileSync(join(site.dir, file), 'utf8') }));
  const { units } = data.parse(JSON.parse(readFileSync(join(site.dir, 'data/report.json'), 'utf8')));
  /** What a record of each unit must say, from the public data; of the report that of its home page. */
  const due = (locale: Locale) =>
    new Map([
      [prefix, { id: 'report', url: `${site.origin}${site.base}${locale}/` }],
      ...units.map(({ id, url }): [string, { id: string; url: string }] => [
        `${prefix}-${id}`,
        { id, url: `${site.origin}${site.base}${(url[locale] ?? '').slice(1)}` },
      ]),
    ]);

  test.each(report.languages)('every unit and the whole report have a record in each format (%s)', (locale) => {
    const ids = ['report', ...units.map(({ id }) => id)].sort();
    for (const format of ['bib', 'ris', 'json'] as const)
      expect(
        files(locale, format)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(ids);
  });

  test.each(report.languages)('biblatex-csl-converter reads every .bib file (%s)', (locale) => {
    const all = files(locale, 'bib');
    const { entries, errors, warnings } = new BibLatexParser(all.map(({ text }) => text).join('\n')).parse();
    expect([errors, warnings]).toEqual([[], []]);
    const read = Object.values(entries).map(({ entry_key, fields }): [string, { id: string; url: string }] => {
      const note = textOf(fields.note);
      return [entry_key, { id: note.replace(/:.*$/s, '') || 'report', url: String(fields.url) }];
    });
    expect(new Map(read)).toEqual(due(locale));
    for (const { fields } of Object.values(entries)) {
      expect(fields.author).toEqual([{ literal: [{ type: 'text', text: report.record.publisher.name[locale] }] }]);
      expect(textOf(fields.isbn)).toBe(report.record.citation?.isbn);
    }
  });

  test.each(report.languages)('citation-js reads every .ris file (%s)', (locale) => {
    const all = files(locale, 'ris');
    for (const { text } of all) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const read = new Cite(all.map(({ text }) => text).join('')).data.map(({ id, URL, note, ISBN, type, author }) => {
      expect({ ISBN, type, author }).toEqual({
        ISBN: report.record.citation?.isbn,
        type: 'book',
        // Whole, and not a person's two names.
        author: [{ family: report.record.publisher.name[locale], given: '' }],
      });
      return [id, { id: String(note ?? 'report').replace(/:.*$/s, ''), url: URL }] as const;
    });
    expect(new Map(read)).toEqual(due(locale));
  });

  test.each(report.languages)('every .json file is CSL-JSON (%s)', (locale) => {
    const read = files(locale, 'json').map(({ text }) => {
      const [only] = z.tuple([item]).parse(JSON.parse(text));
      expect(only['citation-key']).toBe(only.id);
      return [only.id, { id: (only.note ?? 'report').replace(/:.*$/s, ''), url: only.URL }] as const;
    });
    expect(new Map(read)).toEqual(due(locale));
  });

  const headOf = (file: string) => {
    const head = DomUtils.getElementsByTagName('head', parseDocument(readFileSync(join(site.dir, file), 'utf8')));
    const meta = DomUtils.getElementsByTagName('meta', head).flatMap(({ attribs: { name, content: words } }) =>
      name?.startsWith('citation_') ? [[name, words ?? '']] : [],
    );
    const links = DomUtils.getElementsByTagName('link', head).map(({ attribs: { rel, href } }) => ({ rel, href }));
    return { meta: Object.fromEntries(meta), links };
  };

  function expectHead(unit: Unit, file: string, locale: Locale, address: string): void {
    const { meta, links } = headOf(file);
    const at = (rel: string) => links.flatMap((link) => (link.rel === rel ? [link.href] : []));
    expect(meta, unit.id).toMatchObject({
      citation_author: `${report.record.publisher.name[locale]},`,
      citation_language: locale,
      citation_public_url: `${site.origin}${site.base}${address.slice(1)}`,
    });
    expect(meta.citation_title, unit.id).toContain(report.record.title[locale]);
    expect(at('describedby')).toEqual(
      ['bib', 'ris', 'json'].map((format) => `${site.base}${locale}/cite/${unit.id}.${format}`),
    );
    // That of the words of today, where an edition has had them.
    const [citeAs = '', ...more] = at('cite-as');
    expect([citeAs.replace(/\d{4}-\d\d-\d\d\/$/, ''), ...more]).toEqual([`${site.origin}${site.base}id/${unit.id}/`]);
  }

  test('pages about one unit say what reference managers read, and no page says it of many', () => {
    const own = new Set<string>();
    for (const unit of report.units) {
      const idFile = `id/${unit.id}/index.html`;
      if (ownAddress(unit)) {
        for (const locale of report.languages) {
          const address = path({ to: 'unit', unit }, locale);
          const file = join(address.slice(1), 'index.html');
          expectHead(unit, file, locale, address);
          own.add(file);
        }
        continue;
      }
      expectHead(unit, idFile, report.languages[0], `/id/${unit.id}/`);
      own.add(idFile);
    }
    const others = globSync('**/*.html', { cwd: site.dir }).filter((file) => !own.has(file));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((file) => readFileSync(join(site.dir, file), 'utf8').includes('citation_'))).toEqual([]);
  });
});
