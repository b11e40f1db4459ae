import { expect, it } from 'vitest';
import { typographic } from '../../../src/model/typography.ts';
import { idsOf } from '../../../src/search/make/in-memory.ts';
import { findIn } from '../texts.ts';
import { families, isFound, pairs, sentences } from './pairs.ts';

/** Each sentence is a unit by its number. */
const find = findIn({ cy: sentences.map(typographic) }, { families });

it('there are 54 pairs', () => {
  expect(pairs).toHaveLength(54);
});

it.each(pairs.map((pair) => [pair.query, pair.mustFindForm, pair.note, pair] as const))(
  'a search for “%s” answers with “%s” as it should: %s',
  async (query, _form, _note, pair) => {
    const found = idsOf(await find('cy', query)).map((id) => Number(id.slice(1)));
    expect(isFound(pair, found)).toBe(pair.expect !== 'absent');
  },
);

it('families alone are what finds plurals that change the word', async () => {
  const without = findIn({ cy: sentences.map(typographic) });
  for (const pair of pairs.filter(({ expect, query }) => expect === 'gap' && query !== 'gwasanaeth')) {
    const found = idsOf(await without('cy', pair.query)).map((id) => Number(id.slice(1)));
    expect(isFound(pair, found), pair.query).toBe(false);
  }
});
