import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { release } from '../../scripts/release.ts';
import { exportXliff } from '../../scripts/translation/export-xliff.ts';
import { importXliff } from '../../scripts/translation/import-xliff.ts';
import { recordTranslation } from '../../scripts/translation/record.ts';
import { reportJson } from '../../src/formats/json/report-json.ts';
import { reportSchema } from '../../src/formats/schema/report-schema.ts';
import { dataMetadata } from '../../src/formats/tables/csvw.ts';
import { entriesCsv } from '../../src/formats/tables/entries-csv.ts';
import { loadReport, loadSoundReport } from '../../src/load.ts';
import { hasRoom } from '../../src/model/address/pages.ts';
import { citedTitleText } from '../../src/model/cited-title.ts';
import { type Report, unit } from '../../src/model/report.ts';
import { pageNotice, translationState } from '../../src/model/translation/translation.ts';
import { searchIn } from '../../src/search/make/in-memory.ts';
import { inEnglishAlone, welshFirst } from '../other-languages.ts';
import { type Edit, problemsOf, replace, told } from './edited.ts';

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
const dirs = { english: join(folder, 'english'), welsh: join(folder, 'welsh') };
beforeAll(() => {
  inEnglishAlone(dirs.english);
  welshFirst(dirs.welsh);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a report in other languages with a file edited; the file is as it was afterwards. */
function withEdit<T>(dir: string, file: string, edit: Edit, use: () => T): T {
  const path = join(dir, file);
  let before: string | undefined;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  writeFileSync(path, edit(before ?? '') ?? '');
  try {
    return use();
  } finally {
    if (before === undefined) rmSync(path);
    else writeFileSync(path, before);
  }
}

/** What is said of the columns of the conclusions, the language of the report first. */
const descriptions = (report: Report): Record<string, string[]> =>
  Object.fromEntries(
    JSON.parse(dataMetadata(report) ?? '{}')
      .tables.find(({ url }: { url: string }) => url === 'conclusions.csv')
      .tableSchema.columns.map((column: { name: string; 'dc:description': { '@value': string }[] }) => [
        column.name,
        column['dc:description'].map((each) => each['@value']),
      ]),
  );

const ajv = () => new Ajv2020({ strict: false, formats: { date: true } });

describe('a report in English alone', () => {
  test('is sound, has no other language in what it says and publishes, and may be released', async () => {
    expect(told(dirs.english)).toEqual({ problems: [], sourceProblems: [] });
    const report = loadSoundReport(dirs.english);
    const schema = reportSchema(report);
    const files = [reportJson(report), schema, entriesCsv(report, 'conclusions') ?? '', dataMetadata(report) ?? ''];
    for (const file of files) expect(file).not.toMatch(/"cy"|_cy\b|\/cy\/|Welsh|Cymraeg/);
    expect(ajv().validate(JSON.parse(schema), JSON.parse(reportJson(report)))).toBe(true);
    expect((['side-by-side', 'translation', 'glossary'] as const).filter((room) => hasRoom(report, room))).toEqual([]);
    expect(pageNotice(report, 'en', report.units)).toBe('none');
    const found = await searchIn(report)('en', 'library hwn');
    expect(found.total).toBeGreaterThan(0);
    expect(found.interpretation.foreign).toEqual([]);
  });

  test('publishes no other language, and reads again what it has published', () => {
    const files = {
      'published.json': { editions: [], units: {} },
      'changelog.json': [{ version: '0.9.0', date: '2024-02-29', summary: { en: 'The first.' } }],
    };
    for (const [file, value] of Object.entries(files)) writeFileSync(join(dirs.english, file), JSON.stringify(value));
    expect(release(dirs.english)).toEqual({ made: expect.stringContaining('Edition 0.9.0') });
    const published = readFileSync(join(dirs.english, 'published.json'), 'utf8');
    expect(published).toContain('"en": "conclusions"');
    expect(published).not.toContain('"cy"');
    expect(told(dirs.english).problems).toEqual([]);
    for (const file of Object.keys(files)) rmSync(join(dirs.english, file));
  });

  test('has nothing to translate', () => {
    expect(exportXliff(dirs.english, { stale: false, ids: [] })).toEqual({
      refused: [expect.stringContaining('the report is in one language')],
    });
    expect(recordTranslation(dirs.english, { ids: [], draft: false })).toEqual({
      refused: [expect.stringContaining('the report is in one language')],
    });
    const made = exportXliff(dirs.welsh, { stale: false, ids: [] });
    expect(importXliff(dirs.english, 'xml' in made ? made.xml.replaceAll('"cy"', '"cy-GB"') : '')).toHaveProperty(
      'refused',
    );
  });

  test.each([
    [
      'chapters/1-buildings.cy.mdx',
      () => '---\nnumber: 1\ntitle: Adeiladau\n---\n',
      'is in a language that the report is not in',
    ],
    [
      'sections/introduction.cy.mdx',
      () => '---\ntitle: Cyflwyniad\n---\n',
      'is in a language that the report is not in',
    ],
    [
      'pages/about.cy.mdx',
      () => '---\ntitle: Ynghylch\ndescription: Hyn.\n---\n',
      'is in a language that the report is not in',
    ],
    ['translation.json', () => '{}', 'is for reports in other languages'],
    ['welsh/terms.json', () => '[]', 'is for reports in other languages'],
    [
      'report.json',
      replace('"en": "An invented review', '"cy": "Adolygiad.", "en": "An invented review'),
      '"cy" is none of the languages of the report, which are ["en"]',
    ],
    [
      'report.json',
      replace('"edition": {', '"translation": { "by": "machine" },\n  "edition": {'),
      'says who made the translation, and the report is in one language',
    ],
    [
      'statistics.json',
      replace('"format": {', '"format": { "cy": "{n} y cant",'),
      '"cy" is none of the languages of the report, which are ["en"]',
    ],
    [
      'statistics.json',
      replace('"words": {', '"words": { "cy": ["achos"],'),
      '"cy" is none of the languages of the report, which are ["en"]',
    ],
    [
      'conclusions.json',
      replace('"en": "A library that is warm', '"cy": "Mae.", "en": "A library that is warm'),
      '"cy" is none of the languages of the report, which are ["en"]',
    ],
  ])('is told of another one in %s, once', (file, edit, message) => {
    const problems = withEdit(dirs.english, file, edit, () => told(dirs.english).problems);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${file}`);
    expect(problems[0]).toContain(message);
    expect(problems[0]).toMatch(/Take (?:it|the file)/);
  });

  test('still misses its own words', () => {
    const problems = withEdit(
      dirs.english,
      'report.json',
      replace('"description": {\n    "en": "An invented', '"description": {\n    "de": "An invented'),
      () => told(dirs.english).problems,
    );
    expect(problems.join('\n')).toMatch(/description.*(?:unknown field|missing)/);
  });
});

describe('a report in Welsh first', () => {
  test('is sound, and says everything of translation the other way round', () => {
    expect(told(dirs.welsh)).toEqual({ problems: [], sourceProblems: [] });
    const report = loadSoundReport(dirs.welsh);
    const c1 = unit(report, 'c1');
    expect(translationState(report, c1)).toMatchObject({ state: 'draft', lang: 'en', stale: false });
    expect([pageNotice(report, 'en', [c1]), pageNotice(report, 'cy', [c1])]).toEqual(['unchecked', 'none']);
    expect(citedTitleText(report, 'cy')).toBe('Silff i Bawb');
    expect(citedTitleText(report, 'en')).toBe(
      'Silff i Bawb [A Shelf for Everyone – unofficial translation of the title]',
    );
    expect(JSON.parse(reportJson(report)).report.languages).toEqual(['cy', 'en']);
    expect(entriesCsv(report, 'conclusions')).toContain('text_cy,text_en');
    const schema = reportSchema(report);
    expect(ajv().validate(JSON.parse(schema), JSON.parse(reportJson(report)))).toBe(true);
    expect(schema).toContain('of the English or, for words first written in English, of the Welsh');
    expect(schema).toContain('\\"en\\" is left out until it exists');
    expect(descriptions(report)).toMatchObject({
      text_cy: ['Y casgliad fel y mae yn yr adroddiad.', 'The conclusion as the report has it.'],
      text_en: ['Yr un peth yn Saesneg.', 'The same in English.'],
      url_en: [
        'Cyfeiriad ei dudalen Saesneg, o wraidd y wefan.',
        'The address of its English page, from the site’s root.',
      ],
    });
  });

  test('holds its Welsh against the source, and its English against the Welsh', () => {
    const welsh = withEdit(dirs.welsh, 'conclusions.json', replace('sy’n gynnes', 'sy’n oer'), () => ({
      ...told(dirs.welsh),
      stale: translationState(read(dirs.welsh), unit(read(dirs.welsh), 'c1')).stale,
    }));
    expect(welsh.problems).toEqual([]);
    expect(welsh.sourceProblems.join('\n')).toContain('c1: the words differ');
    expect(welsh.stale).toBe(true);
    const english = withEdit(dirs.welsh, 'conclusions.json', replace('that is warm', 'that is cold'), () => ({
      ...told(dirs.welsh),
      stale: translationState(read(dirs.welsh), unit(read(dirs.welsh), 'c1')).stale,
    }));
    expect(english).toEqual({ problems: [], sourceProblems: [], stale: false });
  });

  test.each([
    [
      'sections/methodology.cy.mdx',
      replace('<Stat of="s10">54 i 167</Stat>', '55 i 167'),
      /the Welsh of methodology-2 marks it nowhere/,
    ],
    ['sections/methodology.cy.mdx', replace('54 i 167', '55 i 167'), /says between 55 and 167/],
    ['chapters/2-books.cy.mdx', replace('number: 2', 'number: 4'), /2-books\.en\.mdx.*its Welsh twin has 4/],
    ['translation.json', replace('"status": "draft"', '"from": "cy", "status": "draft"'), /Take "from" out/],
    ['pages/about.en.mdx', (text: string) => `${text}\n## More\n\nWords.\n`, /pages\/about\.en\.mdx.*its Welsh twin/],
  ])('is told what is wrong with %s', (file, edit, message) => {
    const said = withEdit(dirs.welsh, file, edit, () => told(dirs.welsh));
    expect([...said.problems, ...said.sourceProblems].join('\n')).toMatch(message);
  });

  test('goes to translators from Welsh into English, and comes back', () => {
    const made = exportXliff(dirs.welsh, { stale: false, ids: ['c1'] });
    if (!('xml' in made)) throw new Error(made.refused.join('\n'));
    expect(made.to).toBe('en');
    expect(made.xml).toContain('source-language="cy" target-language="en"');
    expect(made.xml).toMatch(/<note from="terms">[^<]*llyfrgell: library/);
    const xml = made.xml.replace('A library that is warm in winter', 'A warm library');
    const before = ['conclusions.json', 'translation.json'].map((file) => readFileSync(join(dirs.welsh, file), 'utf8'));
    expect(importXliff(dirs.welsh, xml)).toMatchObject({ changed: ['c1'] });
    expect(loadReport(dirs.welsh).problems).toEqual([]);
    for (const [at, file] of ['conclusions.json', 'translation.json'].entries())
      writeFileSync(join(dirs.welsh, file), before[at] ?? '');
  });
});

const read = (dir: string) => {
  const { report } = loadReport(dir);
  if (!report) throw new Error('There is no report.');
  return report;
};

test.each([
  ['[]', 'names no language'],
  ['["en", "fr"]', '"fr" is a language that the site has no interface for: there are "cy" and "en"'],
  ['["en", "en"]', '"en" stands in the list already'],
  ['"en"', 'must be a list'],
])('a report whose languages are %s is told what they may be', (languages, message) => {
  const problems = problemsOf({ 'report.json': replace('["en", "cy"]', languages) });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^report\.json:\d+:\d+ languages/);
  expect(problems[0]).toContain(message);
});

test('a report that says nothing of its languages is told to', () => {
  expect(problemsOf({ 'report.json': replace(',\n  "languages": ["en", "cy"]', '') })).toEqual([
    expect.stringContaining('languages: missing'),
  ]);
});

test('words may be in any language that has a tag, which goes with them wherever they go', () => {
  const dir = join(folder, 'tagged');
  inEnglishAlone(dir);
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
  const french = (text: string) =>
    text.replace('useful', '<Lang is="fr">utile</Lang>').replace('shut', '<Lang is="pt-BR">fechada</Lang>');
  edit('sections/introduction.en.mdx', french);
  edit('quotations.json', (text) => french(text.replace('"shut', 'shut')).replace('is="pt-BR"', 'is=\\"pt-BR\\"'));
  const { report } = loadReport(dir);
  const units = JSON.parse(report ? reportJson(report) : '{}').units;
  const marked = Object.fromEntries(
    units.flatMap((each: { id: string; otherLanguages?: unknown }) =>
      each.otherLanguages ? [[each.id, each.otherLanguages]] : [],
    ),
  );
  expect(marked).toEqual({
    'introduction-1': [{ lang: 'fr', text: 'utile' }],
    q1: [{ lang: 'pt-BR', text: 'fechada' }],
  });
  expect(loadReport(dir).problems).toEqual([]);
  edit('quotations.json', replaceAll('pt-BR', 'portuguese'));
  expect(told(dir).problems.join('\n')).toContain('<Lang is="portuguese">, which is the tag of no language');
});

const replaceAll = (from: string, to: string) => (text: string) => text.replaceAll(from, to);
