import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentFaults } from '../../scripts/build/content-steps.ts';
import { release, writeEdition } from '../../scripts/release.ts';
import { loadReport, loadSoundReport } from '../../src/load.ts';
import { wordingDifference } from '../../src/model/ledger/difference.ts';
import { keptWords, pinOf, publishedWordings, todaysWords } from '../../src/model/ledger/wording.ts';
import { problemText } from '../../src/model/problem/problem.ts';
import { publishedSchema, wordingsSchema } from '../../src/schemas/ledger.ts';

let dir = '';
const noEdition = '{ "editions": [], "units": {} }';
const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = read(file);
  const after = before.replace(from, to);
  expect(after, `${file} has no ${from}`).not.toBe(before);
  writeFileSync(join(dir, file), after);
};
const published = () => publishedSchema.parse(JSON.parse(read('published.json')));
const wordings = (version: string) => wordingsSchema.parse(JSON.parse(read(`wordings/${version}.json`)));
const faults = (): string[] => (contentFaults(dir)?.problems ?? []).map(problemText);

const entry = (version: string, date: string): string =>
  JSON.stringify({ version, date, summary: { en: 'An edition.', cy: 'Argraffiad.' } });

/** Adds a printed line to the list in a file: as its only entry or before the first. */
function add(file: string, line: string): void {
  const list = z.array(z.unknown()).parse(JSON.parse(read(file)));
  writeFileSync(join(dir, file), JSON.stringify([JSON.parse(line), ...list]));
}

/** The line that a problem prints, from its first brace to its last. */
const printed = (problem: string | undefined): string => /\{.*\}/.exec(problem ?? '')?.[0] ?? '';

function raise(version: string, date: string): void {
  const edition = /"edition": \{[^}]*\}/;
  writeFileSync(
    join(dir, 'report.json'),
    read('report.json').replace(edition, `"edition": ${JSON.stringify({ version, date, official: false })}`),
  );
}

/** Prepares an edition that tells of one changed unit. */
function changed(version: string, date: string, id: string): void {
  raise(version, date);
  const why = { en: 'Corrected.', cy: 'Cywirwyd.' };
  add('changelog.json', JSON.stringify({ ...JSON.parse(entry(version, date)), changed: [{ id, why }] }));
}

/** Makes the next edition, with an entry that says nothing of changed words. */
function releaseNext(version: string, date: string) {
  raise(version, date);
  add('changelog.json', entry(version, date));
  return release(dir);
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('tests/fixtures/report', dir, { recursive: true });
  // Without its source the English words can be edited, too.
  for (const part of ['source', 'contents']) edit('report.json', `"${part}", `, '');
  rmSync(join(dir, 'source'), { recursive: true });
  rmSync(join(dir, 'contents.json'));
  writeFileSync(join(dir, 'published.json'), noEdition);
  rmSync(join(dir, 'wordings'), { recursive: true });
  writeFileSync(join(dir, 'redirects.json'), '[]');
  writeFileSync(join(dir, 'changelog.json'), '[]');
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('an edition', () => {
  test('is written down with each unit, its kind, since when, and hashes in its languages', () => {
    expect(releaseNext('0.1.0', '2024-01-09')).toEqual({
      made: expect.stringContaining('Edition 0.1.0 of 2024-01-09'),
    });
    const { editions, units } = published();
    expect(editions).toEqual([
      { version: '0.1.0', date: '2024-01-09', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(Object.keys(units).slice(0, 5)).toEqual(['introduction', 'introduction-1', 's1', 's2', 'introduction-2']);
    expect(units.c1).toEqual({
      kind: 'conclusion',
      since: '0.1.0',
      parent: 'g1',
      home: 'conclusions',
      address: { en: 'conclusions', cy: 'casgliadau' },
      en: expect.stringMatching(/^[0-9a-f]{64}$/),
      cy: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(Object.keys(units.q3 ?? {})).not.toContain('en');
    expect(
      readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(next|all)$/.test(file)),
    ).toEqual([]);
    const { units: kept, ...edition } = wordings('0.1.0');
    expect(edition).toEqual({ version: '0.1.0', date: '2024-01-09' });
    expect(Object.keys(kept).sort()).toEqual(Object.keys(units).sort());
    expect(kept.c2?.cy).toEqual({ text: 'Dylai’r oriau agor ddilyn y bysiau, ac nid fel arall.' });
    expect(faults()).toEqual([]);
  });

  test.each(['published.json', 'wordings/1.0.0.json'])(
    'is not made where %s cannot be written, and nothing is',
    (file) => {
      const all = () =>
        readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .filter((each) => each.endsWith('.json'))
          .sort();
      const texts = () => all().map((each) => (statSync(join(dir, each)).isFile() ? read(each) : each));
      raise('1.0.0', '2024-01-09');
      add('changelog.json', entry('1.0.0', '2024-01-09'));
      const { report } = loadReport(dir);
      if (!report) throw new Error('The fixture can be read.');
      // A folder in the place of the file, once its words were read.
      const made = () => writeEdition(dir, report);
      if (file === 'published.json') rmSync(join(dir, file));
      mkdirSync(join(dir, file, 'taken'), { recursive: true });
      const before = texts();
      expect(made).toThrow();
      expect(texts()).toEqual(before);
    },
  );

  test('keeps the words that are new in it alone, and of words that come back the day when they first stood', () => {
    releaseNext('1.0.0', '2024-01-09');
    const first = read('wordings/1.0.0.json');
    edit('conclusions.json', 'ddilyn y bysiau', 'ddilyn y bysys');
    changed('1.1.0', '2024-02-09', 'c2');
    expect(release(dir)).toHaveProperty('made');
    expect(Object.keys(wordings('1.1.0').units)).toEqual(['c2']);
    expect(published().units.c2).toMatchObject({ worded: '1.1.0', earlier: [{ version: '1.0.0' }] });
    edit('conclusions.json', 'ddilyn y bysys', 'ddilyn y bysiau');
    changed('1.2.0', '2024-03-09', 'c2');
    expect(release(dir)).toHaveProperty('made');
    expect(readdirSync(join(dir, 'wordings'))).toEqual(['1.0.0.json', '1.1.0.json']);
    expect(read('wordings/1.0.0.json')).toBe(first);
    const report = loadSoundReport(dir);
    expect(publishedWordings(report.published, 'c2').map(({ date }) => date)).toEqual(['2024-01-09', '2024-02-09']);
    const c2 = report.byId.get('c2');
    expect(c2 && pinOf(report, c2)).toBe('2024-01-09');
    expect(faults()).toEqual([]);
  });

  test('is refused on the day of another that had other words, as addresses pin words by their day', () => {
    releaseNext('1.0.0', '2024-01-09');
    edit('conclusions.json', 'ddilyn y bysiau', 'ddilyn y bysys');
    changed('1.1.0', '2024-01-09', 'c2');
    expect(release(dir)).toEqual({
      refused: [expect.stringMatching(/"2024-01-09" is the day on which other words of c2 /)],
    });
    expect(readdirSync(join(dir, 'wordings'))).toEqual(['1.0.0.json']);
  });

  test('holds the words that were published, which nobody may take out or change', () => {
    releaseNext('1.0.0', '2024-01-09');
    edit('conclusions.json', 'ddilyn y bysiau', 'ddilyn y bysys');
    changed('1.1.0', '2024-02-09', 'c2');
    release(dir);
    expect(faults()).toEqual([]);
    const sound = read('wordings/1.0.0.json');
    const faultsWith = (text: string) => {
      writeFileSync(join(dir, 'wordings/1.0.0.json'), text);
      return faults();
    };
    expect(faultsWith(sound.replace('ddilyn y bysiau', 'ddilyn y ceir'))).toEqual([
      expect.stringMatching(
        /^wordings\/1\.0\.0\.json: c2: its words in "cy" are not those that were published\. Put the file back/,
      ),
    ]);
    const { units, ...edition } = wordings('1.1.0');
    const all = wordingsSchema.parse(JSON.parse(sound));
    const { c2, ...others } = all.units;
    expect(faultsWith(JSON.stringify({ ...all, units: others }))).toEqual([
      expect.stringContaining('c2: its published words are missing'),
    ]);
    expect(faultsWith(JSON.stringify({ ...all, units: { ...all.units, c9: c2 } }))).toEqual([
      expect.stringContaining('c9: published.json knows no words'),
    ]);
    expect(faultsWith(JSON.stringify({ ...all, date: '2024-01-10' }))).toEqual([
      expect.stringContaining('its date is "2024-01-10"'),
    ]);
    expect(faultsWith(JSON.stringify({ ...all, version: '1.0.1' }))).toEqual([
      expect.stringContaining('is named after edition 1.0.0'),
    ]);
    rmSync(join(dir, 'wordings/1.0.0.json'));
    expect(faults()).toEqual([expect.stringMatching(/^wordings\/1\.0\.0\.json: the file is missing/)]);
    writeFileSync(join(dir, 'wordings/1.0.0.json'), sound);
    writeFileSync(join(dir, 'wordings/1.2.0.json'), JSON.stringify({ ...edition, version: '1.2.0', units }));
    expect(faults()).toEqual([expect.stringContaining('it is of an edition that was never made')]);
    expect(releaseNext('1.2.0', '2024-03-09')).toHaveProperty('refused');
  });

  test('is refused without an address for readers', () => {
    edit('report.json', /"contact": \{\s*"publisher": \{[^}]*\}[^}]*\},/, '');
    expect(releaseNext('0.1.0', '2024-01-09')).toEqual({ refused: [expect.stringContaining('there is no "contact"')] });
    expect(read('published.json')).toBe(noEdition);
  });

  test('takes nothing from an earlier one away', () => {
    releaseNext('0.1.0', '2024-01-09');
    edit('conclusions.json', '"c5"', '"c6"');
    releaseNext('0.2.0', '2024-02-09');
    const { editions, units } = published();
    expect(editions.map(({ version }) => version)).toEqual(['0.1.0', '0.2.0']);
    expect([units.c1?.since, units.c6?.since]).toEqual(['0.1.0', '0.2.0']);
    expect(units.c5).toMatchObject({ since: '0.1.0', until: '0.1.0' });
    expect(Object.keys(units).at(-1)).toBe('c5');
  });

  test('is refused, and nothing written, when its version is not later, its day not told or its day earlier', () => {
    releaseNext('0.2.0', '2024-02-09');
    const before = read('published.json');
    const refusals = (version: string, date: string): string[] => {
      raise(version, date);
      const done = release(dir);
      return 'refused' in done ? done.refused : [];
    };
    expect(refusals('0.2.0', '2024-02-09')).toEqual([expect.stringContaining('"0.2.0" is not later than 0.2.0')]);
    expect(refusals('0.2.0', '2024-02-10')).toContainEqual(expect.stringContaining('has the date "2024-02-09"'));
    expect(refusals('0.3.0', '2024-02-10')).toEqual([
      expect.stringContaining('no entry for edition 0.3.0. Add it, first: {'),
    ]);
    expect(refusals('0.3.0', '2024-02-08')).toHaveLength(2);
    expect(read('published.json')).toBe(before);
  });

  test('is refused with every problem of the content', () => {
    edit('quotations.json', '"speaker": "librarian"', '"speaker": "nobody"');
    edit('notes.json', /"at": \["[^"]*"/, '"at": ["p9.9"');
    const done = releaseNext('0.1.0', '2024-01-09');
    expect('refused' in done && done.refused.length).toBeGreaterThan(1);
    expect(read('published.json')).toBe(noEdition);
  });

  test('is refused when the ledger is lost, and so is a build', () => {
    releaseNext('1.0.0', '2024-01-09');
    rmSync(join(dir, 'published.json'));
    edit('conclusions.json', '"c5"', '"c6"');
    const missing = expect.stringMatching(/^published\.json: the file is missing/);
    expect(faults()).toEqual([missing]);
    expect(releaseNext('1.1.0', '2024-02-09')).toEqual({ refused: [missing] });
    expect(readdirSync(dir)).not.toContain('published.json');
  });

  test('is refused when the words are not the source’s', () => {
    cpSync('tests/fixtures/report', dir, { recursive: true });
    raise('1.2.0', '2024-03-01');
    edit('conclusions.json', 'warm in winter', 'cold in winter');
    const done = release(dir);
    expect('refused' in done && done.refused.join('\n')).toMatch(/source\/\S+\.txt:\d+ c1: the words differ/);
  });
});

describe('after edition 1.0.0 the check fails until the line that it prints is added', () => {
  beforeEach(() => {
    expect(releaseNext('1.0.0', '2024-01-09')).toHaveProperty('made');
    expect(faults()).toEqual([]);
    raise('1.1.0', '2024-02-29');
  });

  test('nothing, where a quotation moved to another chapter; its next edition knows both pages', () => {
    edit('chapters/3-people.en.mdx', '<Quote id="q4" />', 'Nobody came.');
    edit('chapters/2-books.en.mdx', '<Quote id="q2" />', '<Quote id="q2" />\n\n<Quote id="q4" />');
    edit('chapters/2-books.cy.mdx', '<Quote id="q2" />', '<Quote id="q2" />\n\n<Quote id="q4" />');
    expect(faults()).toEqual([]);
    told();
    expect(release(dir)).toEqual({ made: expect.stringContaining('on another page: q4') });
    expect(published().units.q4).toMatchObject({ home: 'chapter 2', formerly: ['chapter 3'] });
    expect(faults()).toEqual([]);
  });

  const told = () => add('changelog.json', entry('1.1.0', '2024-02-29'));

  test('a conclusion that vanished', () => {
    edit('conclusions.json', /,\s*\{\s*"id": "c5"[^}]*\}\s*\}/, '');
    expect(faults()).toEqual([expect.stringMatching(/^c5: .* is no longer there/)]);
    add('redirects.json', printed(faults()[0]));
    expect(faults()).toEqual([]);
    told();
    expect(release(dir)).toEqual({ made: expect.stringContaining('gone: c5') });
    expect(faults()).toEqual([]);
  });

  test('a conclusion that was renamed', () => {
    edit('conclusions.json', '"c5"', '"c6"');
    expect(faults()).toEqual([expect.stringContaining('is called "c6" now')]);
    add('redirects.json', printed(faults()[0]));
    expect(faults()).toEqual([]);
    told();
    expect(release(dir)).toHaveProperty('made');
    expect(published().units).toMatchObject({ c5: { until: '1.0.0' }, c6: { since: '1.1.0' } });
    expect(faults()).toEqual([]);
  });

  test('an id that other words took, once they have the id that is named', () => {
    const old = '"en": "Nobody who works alone in a library can leave the desk, and readers notice."';
    const added = '{ "id": "c5", "text": { "en": "Chairs are few." } }, { "id": "c6", "text": {';
    edit('conclusions.json', new RegExp(`\\{\\s*"id": "c5",\\s*"text": \\{\\s*${old}`), `${added} ${old}`);
    const [problem] = faults();
    expect(problem).toContain('the unused id "c7"');
    add('redirects.json', printed(problem));
    edit('conclusions.json', '"id": "c5"', '"id": "c7"');
    expect(faults()).toEqual([]);
    told();
    expect(release(dir)).toHaveProperty('made');
  });

  test('two ids that were swapped, once they are swapped back', () => {
    const sound = read('conclusions.json');
    edit('conclusions.json', '"c1"', '"c0"');
    edit('conclusions.json', '"c2"', '"c1"');
    edit('conclusions.json', '"c0"', '"c2"');
    expect(faults()).toEqual([
      expect.stringContaining('"c2". Give it that id back'),
      expect.stringContaining('"c1". Give it that id back'),
      expect.stringContaining('c1: the translation is not the one that was read'),
    ]);
    writeFileSync(join(dir, 'conclusions.json'), sound);
    expect(faults()).toEqual([]);
  });

  test('words that changed, in one language and where the edition has no entry yet', () => {
    edit('conclusions.json', 'ddilyn y bysiau', 'ddilyn y bysys');
    edit('chapters/1-buildings.en.mdx', 'Heating costs more', 'Heat costs more');
    expect(faults()).toEqual([expect.stringMatching(/^c2, p1\.2: /)]);
    add('changelog.json', printed(faults()[0]));
    expect(faults()).toEqual([]);
    expect(release(dir)).toEqual({ made: expect.stringContaining('changed words: c2, p1.2') });
    expect(faults()).toEqual([]);
    const report = loadSoundReport(dir);
    const unit = report.byId.get('p1.2');
    const [old, now] = publishedWordings(report.published, 'p1.2');
    expect([old?.date, now?.date]).toEqual(['2024-01-09', '2024-02-29']);
    const [then, today] = [old && keptWords(report, 'p1.2', old).en, unit && todaysWords(unit).en];
    const [runs] = then && today ? wordingDifference(then, today, 'en') : [];
    expect(runs?.slice(0, 3)).toEqual([
      { in: 'old', text: 'Heating' },
      { in: 'new', text: 'Heat' },
      { in: 'both', text: expect.stringMatching(/^ costs more/) },
    ]);
  });

  test('words that changed where the edition has an entry', () => {
    told();
    edit('conclusions.json', 'ddilyn y bysiau', 'ddilyn y bysys');
    expect(faults()).toEqual([expect.stringMatching(/^c2 \(cy\): /)]);
    const [first, ...rest] = z.array(z.looseObject({})).parse(JSON.parse(read('changelog.json')));
    writeFileSync(
      join(dir, 'changelog.json'),
      JSON.stringify([{ ...first, changed: [JSON.parse(printed(faults()[0]))] }, ...rest]),
    );
    expect(faults()).toEqual([]);
    expect(release(dir)).toHaveProperty('made');
  });

  test('a refused release prints one entry for the edition, with the changed words in it', () => {
    edit('conclusions.json', 'ddilyn y bysiau', 'ddilyn y bysys');
    const done = release(dir);
    expect('refused' in done && done.refused).toEqual([expect.stringContaining('"changed": [{ "id": "c2"')]);
  });
});
