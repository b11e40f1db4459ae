import { describe, expect, it } from 'vitest';
import { namePattern, namesByKind, namingUnits } from '../../src/model/name.ts';
import { plainProse, type Unit } from '../../src/model/unit/unit.ts';
import type { Name } from '../../src/schemas/name.ts';
import { report } from '../invented-report.ts';
import { entry, paragraph } from '../units.ts';

const name = (en: string, cy: string, also?: Name['also']): Name => ({ kind: 'body', name: { en, cy }, also });

describe('namePattern', () => {
  it.each([
    ['en', 'Signs of Safety', 'the “signs of safety” model'],
    ['en', 'Solution Focused Therapy', 'Solution-Focused Therapy'],
    ['en', 'Women’s Aid', "Women's Aid helped"],
    ['en', 'CSSIW', 'by CSSIW.'],
    ['cy', 'Cyngor Sir', 'i Gyngor Sir Brynarth'],
    ['cy', 'Cyngor Sir', 'yng Nghyngor Sir Brynarth'],
    ['cy', 'Llywodraeth Cymru', 'gan Lywodraeth Cymru'],
    ['cy', 'cyfweld ysgogiadol', 'dechneg gyfweld ysgogiadol'],
    ['cy', 'AGGCC', 'gan AGGCC'],
  ] as const)('finds in %s “%s” in “%s”', (locale, each, text) => {
    expect(namePattern(name(each, each), locale).test(text)).toBe(true);
  });

  it.each([
    ['en', 'Cognition', 'the cognition of'],
    ['en', 'IT', 'it is'],
    ['en', 'Local Board', 'Local Boards'],
    ['en', 'Cyngor Sir', 'Gyngor Sir'],
    ['cy', 'GICiD', 'ICiD'],
    ['en', 'A. Smith', 'AX Smith'],
  ] as const)('does not find in %s “%s” in “%s”', (locale, each, text) => {
    expect(namePattern(name(each, each), locale).test(text)).toBe(false);
  });

  it('finds what a name is also called', () => {
    expect(namePattern(name('Reading Office', 'Swyddfa', { en: ['BRO'] }), 'en').test('the BRO')).toBe(true);
    expect(namePattern(name('Reading Office', 'Swyddfa', { en: ['BRO'] }), 'cy').test('y BRO')).toBe(false);
  });
});

describe('namingUnits', () => {
  const units: Unit[] = [
    paragraph({ id: 'a', prose: { en: plainProse('The Reading Office'), cy: plainProse('y Swyddfa Ddarllen') } }),
    entry('model', {
      id: 'b',
      title: { en: 'Reading Office', cy: 'Swyddfa Ddarllen' },
      prose: { en: plainProse('It reads.') },
    }),
    paragraph({ id: 'c', prose: { en: plainProse('Reading Office staff') } }),
  ];
  const office = name('Reading Office', 'Swyddfa Ddarllen');

  it('are in printed order, by title or words, in the language that a reader sees', () => {
    expect(namingUnits({ units, languages: ['en', 'cy'] }, office, 'en').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(namingUnits({ units, languages: ['en', 'cy'] }, office, 'cy').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('namesByKind', () => {
  it('has kinds in their order and people by their last names, without names that no unit has', () => {
    const texts = 'Steve Young and Ann Zeal met Ann Beach at the Reading Office.';
    const units = [paragraph({ id: 'a', prose: { en: plainProse(texts) } })];
    const person = (each: string): Name => ({ kind: 'person', name: { en: each, cy: each } });
    const names = [
      name('Reading Office', 'Swyddfa'),
      ...['Ann Zeal', 'Ann Beach', 'Steve Young', 'No Body'].map(person),
    ];
    expect(
      namesByKind({ names, units, languages: ['en', 'cy'] }, 'en').map(([kind, found]) => [
        kind,
        ...found.map((each) => each.name.name.en),
      ]),
    ).toEqual([
      ['person', 'Ann Beach', 'Steve Young', 'Ann Zeal'],
      ['body', 'Reading Office'],
    ]);
  });

  it('is empty for a report without names', () => {
    expect(namesByKind(report, 'en')).toEqual([]);
  });
});
