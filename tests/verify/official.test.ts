// An official edition that a person translated, whose numbers nobody counted out: nothing on its site says otherwise.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, words } from '../../src/i18n/words.ts';
import { buildSite, fixture } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'official-'));
const site = { ...fixture, name: 'official', content: join(folder, 'content'), dir: join(folder, 'site') };

beforeAll(() => {
  cpSync(fixture.content, site.content, { recursive: true });
  rmSync(join(site.content, 'other-numbers.json'));
  edit('report.json', ({ edition, ...record }) => ({
    ...record,
    edition: { ...edition, official: true },
    translation: { by: 'person', name: 'Non Brynarth' },
  }));
  edit('figures.json', ([first, ...others]) => [{ ...first, printed: true }, ...others]);
  if (buildSite({ CONTENT: site.content, OUT_DIR: site.dir }) !== 0)
    throw new Error('The official edition could not be built: see the messages above.');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, change: (value: ReturnType<typeof JSON.parse>) => unknown): void {
  const path = join(site.content, file);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}

const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');

/** What is true of an unofficial edition, of a translation by machine and of numbers that were counted out, and false here. */
const untrue: [claim: string, words: RegExp][] = [
  ['the edition is unofficial', /unofficial|answyddogol/i],
  ['a machine translated it', /machine|[bp]eiriant|language model|model iaith/i],
  ['no translator read it', /not checked by a translator|gan gyfieithydd|i gyfieithydd/],
  [
    'no person read it',
    /\bno person has (checked|read)|not checked by anybody(?! else)|, checked by no person|nid oes neb wedi(’[iu] g?wirio| darllen| ei gwirio)|heb i neb ei wirio/i,
  ],
  [
    'another Welsh text was published',
    /edition that was published|not the published|a gyhoeddwyd\b(?=\.)|fersiwn Gymraeg gyhoeddedig/,
  ],
  ['every number is there', /every number|pob rhif (y mae|sydd)/i],
];

test('none of its files says what is true of other editions only', () => {
  const files = globSync('**/*.{html,json,csv,svg,xml,js}', { cwd: site.dir }).sort();
  expect(files.length).toBeGreaterThan(400);
  const told = files.flatMap((file) => {
    const text = read(file);
    return untrue.flatMap(([claim, words]) => (words.test(text) ? [`${file}: ${claim}`] : []));
  });
  expect(told).toEqual([]);
});

test('the table of untrue words finds each of them where it is true', () => {
  const files = globSync('{en,cy,data}/**/*.{html,json}', { cwd: fixture.dir }).map((file) =>
    readFileSync(join(fixture.dir, file), 'utf8'),
  );
  // The invented review was published in no other Welsh text: the report itself was.
  const found = untrue.filter(([, words]) => files.some((text) => words.test(text))).map(([claim]) => claim);
  expect(found).toEqual(untrue.map(([claim]) => claim).filter((claim) => !claim.startsWith('another')));
});

test('its files say what is true of it, in both languages', () => {
  const said: [file: string, words: string][] = [
    ['index.html', 'An official edition'],
    ['index.html', 'Argraffiad swyddogol'],
    ['cy/index.html', 'Argraffiad swyddogol'],
    ['cy/casgliadau/c2/index.html', fill(words('cy').translation.made.head.unchecked.named, { by: 'Non Brynarth' })],
    ['en/quotations/q2/index.html', fill(words('en').translation.made.head.unchecked.named, { by: 'Non Brynarth' })],
    ['id/c2/index.html', 'Draft translation (translator: Non Brynarth) – not checked by anybody else'],
    ['cy/cyfieithiad/index.html', 'Cyfieithydd: Non Brynarth.'],
    ['en/translation/index.html', 'made by the translator who is named, checked by nobody else'],
    ['en/translation/index.html', 'Nobody else has checked them yet.'],
    ['cy/cyfieithiad/index.html', 'Nid oes neb arall wedi’u gwirio eto.'],
    ['en/statistics/index.html', 'Numbers in the report, each with the sentence it comes from.'],
    ['cy/ystadegau/index.html', 'Rhifau o’r adroddiad, pob un gyda’r frawddeg y daw ohoni.'],
    ['en/statistics/s1/index.html', 'Reference number s1: official edition, version 1.1.0'],
    ['cy/ystadegau/s1/index.html', 'Cyfeirnod s1: argraffiad swyddogol, fersiwn 1.1.0'],
    ['en/figures/f1/index.html', 'This figure is in the report'],
    ['cy/ffigurau/f2/index.html', 'Siart a luniwyd o rifau’r adroddiad ar gyfer yr argraffiad hwn.'],
    ['data/figures/f1-en.svg', 'official edition'],
    ['data/figures/f1-cy.svg', 'argraffiad swyddogol'],
    ['data/csv-metadata.json', 'Official edition. A text cell'],
    ['data/csv-metadata.json', 'Argraffiad swyddogol. Mae collnod'],
    ['data/report.json', 'Cyfieithiad (cyfieithydd: Non Brynarth) – heb i neb arall wirio’r cyfan ohono'],
  ];
  expect(
    said.filter(
      ([file, words]) =>
        !read(file)
          .replace(/<[^>]*>/g, '')
          .includes(words),
    ),
  ).toEqual([]);
});
