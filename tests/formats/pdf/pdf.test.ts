import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { pdfWithFonts } from '../../../scripts/build/editions/pdf-with-fonts.ts';
import { recordTranslation } from '../../../scripts/translation/record.ts';
import { book } from '../../../src/formats/book/book.ts';
import { noCompiler, printed } from '../../../src/formats/pdf/typst.ts';
import { locales, otherLocale } from '../../../src/i18n/locale.ts';
import { loadSoundReport } from '../../../src/load.ts';
import type { Report } from '../../../src/model/report.ts';
import { bareReport, report } from '../../invented-report.ts';
import { writeRecommendations } from '../../recommendations.ts';
import { fontFaults, placeFaults, uaFaults } from './pdf-faults.ts';
import { allTagged, readPdf } from './read-pdf.ts';

const placed: Report = { ...report, site: { origin: 'https://shelf.example', base: '/', indexed: true } };

describe.each(locales)('the PDF of the invented review in %s', async (locale) => {
  const bytes = await pdfWithFonts(placed, locale);
  const pdf = await readPdf(bytes);
  const made = book(placed, locale);

  it('keeps the rules of PDF/UA-1 that a machine can test', () => {
    expect(uaFaults(pdf)).toEqual([]);
    expect(pdf.fonts.length).toBeGreaterThan(2);
  });

  it('is set in the edition’s faces alone, also the signs that its two faces have not', () => {
    expect(fontFaults(pdf)).toEqual([]);
    expect(pdf.fonts.filter(({ name }) => name.endsWith('+EditionSigns'))).toHaveLength(1);
  });

  it('says its language, also of what is in the other one, and its title', () => {
    expect(pdf.lang).toBe(`${locale}-GB`);
    expect(pdf.title).toBe(made.front.plainTitle);
    const langs = allTagged(pdf.structure).flatMap(({ lang }) => lang ?? []);
    expect(langs.some((lang) => lang.startsWith(otherLocale(locale)))).toBe(true);
  });

  it('has a place for every unit on pages in their order, and the outline as bookmarks', () => {
    expect(placeFaults(pdf, made)).toEqual([]);
  });

  it('is A4, with links to its own pages and to permanent addresses', () => {
    for (const { size } of pdf.pages) expect(size.map(Math.round)).toEqual([595, 842]);
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.some(({ to }) => to === 'https://shelf.example/id/p1.1/')).toBe(true);
    const pageWord = { en: 'page', cy: 'tudalen' }[locale];
    for (const { page, contents } of links) if (page) expect(contents).toBe(`${pageWord} ${page}`);
  });

  it('has an alternative for every chart', () => {
    const figures = allTagged(pdf.structure).filter(({ role }) => role === 'Figure');
    expect(figures.length).toBe(report.units.filter(({ type }) => type === 'figure').length);
  });

  it('has the same bytes in another time zone and folder', async () => {
    const [zone, folder] = [process.env.TZ, process.cwd()];
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      process.chdir('tests');
      expect(Buffer.compare(Buffer.from(await pdfWithFonts(placed, locale)), Buffer.from(bytes))).toBe(0);
    } finally {
      process.chdir(folder);
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

test('what breaks a rule is found', async () => {
  const pdf = await readPdf(await pdfWithFonts(report, 'en'));
  const [page] = pdf.pages;
  if (!page) throw new Error('The PDF is empty.');
  const heading = (role: string) => ({ role, children: [] });
  const broken = {
    ...pdf,
    marked: false,
    lang: undefined,
    structure: [{ role: 'Document', children: [heading('H1'), heading('H3'), heading('Figure'), heading('Aside')] }],
    pages: [{ ...page, tabs: undefined, isTagged: false, links: [{ isTagged: false }] }],
    fonts: [{ name: 'Other', embedded: false, unicode: false }],
  };
  expect(uaFaults(broken)).toHaveLength(12);
  expect(fontFaults(broken)).toEqual(['a font that is not ours: Other']);
  expect(placeFaults({ ...pdf, destinations: new Map() }, book(report, 'en')).length).toBeGreaterThan(10);
  expect(placeFaults({ ...pdf, bookmarks: pdf.bookmarks.slice(1) }, book(report, 'en')).length).toBeGreaterThan(2);
});

test('while nobody has said where the site stands, no link leads there', async () => {
  const pdf = await readPdf(await pdfWithFonts(report, 'en'));
  const links = pdf.pages.flatMap((page) => page.links);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ to }) => to?.includes('localhost'))).toEqual([]);
});

test('a fault in a source is said, and that there is no compiler in one sentence', async () => {
  await expect(printed('#nothing-of-this-name', [], 'places')).rejects.toThrow(
    /Typst cannot set the book: unknown variable/,
  );
  await expect(printed('= Words', [], 'places')).rejects.toThrow('missing document title');
  expect(noCompiler('plan9', 'mips')).toMatch(/^PDFs cannot be made here: [^.]*plan9 mips[^.]*\.$/);
});

test('a report with other entries, and one without back matter, are set by the same rules', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'pdf-'));
  writeRecommendations('tests/fixtures/report', dir);
  recordTranslation(dir, { ids: [], draft: false });
  const more = loadSoundReport(dir);
  rmSync(dir, { recursive: true });
  for (const each of [more, bareReport]) {
    const pdf = await readPdf(await pdfWithFonts(each, 'en'));
    expect([...uaFaults(pdf), ...placeFaults(pdf, book(each, 'en'))]).toEqual([]);
  }
});
