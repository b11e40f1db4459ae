import { expect, test } from 'vitest';
import { type EntryNouns, entryWords } from '../../src/i18n/entry-words.ts';
import { signs } from '../../src/i18n/signs.ts';
import { words } from '../../src/i18n/words.ts';
import { counted } from '../../src/language/plural.ts';

const nouns = (en: [string, string], cy: [string, string], gender: 'm' | 'f', more = {}): EntryNouns => ({
  en: { singular: en[0], plural: en[1] },
  cy: { singular: cy[0], plural: cy[1], gender, ...more },
});
const conclusion = nouns(['conclusion', 'conclusions'], ['casgliad', 'casgliadau'], 'm');
const priority = nouns(['priority', 'priorities'], ['blaenoriaeth', 'blaenoriaethau'], 'f');
const recommendation = nouns(['recommendation', 'recommendations'], ['argymhelliad', 'argymhellion'], 'm');
const line = nouns(['line of enquiry', 'lines of enquiry'], ['llinell ymholi', 'llinellau ymholi'], 'f');
const game = nouns(['game', 'games'], ['gêm', 'gemau'], 'f', { counted: { one: 'gêm', two: 'gêm' } });

test.each<[string, EntryNouns, string[]]>([
  [
    'conclusions',
    conclusion,
    ['Dim casgliadau', '1 casgliad', '2 gasgliad', '3 chasgliad', '4 casgliad', '6 chasgliad', '20 casgliad'],
  ],
  [
    'priorities',
    priority,
    [
      'Dim blaenoriaethau',
      '1 flaenoriaeth',
      '2 flaenoriaeth',
      '3 blaenoriaeth',
      '4 blaenoriaeth',
      '6 blaenoriaeth',
      '20 blaenoriaeth',
    ],
  ],
  [
    'recommendations',
    recommendation,
    [
      'Dim argymhellion',
      '1 argymhelliad',
      '2 argymhelliad',
      '3 argymhelliad',
      '4 argymhelliad',
      '6 argymhelliad',
      '20 argymhelliad',
    ],
  ],
  [
    'lines',
    line,
    [
      'Dim llinellau ymholi',
      '1 llinell ymholi',
      '2 linell ymholi',
      '3 llinell ymholi',
      '4 llinell ymholi',
      '6 llinell ymholi',
      '20 llinell ymholi',
    ],
  ],
  [
    'a noun that its list says stays as it is',
    game,
    ['Dim gemau', '1 gêm', '2 gêm', '3 gêm', '4 gêm', '6 gêm', '20 gêm'],
  ],
])('%s are counted in Welsh by radical and gender', (_what, of, said) => {
  expect([0, 1, 2, 3, 4, 6, 20].map((n) => counted(n, entryWords(of, 'cy').count, 'cy'))).toEqual(said);
});

test('every form that a list gives for its noun after a number is taken', () => {
  const counted = { one: 'jar', two: 'jâr', few: 'jari', many: 'jarau', other: 'jars' };
  const { count } = entryWords(nouns(['jar', 'jars'], ['jar', 'jariau'], 'f', { counted }), 'cy');
  const { one, two, few, many, other } = count;
  expect([one, two, few, many, other]).toEqual(['1 jar', '2 jâr', '3 jari', '6 jarau', '{n} jars']);
});

test('labels and counts in English are made of the nouns', () => {
  const { kind, kinds, count } = entryWords(line, 'en');
  expect([kind, kinds]).toEqual(['Line of enquiry', 'Lines of enquiry']);
  expect([0, 1, 1234].map((n) => counted(n, count, 'en'))).toEqual([
    'No lines of enquiry',
    '1 line of enquiry',
    '1,234 lines of enquiry',
  ]);
});

test('phrases about entries have the noun in its place, number and form', () => {
  const said = (of: EntryNouns) =>
    (['en', 'cy'] as const).map((locale) => {
      const { all, numbersOurs } = words(locale).entry;
      return [all, '{Kinds}', numbersOurs.bullets].map((phrase) => entryWords(of, locale).say(phrase));
    });
  expect(said(conclusion)).toEqual([
    ['All conclusions', 'Conclusions', 'Numbers added here; the printed report used bullets.'],
    [
      'Pob casgliad',
      'Casgliadau',
      'Yr argraffiad hwn a roddodd y rhifau; pwyntiau bwled oedd yn yr adroddiad printiedig.',
    ],
  ]);
  expect(entryWords(priority, 'cy').say('{TheKind}, {theKind}')).toBe('Y flaenoriaeth, y flaenoriaeth');
  expect(entryWords(game, 'cy').say('{theKind}')).toBe('y gêm');
  expect(entryWords(line, 'cy').within).toBe('llinellau ymholi');
  expect(entryWords(line, 'en').say('{Kind}, {id}', { id: 'l1' })).toBe('Line of enquiry, l1');
});

test('the inks are told by what they lead to', () => {
  const both = (leads: Parameters<typeof signs>[0]) =>
    (['en', 'cy'] as const).map((locale) =>
      signs(leads, locale)
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
  const quotations = { ink: 'blue' as const, kinds: ['dyfyniadau'] };
  const statistics = { ink: 'green' as const, kinds: ['ystadegau'] };
  expect(both([{ ink: 'red', kinds: ['casgliadau'] }, quotations])[1]).toBe(
    'Mae coch yn arwain at gasgliadau, a glas at ddyfyniadau.',
  );
  expect(both([{ ink: 'red', kinds: ['casgliadau', 'argymhellion'] }, quotations, statistics])[1]).toBe(
    'Mae coch yn arwain at gasgliadau ac argymhellion, glas at ddyfyniadau a gwyrdd at ystadegau.',
  );
  expect(
    both([
      { ink: 'red', kinds: ['conclusions', 'recommendations'] },
      { ink: 'green', kinds: ['statistics'] },
    ])[0],
  ).toBe('Red leads to conclusions and recommendations, green to statistics.');
  expect(both([statistics])[1]).toBe('Mae gwyrdd yn arwain at ystadegau.');
  expect(both([])).toEqual(['', '']);
});
