import { expect, it } from 'vitest';
import { wholeClitic, withoutClitic } from '../../../src/language/welsh/clitics.ts';
import { numeralsWith } from '../../../src/language/welsh/numerals.ts';
import { aspirating, mutating, nasalising, softening, softeningMost } from '../../../src/language/welsh/triggers.ts';

it('short words are written onto the one before', () => {
  expect("mae'r sy'n a'i a'u i'w a'ch a'm a'th i'R".split(' ').map(withoutClitic)).toEqual(
    'mae sy a a i a a a i'.split(' '),
  );
  expect(["cae'p", "'r", 'plant'].map(withoutClitic)).toEqual(["cae'p", '', 'plant']);
  expect(['r', 'W', 'x'].map(wholeClitic)).toEqual(['yr', 'ei', '']);
});

it('what always mutates may mutate', () => {
  for (const word of [...softening, ...softeningMost]) expect(mutating.soft.has(word), word).toBe(true);
  for (const word of aspirating) expect(mutating.aspirate.has(word), word).toBe(true);
  for (const word of nasalising) expect(mutating.nasal.has(word), word).toBe(true);
  // Of a word that is one by itself, too, "un man" is no "ban".
  for (const word of ['un', 'gan', 'can']) expect(mutating.nasal.has(word), word).toBe(false);
});

it('numerals have the gender of what they count', () => {
  expect(numeralsWith('f')).toEqual('dwy ddwy tair dair thair pedair bedair phedair'.split(' '));
  expect(numeralsWith('m')).toEqual('dau ddau tri dri thri pedwar bedwar phedwar'.split(' '));
});
