import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { recordTranslation } from '../../../scripts/translation/record.ts';
import { book, bookBlocks, chapterBook } from '../../../src/formats/book/book.ts';
import { destinations, type OutlineEntry, outline, unitBlocks } from '../../../src/formats/book/outline.ts';
import { runsText } from '../../../src/formats/book/run.ts';
import { blockLines } from '../../../src/formats/book/text.ts';
import { wordsDigest } from '../../../src/formats/book/words-digest.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { filedName } from '../../../src/model/name.ts';
import type { Report } from '../../../src/model/report.ts';
import { bareReport, report } from '../../invented-report.ts';
import { inEnglishAlone, inWelshAlone, welshFirst } from '../../other-languages.ts';
import { writeRecommendations } from '../../recommendations.ts';
import { inBookOrder, placeFaults, runsIn, wordFaults } from './book-faults.ts';

const temporary = () => mkdtempSync(join(tmpdir(), 'book-'));
const site = { origin: 'https://shelf.example', base: '/', indexed: true };
const placed: Report = { ...report, site };
const ofId = (id: string, of = book(report, 'en')) => {
  const found = unitBlocks(of).find((block) => block.id === id);
  if (!found) throw new Error(`No block "${id}".`);
  return found;
};

/** What is wrong with a book of a report, whichever it is. */
const faults = (of: Report, locale: 'en' | 'cy') => {
  const made = book(of, locale);
  return [...wordFaults(of, made, locale), ...placeFaults(made)];
};

describe.each(locales)('the book of the invented review in %s', (locale) => {
  const made = book(report, locale);

  it('has every unit once, in printed order, with its own words', () => {
    expect(unitBlocks(made).map(({ id }) => id)).toEqual(inBookOrder(report));
    expect(faults(report, locale)).toEqual([]);
  });

  it('has places that differ, also for the edition’s own sections', () => {
    const ids = destinations(made);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('edition.statistics');
    expect(ids.at(-1)).toBe('edition.colophon');
  });

  it('has an outline that begins with the parts of the report and skips no level', () => {
    const all = outline(made);
    expect(all.slice(0, made.body.length).map(({ id }) => id)).toEqual(made.body.map(({ id }) => id));
    const levels = (entries: OutlineEntry[], above: number): boolean =>
      entries.every(({ level, children }) => level === above + 1 && levels(children, level));
    expect(levels(all, 0)).toBe(true);
    expect(
      all
        .find(({ id }) => id === 'ch1')
        ?.title.map(({ value }) => value)
        .join(''),
    ).toMatch(/1: \p{L}/u);
  });

  it('says each thing in the language that it is in', () => {
    const langs = new Set(runsIn(made).map(({ lang }) => lang));
    expect(langs).toContain('en');
    expect(langs).toContain('cy');
  });

  it('has the same words twice', () => {
    expect(JSON.stringify(book(report, locale))).toBe(JSON.stringify(made));
  });
});

test('a unit that is not there, is there twice or has other words is found', () => {
  const made = book(report, 'en');
  const [first, ...more] = made.body;
  if (!first) throw new Error('The book is empty.');
  const twice = { ...made, body: [first, first, ...more] };
  expect(placeFaults(twice).length).toBeGreaterThan(0);
  expect(unitBlocks({ ...made, body: more }).map(({ id }) => id)).not.toEqual(inBookOrder(report));
  const cut = {
    ...made,
    body: [{ ...first, blocks: first.blocks.map((block) => ('words' in block ? { ...block, words: [] } : block)) }],
  };
  expect(wordFaults(report, cut, 'en').length).toBeGreaterThan(0);
});

describe('a block', () => {
  it('has the number that the report printed, or that of its paragraph', () => {
    expect(ofId('p1.1')).toMatchObject({ type: 'paragraph', number: '1.1' });
    expect(ofId('p1.1-2')).toMatchObject({ type: 'paragraph', continues: '1.1' });
    expect(ofId('p1.1-2')).not.toHaveProperty('number');
    expect(ofId('c2')).toMatchObject({ type: 'entry', mark: '2', numbers: 'edition' });
  });

  it('has who speaks, and says so where the words are a translation', () => {
    const [own, translated] = [ofId('q1'), ofId('q1', book(report, 'cy'))];
    expect(own).not.toHaveProperty('translated');
    expect(translated).toHaveProperty('translated');
    expect(blockLines(own)[1]).toBe('Reader');
  });

  it('has each note in full once, and elsewhere the way to it', () => {
    for (const locale of locales) {
      const notes = unitBlocks(book(report, locale)).flatMap((block) => block.notes);
      const full = notes.filter(({ again }) => !again).map(({ id }) => id);
      const wanted = report.notes.filter(({ kind }) => kind === 'note').map(({ id }) => id);
      expect(full.toSorted()).toEqual(wanted.toSorted());
      expect(notes.filter(({ again }) => again).every(({ words }) => words.every(({ link }) => link))).toBe(true);
    }
  });

  it('has notes in which another language is marked, and no marks of it in their words', () => {
    const [first] = report.notes;
    if (!first) throw new Error('There is no note.');
    const text = { en: 'Welsh: "<Lang is="cy">Croeso</Lang>".', cy: 'Gair.' };
    const marked: Report = { ...report, notes: [{ ...first, kind: 'note', at: ['p1.1'], text }] };
    const [note] = ofId('p1.1', book(marked, 'en')).notes;
    expect(note?.words.map(({ value, lang }) => [lang, value])).toEqual([
      ['en', 'Welsh: “'],
      ['cy', 'Croeso'],
      ['en', '”.'],
    ]);
  });

  it('has in its margin what it bears on, and an entry what it rests on, each link once', () => {
    const blocks = unitBlocks(book(report, 'en'));
    const rests = blocks.flatMap(({ id, apparatus }) =>
      apparatus.restsOn.flatMap(({ items }) => items.map((item) => `${id} ${item.id}`)),
    );
    expect(rests.toSorted()).toEqual(report.evidence.map(({ of, unit }) => `${of} ${unit}`).toSorted());
    const bears = blocks.flatMap(({ id, apparatus }) =>
      apparatus.bearsOn.flatMap(({ items }) => items.map((item) => `${item.id} ${id}`)),
    );
    expect(bears).toEqual(expect.arrayContaining(rests));
  });

  it('has cautions before testimony, below a heading and above a passage', () => {
    const kinds = report.notes.filter(({ kind }) => kind === 'caution');
    const blocks = bookBlocks(book(report, 'en'));
    const found = blocks.filter(({ type }) => type === 'caution');
    expect(found.length).toBe(kinds.flatMap(({ at }) => at).length);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('the back matter', () => {
  const made = book(placed, 'en');
  const named: Report = {
    ...placed,
    names: [
      { kind: 'body', name: { en: 'Reader', cy: 'Darllenydd' } },
      { kind: 'person', name: { en: 'Big Buildings', cy: 'Big Adeiladau' } },
      { kind: 'programme', name: { en: 'library', cy: 'llyfrgell' } },
    ],
  };
  const section = (name: string) => made.back.find(({ id }) => id === `edition.${name}`);

  it('has the evidence with every reason', () => {
    const lines = section('evidence')?.blocks.flatMap(blockLines) ?? [];
    for (const { why } of report.evidence) expect(lines.join('\n').replaceAll('\u00a0', ' ')).toContain(why.en);
  });

  it('has an index in the order of the alphabet, with people by their last names', () => {
    expect(section('index')).toBeUndefined();
    const block = book(named, 'en')
      .back.at(-2)
      ?.blocks.find(({ type }) => type === 'index');
    if (block?.type !== 'index') throw new Error('There is no index.');
    const letters = block.groups.map(({ letter }) => letter);
    expect(letters).toEqual(letters.toSorted());
    expect(letters).toContain('L');
    const places = block.groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.places));
    expect(places.length).toBeGreaterThan(3);
    expect(places.every(({ id }) => report.byId.get(id)?.type !== 'statistic')).toBe(true);
    expect(filedName(named.names[1] ?? { kind: 'body', name: { en: '', cy: '' } }, 'en', ', ')).toBe('Buildings, Big');
  });

  it('has charts with their alternative, table and letters that need no other file', () => {
    const figures = unitBlocks(made).filter((block) => block.type === 'figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { drawing, narrow, table } of figures) {
      expect([drawing.width, narrow.width]).toEqual([480, 320]);
      expect(narrow.alternative).toBe(drawing.alternative);
      expect(drawing.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(drawing.svg).not.toMatch(/var\(|href/);
      expect(drawing.alternative.length).toBeGreaterThan(10);
      for (const { rows } of table.groups) for (const row of rows) expect(row).toHaveLength(table.head.length);
    }
  });

  it('has a colophon with edition, hash and addresses, and none of these while nobody has said where the site stands', () => {
    const text = section('colophon')?.blocks.flatMap(blockLines).join('\n') ?? '';
    expect(text).toContain(wordsDigest(report, 'en'));
    expect(text).toContain('https://shelf.example/en/');
    expect(JSON.stringify(book(report, 'en').front)).not.toContain('localhost');
    const nowhere = book(report, 'en').back.at(-1)?.blocks.flatMap(blockLines).join('\n') ?? '';
    expect(nowhere).not.toContain('localhost');
  });
});

test('the digest of the words changes with one letter of them, and not with another language', () => {
  const changed = report.units.map((unit, at) => (at === 0 ? { ...unit, title: { en: 'Other', cy: 'Arall' } } : unit));
  expect(wordsDigest({ units: changed }, 'en')).not.toBe(wordsDigest(report, 'en'));
  expect(wordsDigest(report, 'cy')).not.toBe(wordsDigest(report, 'en'));
});

test('a chapter alone has its own units and the numbers that they state', () => {
  const made = chapterBook(report, 1, 'en');
  const own = unitBlocks(made).map(({ id }) => id);
  const wanted = report.units.filter(({ home, type }) => home.id === 'ch1' && type !== 'figure' && type !== 'subject');
  expect(own.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  expect(runsText(made.front.chapter ?? [])).toMatch(/^Chapter\s1: /);
  expect(() => chapterBook(report, 99, 'en')).toThrow('no chapter 99');
});

describe('a report', () => {
  it('in English alone has a book without a word of translation', () => {
    const alone = loadSoundReport(inEnglishAlone(temporary()));
    expect(faults(alone, 'en')).toEqual([]);
    expect(book(alone, 'en').front).not.toHaveProperty('translation');
  });

  it('in Welsh alone has one, too', () => {
    const alone = loadSoundReport(inWelshAlone(temporary()));
    expect(faults(alone, 'cy')).toEqual([]);
    expect(book(alone, 'cy').front).not.toHaveProperty('translation');
  });

  it('that was written in Welsh says of its English that it is a translation', () => {
    const first = loadSoundReport(welshFirst(temporary()));
    for (const locale of locales) expect(faults(first, locale)).toEqual([]);
    expect(book(first, 'en').front).toHaveProperty('translation');
    expect(book(first, 'cy').front).not.toHaveProperty('translation');
  });

  it('with entries that it numbered, what stands beside them and what was said since has all of it', () => {
    const dir = temporary();
    writeRecommendations('tests/fixtures/report', dir);
    recordTranslation(dir, { ids: [], draft: false });
    const more = loadSoundReport(dir);
    for (const locale of locales) expect(faults(more, locale)).toEqual([]);
    const entry = unitBlocks(book(more, 'en')).find(({ id }) => id === 'r1');
    expect(entry).toMatchObject({ type: 'entry', mark: '1', numbers: 'printed' });
    expect(entry && blockLines(entry).join('\n')).toMatch(/Addressee\nThe county council\n[\s\S]*seven ramps/);
  });

  it('without statistics, figures, subjects, names or evidence has no sections of them', () => {
    const made = book(bareReport, 'en');
    expect(made.back.map(({ id }) => id)).toEqual(['edition.speakers', 'edition.colophon']);
    expect(unitBlocks(made).map(({ id }) => id)).toEqual(inBookOrder(bareReport));
  });
});
