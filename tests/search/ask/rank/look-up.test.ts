import { expect, it } from 'vitest';
import { lookUp } from '../../../../src/search/ask/rank/look-up.ts';
import type { Substitution, Way } from '../../../../src/search/ask/understand/term.ts';
import { wordsIn } from '../../texts.ts';

const own = wordsIn(
  { en: ['care plan for care', 'plan about what the others care', 'plan and a long way off then comes care'] },
  'en',
).words;
const other = wordsIn({ cy: ['plant', '', 'cynllun plant'] }, 'cy').words;
const term = (typed: string, ...ways: Way[]) => ({ typed, share: 1, ways });
const met = async (...ways: Way[]) => {
  const [found] = await lookUp({ terms: [term('word', ...ways)], substitutions: [] }, own, async () => other);
  return found?.postings;
};

it('a word is found in every unit that has one of its keys, with all places there', async () => {
  expect(await met({ keys: ['care', 'plan'], foreign: false, nearness: 1 })).toEqual(
    new Map([
      [0, { places: [0, 3, 1], related: [], nearness: 1 }],
      [1, { places: [5, 0], related: [], nearness: 1 }],
      [2, { places: [8, 0], related: [], nearness: 1 }],
    ]),
  );
});

it('in the other language with places apart from those of the text that is shown', async () => {
  expect(await met({ keys: ['plant'], foreign: true, nearness: 0.9 })).toEqual(
    new Map([
      [0, { places: [-2], related: [], nearness: 0.9 }],
      [2, { places: [-3], related: [], nearness: 0.9 }],
    ]),
  );
});

it('in two ways only once in a unit, by the nearer one', async () => {
  const postings = await met(
    { keys: ['plant'], foreign: true, nearness: 0.9 },
    { keys: ['care'], foreign: false, nearness: 1 },
  );
  expect([...(postings?.keys() ?? [])].sort()).toEqual([0, 1, 2]);
  expect(postings?.get(0)).toEqual({ places: [-2, 0, 3], related: [], nearness: 1 });
});

it('a phrase that stands for words is found where its words follow one another, as what nobody typed', async () => {
  const substitution = { terms: [0], phrase: [['care'], ['plan']] };
  const [found] = await lookUp({ terms: [term('scheme')], substitutions: [substitution] }, own, async () => other);
  expect(found?.postings).toEqual(new Map([[0, { places: [], related: [0, 1], nearness: 0.7 }]]));
});

it('what was typed is apart from what only says about the same, and not from another spelling of it', async () => {
  const asked = async (ways: Way[], substitutions: Substitution[]) => {
    const care = term('care', { keys: ['care'], foreign: false, nearness: 1 }, ...ways);
    const [found] = await lookUp({ terms: [care], substitutions }, own, async () => other);
    return found?.postings.get(0);
  };
  const apart = { places: [0, 3], related: [1], nearness: 1 };
  expect(await asked([{ keys: ['plan'], foreign: false, nearness: 0.6, related: true }], [])).toEqual(apart);
  expect(await asked([], [{ terms: [0], phrase: [['plan']] }])).toEqual(apart);
  expect(await asked([], [{ terms: [0], phrase: [['plan']], spelling: true }])).toEqual({
    places: [0, 3, 1],
    related: [],
    nearness: 1,
  });
});

it('the other language is not asked for keys of the page’s own', async () => {
  const refuse = () => Promise.reject(new Error('The other language was loaded.'));
  const ways = [{ keys: ['care'], foreign: false, nearness: 1 }];
  await expect(lookUp({ terms: [term('care', ...ways)], substitutions: [] }, own, refuse)).resolves.toHaveLength(1);
});

it('a phrase is found where a hyphen joins some of its words, which then are in one place', async () => {
  const { words } = wordsIn(
    { en: ['some multi-agency working', 'multi and agency and working', 'multi agency working'] },
    'en',
  );
  const phrase = [['multi'], ['agenc'], ['work']];
  const substitutions = [{ terms: [0], phrase }];
  const [found] = await lookUp({ terms: [term('joint')], substitutions }, words, async () => words);
  expect([...(found?.postings ?? [])].map(([unit, { related }]) => [unit, related])).toEqual([
    [0, [1, 2]],
    [2, [0, 1, 2]],
  ]);
});
