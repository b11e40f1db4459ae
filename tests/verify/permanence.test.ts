// Two editions of the invented review: what the first one promised is held against a build of the second.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { contentFaults } from '../../scripts/build/content-steps.ts';
import { linkProblems, namedOrigins } from '../../scripts/check/links.ts';
import { readSite, type Site } from '../../scripts/check/site-pages.ts';
import { release } from '../../scripts/release.ts';
import { root } from '../../scripts/steps.ts';
import { locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path, type Target } from '../../src/model/address/permalink.ts';
import { sideBySideRows, sideBySideUnits } from '../../src/model/address/side-by-side.ts';
import { publishedWordings } from '../../src/model/ledger/wording.ts';
import { problemText } from '../../src/model/problem/problem.ts';
import type { Change } from '../../src/schemas/ledger.ts';
import { pageFiles } from '../site/site-files.ts';
import { htmlFaults } from '../site/validity.ts';
import { buildSite, fixture } from '../sites.ts';

const content = mkdtempSync(join(tmpdir(), 'editions-'));
const dir = join(root, 'node_modules', '.cache', 'sites', 'later-edition');
const later = { ...fixture, name: 'later-edition', dir, content };
afterAll(() => {
  for (const folder of [content, dir]) rmSync(folder, { recursive: true, force: true });
});

const before = loadSoundReport('tests/fixtures/report');
let site: Site | undefined;

function edit(file: string, from: string | RegExp, to: string): void {
  const old = readFileSync(join(content, file), 'utf8');
  expect(old.replace(from, to), `${file} has no ${from}`).not.toBe(old);
  writeFileSync(join(content, file), old.replace(from, to));
}

const list = (file: string) => z.array(z.looseObject({})).parse(JSON.parse(readFileSync(join(content, file), 'utf8')));

const write = (file: string, value: unknown) => writeFileSync(join(content, file), JSON.stringify(value));

function raise(version: string, date: string, changed: Required<Change>['changed'] = []): void {
  edit('report.json', /"version": "[^"]*"/, `"version": "${version}"`);
  edit('report.json', /("edition": \{[^}]*"date": )"[^"]*"/, `$1"${date}"`);
  const entry = { version, date, summary: { en: 'Moves.', cy: 'Symud.' }, changed };
  write('changelog.json', [entry, ...list('changelog.json')]);
}

/** Adds every redirect that the ledger asks for, as it prints it. */
function addPrintedLines(): void {
  const problems = contentFaults(content)?.problems ?? [];
  const printed = problems.flatMap(({ remedy }) => /\{ "from".*\}/.exec(remedy) ?? []);
  expect(printed, problems.map(problemText).join('\n')).not.toEqual([]);
  write('redirects.json', [...list('redirects.json'), ...printed.map((line) => JSON.parse(line))]);
}

/** The ids of what the later edition has no more. */
const gone = before.units.filter(({ home }) => home.id === 'introduction' || home.id === 'ch3').map(({ id }) => id);

function withoutGone(file: string): void {
  const ids = z.array(z.string());
  const kept = list(file).flatMap((record) => {
    if (record.at === undefined) return gone.includes(String(record.id)) ? [] : [record];
    const at = ids.parse(record.at).filter((id) => !gone.includes(id));
    return at.length > 0 ? [{ ...record, at }] : [];
  });
  write(file, kept);
}

/** Takes out the statistics that are gone, with what shows them, is worked out from them, or repeats them. */
function withoutStatistics(): void {
  const isGone = (id: unknown) => [...gone, 's5'].includes(String(id));
  const records = z.array(z.looseObject({ id: z.string() }));
  const file = z.looseObject({ statistics: records, units: records, methods: records });
  const { statistics, ...rest } = file.parse(JSON.parse(readFileSync(join(content, 'statistics.json'), 'utf8')));
  const left = statistics.filter(({ id }) => !isGone(id));
  const used = (field: 'unit' | 'method', all: typeof left) =>
    all.filter(({ id }) => left.some((each) => each[field] === id));
  const [units, methods] = [used('unit', rest.units), used('method', rest.methods)];
  write('statistics.json', { ...rest, units, methods, statistics: left });
  const row = z.looseObject({ statistic: z.string().optional(), of: z.string().optional() });
  const panel = z.looseObject({ rows: z.array(row) });
  const without = ({ rows, ...more }: z.output<typeof panel>) => ({
    ...more,
    rows: rows
      .filter(({ statistic }) => !isGone(statistic))
      .map(({ of, ...others }) => (of === undefined || isGone(of) ? others : { of, ...others })),
  });
  const figures = list('figures.json').map(({ panels, ...more }) => ({
    ...more,
    panels: z.array(panel).parse(panels).map(without),
  }));
  write('figures.json', figures);
  const reference = z.looseObject({ statistic: z.string() });
  const kept = list('derived.json').filter(
    ({ from, to }) => ![from, to].some((end) => isGone(reference.parse(end).statistic)),
  );
  write('derived.json', kept);
  edit('report.json', '"keyStatistics": ["s1", "s11"]', '"keyStatistics": ["s11"]');
  for (const locale of locales) edit(`chapters/1-buildings.${locale}.mdx`, '<Stat of="s1">14</Stat>', '14');
}

beforeAll(() => {
  cpSync('tests/fixtures/report', content, { recursive: true });
  for (const file of ['source', 'contents']) edit('report.json', `"${file}", `, '');
  edit('report.json', /\{\s*"id": "introduction",[^}]*\}[^}]*\},\s*/, '');
  const introduction = locales.map((locale) => `sections/introduction.${locale}.mdx`);
  for (const file of ['source', 'contents.json', ...introduction, 'chapters/3-people.en.mdx']) {
    rmSync(join(content, file), { recursive: true });
  }
  withoutStatistics();
  for (const file of ['quotations.json', 'notes.json']) withoutGone(file);
  write(
    'speakers.json',
    list('speakers.json').filter(({ id }) => id !== 'county-plan'),
  );
  const records = Object.entries(JSON.parse(readFileSync(join(content, 'translation.json'), 'utf8')));
  write('translation.json', Object.fromEntries(records.filter(([id]) => !gone.includes(id))));
  for (const locale of locales) {
    edit(`chapters/2-books.${locale}.mdx`, '<Quote id="q2" />', '');
    edit(`chapters/1-buildings.${locale}.mdx`, '<Quote id="q1" />', '<Quote id="q1" />\n\n<Quote id="q2" />');
    edit(`pages/about.${locale}.mdx`, 'introduction', 'conclusions');
  }
  edit('chapters/1-buildings.en.mdx', '1.2. Heating costs more than books in <Stat of="s5">5</Stat> libraries.', '');
  write('redirects.json', [
    ...list('redirects.json'),
    { from: 'p1.2', to: 'p2.1', why: { en: 'Joined.', cy: 'Unwyd.' } },
  ]);
  edit('conclusions.json', 'ddilyn y bysiau', 'ddilyn y bysys');
  raise('1.2.0', '2024-03-11', [{ id: 'c2', why: { en: 'A better plural.', cy: 'Lluosog gwell.' } }]);
  addPrintedLines();
  expect(contentFaults(content)).toBeUndefined();
  // A move that an edition has made is remembered by the next one.
  expect(release(content)).toHaveProperty('made');
  raise('1.3.0', '2024-03-12');
  expect(buildSite({ CONTENT: content, OUT_DIR: dir, BASE_PATH: later.base })).toBe(0);
  site = readSite(dir, later);
});

/** What is wrong with an address in the later edition: its page or its place there is missing. */
function fault(address: string): string[] {
  const [page = '', id] = address.split('#');
  const ids = site?.idsOf(`${page.slice(1)}index.html`);
  if (!ids) return [`${address}: no page`];
  return id === undefined || ids.has(id) ? [] : [`${address}: no such place`];
}

test.each(locales)('every address of a published unit leads to its words or to where they went (%s)', (locale) => {
  const targets = before.units.flatMap((unit): Target[] => [
    { to: 'unit', unit },
    { to: 'place', unit },
    // A figure stands on its own page alone.
    ...(unit.kind === 'figure' ? [] : [{ to: 'full', unit } as const]),
    { to: 'id', id: unit.id },
    ...publishedWordings(before.published, unit.id).map(({ date }): Target => ({ to: 'pin', id: unit.id, date })),
  ]);
  const addresses = [...new Set(targets.map((target) => path(target, locale)))];
  const pairs = sideBySideUnits(before).flatMap((unit) => {
    const page = path({ to: 'side-by-side', id: unit.id }, locale);
    const rows = sideBySideRows(before, unit).filter((row) => row !== unit);
    return [page, ...rows.map(({ id }) => `${page}#${id}`)];
  });
  expect(addresses.length).toBeGreaterThan(before.units.length * 2);
  expect([...addresses, ...pairs].flatMap(fault)).toEqual([]);
});

test.each([
  ['en/chapters/3/index.html', ['p3.1', 'q4', 'p3.2']],
  ['en/chapters/1/index.html', ['p1.2']],
  ['cy/penodau/2/index.html', ['q2']],
  ['en/introduction/index.html', ['introduction-1', 'introduction-2', 'introduction-3']],
])('%s says where %j went', (file, ids) => {
  const html = readFileSync(join(dir, file), 'utf8');
  for (const id of ids) expect(html).toMatch(new RegExp(`<p class="label" id="${id}">[^<]*${id}[^<]*<a href="/`));
  expect(html).not.toContain('noindex');
});

const words = (file: string) =>
  readFileSync(join(dir, file), 'utf8')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

test('a page that pins reworded words shows the old and the new ones, word by word', () => {
  for (const [date, old] of [
    ['2024-01-09', 'bysus'],
    ['2024-02-29', 'bysiau'],
  ]) {
    const page = words(`id/c2/${date}/index.html`);
    expect(page).toContain(`Dylai’r oriau agor ddilyn y ${old}, ac nid fel arall.`);
    expect(page).toContain(`ddilyn y [hen eiriau: ${old}][geiriau newydd: bysys], ac nid`);
    expect(page).toContain('These are the words today.');
    // The English is as it was: only the Welsh says why.
    expect(page).toContain('Argraffiad 1.2.0, 11 Mawrth 2024: Lluosog gwell.');
  }
  expect(words('id/c2/2024-03-11/index.html')).toContain('Dyma’r geiriau heddiw.');
});

test('a page that pins words of a retired id says where they stand, or what stands in their place', () => {
  expect(words('id/c6/2024-01-09/index.html')).toContain('The same words stand today at: Conclusion 5');
  const gone = words('id/p1.2/2024-01-09/index.html');
  expect(gone).toContain('Heating costs more than books in 5 libraries.');
  expect(gone).toContain('What stands in its place today has other words: Paragraph 2.1');
});

test('its links lead somewhere, and its pages are valid HTML', async () => {
  expect(linkProblems(dir, { ...later, allowed: namedOrigins(content) })).toEqual([]);
  expect(await htmlFaults(later, pageFiles(later))).toEqual([]);
});
