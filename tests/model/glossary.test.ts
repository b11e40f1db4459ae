import { describe, expect, it } from 'vitest';
import { filedAs, glossary, termName, termRuns } from '../../src/model/glossary.ts';
import { plainProse, type SubjectUnit } from '../../src/model/unit/unit.ts';
import type { Term } from '../../src/schemas/term.ts';
import { report } from '../invented-report.ts';
import { paragraph } from '../units.ts';

const term = (en: string, cy: string): Term => ({ en, cy, confidence: 'high', source: 'own knowledge' });
const notTranslated = paragraph({
  id: 'a',
  prose: { en: plainProse('A library for every reader: books by bus, all winter, shelf by shelf.') },
});
const listed = (terms: Term[], locale: 'en' | 'cy') =>
  glossary({ ...report, units: [notTranslated], terms }, locale).map(
    ({ letter, entries }) => `${letter}: ${entries.map((entry) => entry.term[locale]).join(', ')}`,
  );

describe('glossary', () => {
  it('has the terms that the report uses, and no others', () => {
    const entries = glossary(report, 'en').flatMap((letter) => letter.entries);
    expect(entries.map((entry) => entry.term.en)).not.toContain('reading room');
    expect(entries).toHaveLength(report.terms.length - 1);
  });

  it('names the units that use a term, in printed order', () => {
    const units = (en: string) =>
      glossary(report, 'en')
        .flatMap(({ entries }) => entries)
        .find((entry) => entry.term.en === en)
        ?.units.map(({ id }) => id);
    expect(units('opening hours')).toEqual(['introduction-2', 'c2']);
    expect(units('winter')).toEqual(['c1']);
  });

  it('finds a term in a title and in who speaks, too', () => {
    const terms = [term('county plan', 'cynllun sir'), term('two languages', 'dwy iaith')];
    const units = glossary({ ...report, terms }, 'en').flatMap(({ entries }) => entries.map((each) => each.units));
    expect(units.map((each) => each.map(({ id }) => id))).toEqual([['q4'], expect.arrayContaining(['ch2'])]);
  });

  it('finds a term where both languages have it: the Welsh in any mutation, or its other forms, and no web address', () => {
    const unit = (id: string, en: string, cy?: string) =>
      paragraph({ id, prose: cy === undefined ? { en: plainProse(en) } : { en: plainProse(en), cy: plainProse(cy) } });
    const units = [
      unit('a', 'Contact with them.', 'Cysylltu â hwy.'),
      unit('b', 'Contact with them.', 'Mewn gyswllt â hwy.'),
      unit('c', 'See www.contact.example', 'Gweler www.cyswllt.example'),
      unit('d', 'Not translated: contact'),
      unit('e', 'A contact', 'Chysylltiadau’r plant'),
      unit('f', 'TAF of Taf', 'TAF'),
      unit('g', 'Taf', 'Taf'),
    ];
    const terms = [{ ...term('contact', 'cyswllt'), plural: 'cysylltiadau' }, term('Team (TAF)', 'Tîm (TAF)')];
    const found = glossary({ ...report, units, terms }, 'en').flatMap(({ entries }) => entries);
    expect(found.map((each) => each.units.map(({ id }) => id).join(' '))).toEqual(['b d e', 'f']);
  });

  it('names the subjects that have a term in their English name', () => {
    const subject: SubjectUnit = {
      ...notTranslated,
      type: 'subject',
      kind: 'subject',
      id: 't1',
      ordinal: 1,
      title: { en: 'Buses in winter', cy: 'Bysiau’r gaeaf' },
      prose: { en: plainProse('Read on the bus.') },
      members: [],
    };
    const terms = [term('winter', 'gaeaf'), term('library', 'llyfrgell')];
    const units = [notTranslated, subject];
    const found = glossary({ ...report, units, terms }, 'en').flatMap(({ entries }) => entries);
    expect(found.map((each) => [each.term.en, each.subjects.map(({ id }) => id)])).toEqual([
      ['library', []],
      ['winter', ['t1']],
    ]);
  });

  it('goes by the letters of the list’s language', () => {
    const terms = [
      term('library', 'llyfrgell'),
      term('reader', 'lwc'),
      term('books', 'chwarae'),
      term('bus', 'cyw'),
      term('winter', 'y gaeaf'),
      term('shelf', 'ffa'),
    ];
    expect(listed(terms, 'cy')).toEqual(['C: cyw', 'Ch: chwarae', 'Ff: ffa', 'G: y gaeaf', 'L: lwc', 'Ll: llyfrgell']);
    expect(listed(terms, 'en')).toEqual(['B: books, bus', 'L: library', 'R: reader', 'S: shelf', 'W: winter']);
  });
});

describe('filedAs', () => {
  it('leaves out a little word before the term', () => {
    expect(filedAs(term('the third sector', 'y trydydd sector'), 'cy')).toBe('trydydd sector');
    expect(filedAs(term('the third sector', 'y trydydd sector'), 'en')).toBe('third sector');
    expect(filedAs(term('evidence based', 'yn seiliedig ar dystiolaeth'), 'cy')).toBe('seiliedig ar dystiolaeth');
    expect(filedAs(term('A level', 'ymarfer'), 'cy')).toBe('ymarfer');
    expect(filedAs(term('A level', 'Safon Uwch'), 'en')).toBe('A level');
    expect(filedAs(term('theory', 'ymarfer'), 'en')).toBe('theory');
  });
});

describe('termRuns', () => {
  it.each([
    ['Aviary', 'Aviary', ['en Aviary']],
    ['Signs of Rain (SR)', 'Signs of Rain (Arwyddion Glaw)', ['en Signs of Rain', 'cy  (Arwyddion Glaw)']],
    ['plan', 'planhigyn', ['cy planhigyn']],
  ])('mark the English name of “%s” in “%s”', (en, cy, runs) => {
    expect(termRuns(term(en, cy), 'cy').map(({ lang, value }) => `${lang} ${value}`)).toEqual(runs);
    expect(termRuns(term(en, cy), 'en')).toEqual([{ value: en, lang: 'en' }]);
  });
});

it('a term is searched for by its first name, without brackets', () => {
  expect(termName(term('care plan / plan (n.)', 'cynllun gofal (CG) / cynllun'), 'cy')).toBe('cynllun gofal');
});
