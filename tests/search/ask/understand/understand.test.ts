import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/search/ask/understand/understand.ts';
import { wordsIn } from '../../texts.ts';

const texts = {
  en: [
    'The children make a plan; multi-agency assessments, dyslexia, 78 per cent. Between 20 and 30 per cent',
    'toolkit; a lack of pans',
  ],
  cy: ['Mae’r plant yn gwneud cynllun yn y tŷ; asesiad a chyffuriau'],
};
const synonyms = [
  ['scheme', 'care plan', 'plan'],
  ['lac', 'children plan'],
];
const own = wordsIn(texts, 'en', { synonyms });
const other = wordsIn(texts, 'cy', { families: [['plant', 'plentyn']] });
const read = (query: string) => understand(query, own, async () => other);
const readInWelsh = (query: string) => understand(query, other, async () => own);
/** The one way in which the one word of a query is met. */
const wayOf = async (query: string, inWelsh = false) => {
  const { terms } = await (inWelsh ? readInWelsh(query) : read(query));
  expect(terms).toHaveLength(1);
  return terms[0]?.ways;
};

describe('a word is met', () => {
  it('as it stands, in any form', async () => {
    expect(await wayOf('child')).toEqual([{ keys: ['child'], foreign: false, nearness: 1 }]);
    expect(await wayOf('blant', true)).toEqual([{ keys: ['plant'], foreign: false, nearness: 1 }]);
    expect(await wayOf('phlentyn', true)).toEqual([{ keys: ['plant'], foreign: false, nearness: 1 }]);
  });

  it('in the other language', async () => {
    expect(await wayOf('blant')).toEqual([{ keys: ['plant'], foreign: true, nearness: 0.9 }]);
    expect(await wayOf('toolkits', true)).toEqual([{ keys: ['toolkit'], foreign: true, nearness: 0.9 }]);
    expect((await read('blant')).foreign).toEqual(['blant']);
  });

  it('by its beginning, from two letters on, and from four where another word follows', async () => {
    expect(await wayOf('dysl')).toEqual([{ keys: ['dyslexia'], foreign: false, nearness: 0.8 }]);
    expect(await wayOf('dys')).toEqual([{ keys: ['dyslexia'], foreign: false, nearness: 0.8 }]);
    expect(await wayOf('pl')).toEqual([{ keys: ['plan'], foreign: false, nearness: 0.8 }]);
    expect(await wayOf('p')).toEqual([]);
    expect(await wayOf('to')).toEqual([]);
    expect(await wayOf('dy')).toEqual([expect.objectContaining({ keys: ['ty'], foreign: true })]);
    expect((await read('dys children')).terms[0]?.ways).toEqual([]);
    expect((await read('dysl children')).terms[0]?.ways).toHaveLength(1);
    expect(await wayOf('gyffu')).toEqual([expect.objectContaining({ keys: ['cyffuriau'], foreign: true })]);
  });

  it('by a word that is spelt much alike, of the page’s language first', async () => {
    expect(await wayOf('tolkit')).toEqual([{ keys: ['toolkit'], foreign: false, nearness: 0.9 }]);
    expect((await read('tolkit')).corrections).toEqual([
      { typed: 'tolkit', word: 'toolkit', spelling: 'toolkit', locale: 'en' },
    ]);
    expect(await wayOf('asesiaf')).toEqual([{ keys: ['asesiad'], foreign: true, nearness: 0.9 }]);
    expect((await read('asesiaf')).foreign).toEqual(['asesiaf']);
  });

  it('not at all, where no text has anything like it', async () => {
    expect(await wayOf('xylophone')).toEqual([]);
    expect(await wayOf('99')).toEqual([]);
  });
});

it('a word that there is, in either language or as a little one, is never corrected', async () => {
  for (const word of ['plan', 'plant', 'dyslexia', 'assessment', 'the', 'mewn', 'gan', '78'])
    for (const { corrections } of [await read(word), await readInWelsh(word)]) expect(corrections).toEqual([]);
  const lookalike = wordsIn({ en: ['plan plan plan planks plane'] }, 'en');
  const { corrections, terms } = await understand('planks plane', lookalike, async () => other);
  expect(corrections).toEqual([]);
  expect(terms.map(({ ways }) => ways[0]?.nearness)).toEqual([1, 1]);
});

it('little words don’t count beside others; alone they are met by nothing', async () => {
  expect((await read('the children of a plan')).terms.map(({ typed }) => typed)).toEqual(['children', 'plan']);
  expect((await read('the who')).terms).toEqual([
    { typed: 'the', place: 0, share: 1, ways: [] },
    { typed: 'who', place: 1, share: 1, ways: [] },
  ]);
  expect((await read('')).terms).toEqual([]);
});

it('words that say little count for less, and little words of the other language for nothing', async () => {
  expect((await read('make plan')).terms.map(({ share }) => share)).toEqual([0.3, 1]);
  // "Pan" is "when" in Welsh.
  expect((await read('pan plan')).terms.map(({ share }) => share)).toEqual([1, 1]);
  expect((await read('pan blant')).terms.map(({ share }) => share)).toEqual([0, 1]);
  expect((await read('plant mewn cynllun')).terms.map(({ typed, share }) => [typed, share])).toEqual([
    ['plant', 1],
    ['mewn', 0],
    ['cynllun', 1],
  ]);
});

it('a percentage is met as such, or else by its figure', async () => {
  expect(await wayOf('78%')).toEqual([{ keys: ['78pc'], foreign: false, nearness: 1 }]);
  expect(await wayOf('78')).toEqual([{ keys: ['78'], foreign: false, nearness: 1 }]);
  expect(await wayOf('20%')).toEqual([{ keys: ['20'], foreign: false, nearness: 0.8 }]);
  expect(await wayOf('21%')).toEqual([]);
});

it('a word that a synonym covers is not taken for another one', async () => {
  const { terms, substitutions, corrections, foreign } = await read('lac');
  expect(terms).toEqual([{ typed: 'lac', place: 0, share: 1, ways: [] }]);
  expect(substitutions).toEqual([{ terms: [0], phrase: [['child'], ['plan']] }]);
  expect([...corrections, ...foreign]).toEqual([]);
});

it('the other language is not loaded for words that the page’s has', async () => {
  const refuse = () => Promise.reject(new Error('The other language was loaded.'));
  await expect(understand('children plan', own, refuse)).resolves.toBeDefined();
  await expect(understand('plant', own, refuse)).rejects.toThrow('was loaded');
});

describe('what people ask in little words', () => {
  const reasons = wordsIn({ en: ['reasons and causes'], cy: ['rhesymau a chynnydd'] }, 'en');
  it('why asks for reasons, and more for growth, for as little as words that say little, and is never missed', async () => {
    const { terms } = await understand('why plan', reasons, async () => other);
    expect(terms.at(-1)).toEqual({
      typed: '',
      share: 0.3,
      ways: [{ keys: ['reason', 'caus'], foreign: false, nearness: 0.9, related: true }],
    });
    const welsh = wordsIn({ cy: ['cynllun: rhesymau a chynnydd'] }, 'cy', { families: [['rheswm', 'rhesymau']] });
    const hinted = async (query: string) =>
      (await understand(query, welsh, async () => own)).terms.filter(({ typed }) => typed === '');
    expect(await hinted('pam cynllun')).toHaveLength(1);
    expect(await hinted('pam mwy o gynllun')).toHaveLength(2);
    expect(await hinted('cynllun')).toEqual([]);
    expect(await hinted('pam')).toEqual([]);
  });
});

describe('Welsh as it is spoken', () => {
  const spoken = wordsIn({ cy: ['Mae’r plant yn gwrando, yn aros ac yn addo dweud am gwrs mewn cwrdd'] }, 'cy', {
    families: [['plant', 'plentyn']],
  });
  const termsOf = async (query: string) => (await understand(query, spoken, async () => own)).terms;

  it('helping verbs, prepositions in their persons and what only holds a sentence together say nothing', async () => {
    for (const little of [
      'nath wnath wnaethon naethon gneith nes',
      'ddaeth ddoth dath eith aeth ewch daethon',
      'geith gaiff gafodd cawson gafon cafwyd',
      'wedodd ddudodd dwedon dywedodd wedes gwn wyddai wyddost',
      'oeddan oedden roeddet basa fasen byddan fyddwn doedden',
      'arnyn arnan iddan iddyn ohonyn ohonon amdanan wrthon atyn ganddon gynnon drostyn',
      'dwi dach odw sneb sdim smo sgen rwan ella falle wastad rili',
    ])
      for (const word of little.split(' '))
        expect(
          (await termsOf(`${word} plant`)).map(({ typed }) => typed),
          word,
        ).toEqual(['plant']);
  });

  it('verbs in any person are their verb-nouns', async () => {
    for (const [verb, forms] of Object.entries({
      gwrando: 'gwrandawodd wrandawodd gwrandawes grando ngwrando',
      aros: 'arhosodd arhoson arhosais',
      addo: 'addawodd addawon gaddo',
    }))
      for (const form of forms.split(' '))
        expect(
          (await termsOf(form)).flatMap(({ ways }) => ways.flatMap(({ keys }) => keys)),
          form,
        ).toContain(verb);
  });

  it('a form of a verb that says little says little', async () => {
    expect((await termsOf('rhoddodd plant')).map(({ share }) => share)).toEqual([0.3, 1]);
    expect((await termsOf('edrychwyd plant')).map(({ share }) => share)).toEqual([0.3, 1]);
  });
});

it('a word that says little counts in an expression, but hardly anything alone', async () => {
  const expression = wordsIn({ en: ['They take a home', 'removed'] }, 'en', { synonyms: [['take home', 'removed']] });
  const [take] = (await understand('take home', expression, async () => other)).terms;
  expect(take).toEqual({
    typed: 'take',
    place: 0,
    share: 1,
    ways: [{ keys: ['take'], foreign: false, nearness: 0.3 }],
  });
});
