import { expect, test } from 'vitest';
import { foreignNames, textRuns } from '../../src/model/foreign-names.ts';
import { type Inline, plainProse, type Unit } from '../../src/model/unit/unit.ts';
import type { Name } from '../../src/schemas/name.ts';
import { entry, paragraph } from '../units.ts';

const named = (kind: Name['kind'], en: string, cy: string, also?: Name['also']): Name => ({
  kind,
  name: { en, cy },
  ...(also ? { also } : {}),
});
const names: Name[] = [
  named('body', 'Open House', 'Open House'),
  named('body', 'Cognition', 'Cognition'),
  named('body', 'NSPCC', 'NSPCC'),
  named('body', 'Women’s Aid', 'Cymorth i Fenywod'),
  named('programme', 'Census', 'Cyfrifiad', { en: ['Survey of Needs'] }),
  named('person', 'Ann Reed', 'Ann Reed'),
  named('authority', 'Blaenau Gwent', 'Blaenau Gwent'),
];
const marked: Inline[] = [{ type: 'lang', lang: 'en', children: [{ type: 'text', value: 'Family Rights Group' }] }];
const units: Unit[] = [
  entry('model', { id: 'm1', title: { en: 'Signs of Safety', cy: 'Signs of Safety' } }),
  paragraph({
    id: 'p1.1',
    prose: { en: plainProse('One.'), cy: { words: [{ type: 'emphasis', children: marked }], items: [] } },
  }),
];
const found = foreignNames({ names, units, languages: ['en', 'cy'] });
const other = (text: string, lang: 'en' | 'cy') =>
  textRuns(text, lang, found).flatMap((run) => (run.lang === lang ? [] : run.text));

test.each([
  ['in Open House a Cognition', ['Open House', 'Cognition'], 'names that are the same in both languages'],
  ['dull Signs\n  of Safety.', ['Signs\n  of Safety'], 'models, even over the end of a line'],
  ["Women's Aid, Women’s Aid", ["Women's Aid", 'Women’s Aid'], 'with either apostrophe'],
  ['Survey of Needs', ['Survey of Needs'], 'other forms of several words'],
  ['y Family Rights Group', ['Family Rights Group'], 'what an author marks anywhere in the report'],
  ['NSPCC, Census, Ann Reed, Blaenau Gwent', [], 'no initials, single words, persons or places'],
  ['Cognitions, Open Houses', [], 'no parts of other words'],
])('of a Welsh text “%s” English are %j: %s', (text, expected) => {
  expect(other(text, 'cy')).toEqual(expected);
});

test('of an English text the Welsh names of several words are Welsh', () => {
  expect(other('Women’s Aid (Cymorth i Fenywod), the Cyfrifiad, Blaenau Gwent', 'en')).toEqual(['Cymorth i Fenywod']);
});
