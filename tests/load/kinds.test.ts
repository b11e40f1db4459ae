import { expect, test } from 'vitest';
import { loadReport } from '../../src/load.ts';
import { unitHashes } from '../../src/model/hash.ts';
import { edited, problemsOf, told } from './edited.ts';

type Fields = Record<string, unknown>;

/** What is wrong with the invented review if its list of conclusions says that of its entries. */
const problemsIf = (change: (kind: Fields, list: Fields) => Fields): string[] =>
  problemsOf({
    'conclusions.json': (text) => {
      const { kind, ...list } = JSON.parse(text);
      return JSON.stringify({ ...list, kind: { ...kind, ...change(kind, list) } });
    },
  });

test.each<[string, Fields, string]>([
  ['a name of the engine', { name: 'paragraph' }, 'kind.name: is what the site calls something else'],
  ['a name that is no slug', { name: 'Key Finding' }, 'must be small letters and hyphens'],
  ['a letter that is taken', { letter: 'q' }, 'is the letter of other ids'],
  ['no words', { words: undefined }, 'words'],
  ['a noun with signs', { words: { en: { singular: 'finding (key)', plural: 'x' } } }, 'must be a noun'],
  ['no gender', { words: { cy: { singular: 'casgliad', plural: 'casgliadau' } } }, 'gender'],
  ['numbers of nobody', { numbers: 'ours' }, '"ours" must be one of "printed", "edition"'],
  ['bullets and numbers', { numbers: 'printed' }, 'says what stood in place of numbers'],
  ['another ink', { ink: 'crimson' }, '"crimson" must be one of "red", "blue", "green", "plain"'],
  ['the address of a page', { address: { en: 'search', cy: 'chwilio' } }, 'is the address of a page of the site'],
  ['a letter that its ids have not', { letter: 'k' }, 'does not begin with "k"'],
])('a list with %s is refused', (_what, change, message) => {
  expect(problemsIf(() => change).join('\n')).toContain(message);
});

/** A list of one entry after the conclusions, whose kind differs from theirs by that. */
const second = (change: (kind: Fields) => Fields): string[] =>
  problemsOf({
    'report.json': (text) => {
      const { parts, ...record } = JSON.parse(text);
      const part = { id: 'more', address: { en: 'more', cy: 'rhagor' }, list: 'more.json' };
      return JSON.stringify({ ...record, parts: [...parts, part] });
    },
    'more.json': () => {
      const kind = {
        name: 'conclusion',
        letter: 'c',
        address: { en: 'conclusions', cy: 'casgliadau' },
        words: {
          en: { singular: 'conclusion', plural: 'conclusions', also: ['conc', 'concl', 'finding'] },
          cy: { singular: 'casgliad', plural: 'casgliadau', gender: 'm', also: ['cas'] },
        },
        numbers: 'edition',
        instead: 'bullets',
        ink: 'red',
      };
      const own = { ...kind, ...change(kind) };
      const entry = { id: `${own.letter}9`, text: { en: 'Doors.', cy: 'Drysau.' } };
      return JSON.stringify({ kind: own, title: { en: 'More', cy: 'Rhagor' }, entries: [entry] });
    },
  }).filter((problem) => problem.startsWith('more.json'));

const risk = {
  name: 'risk',
  letter: 'r',
  address: undefined,
  words: { en: { singular: 'risk', plural: 'risks' }, cy: { singular: 'risg', plural: 'risgiau', gender: 'f' } },
};

test('lists of one kind agree, and of two kinds nothing is the same that tells them apart', () => {
  expect(second(() => ({}))).toEqual([]);
  expect(second(() => risk)).toEqual([]);
  expect(second(() => ({ ink: 'blue' }))).toEqual([
    expect.stringContaining('is said to be something else at conclusions.json'),
  ]);
  const shared = second(({ words }) => ({ ...risk, letter: 'c', words })).map(
    (each) => /"[^"]+" is the \w+ of/.exec(each)?.[0],
  );
  expect(shared.sort()).toEqual([
    '"c" is the letter of',
    '"casgliad" is the noun of',
    '"casgliadau" is the plural of',
    '"conclusion" is the noun of',
    '"conclusions" is the plural of',
  ]);
  expect(second(({ address }) => ({ ...risk, address }))).toEqual([
    expect.stringContaining('"conclusions" is the address of'),
    expect.stringContaining('"casgliadau" is the address of'),
  ]);
});

test('a list with pages has a table of its own, and so no name of another table', () => {
  const told = problemsOf({
    'report.json': (text) => text.replace('"id": "conclusions"', '"id": "quotations"'),
  });
  expect(told.join('\n')).toMatch(
    /^conclusions\.json:\d+:\d+ the list "quotations" would have the table \/data\/quotations\.csv/m,
  );
});

test('what a list says that the report printed before its entries is held against the source', () => {
  const sourceProblemsIf = (change: (kind: Fields) => Fields) =>
    told(
      edited({
        'conclusions.json': (text) => {
          const { kind, ...list } = JSON.parse(text);
          return JSON.stringify({ ...list, kind: { ...kind, ...change(kind) } });
        },
      }),
    ).sourceProblems;
  expect(sourceProblemsIf(() => ({ instead: undefined }))).toEqual([
    expect.stringMatching(
      /the report printed bullets before c1 \(source line 37, and so of 4 more\), and the list says that there was nothing\. Write "instead": "bullets"/,
    ),
  ]);
  expect(sourceProblemsIf(() => ({ instead: 'letters' }))).toEqual([
    expect.stringContaining('and the list says letters'),
  ]);
  // Numbers that were not printed are missing from the source.
  expect(sourceProblemsIf(() => ({ instead: undefined, numbers: 'printed' })).join('\n')).toContain('[1. ]');
});

test('fields are words of the report unless the list says they are the edition’s, and a reply has a day that can be', () => {
  const withEntry = (kind: Fields, entry: Fields) => ({
    'conclusions.json': (text: string) => {
      const list = JSON.parse(text);
      list.kind = { ...list.kind, ...kind };
      Object.assign(list.groups[0].entries[0], entry);
      return JSON.stringify(list);
    },
  });
  const fields = [{ name: { en: 'Addressee', cy: 'I bwy' }, value: { en: 'The council', cy: 'Y cyngor' } }];
  expect(told(edited(withEntry({}, { fields }))).sourceProblems.join('\n')).toContain(
    'c1: not in the source at this place: “Addressee: The council”',
  );
  expect(told(edited(withEntry({ fields: 'edition' }, { fields }))).sourceProblems).toEqual([]);
  const reply = { label: { en: 'Response', cy: 'Ymateb' }, text: { en: 'We agree.', cy: 'Cytunwn.' } };
  const on = (date: string) => problemsOf(withEntry({}, { replies: [{ ...reply, date }] })).join('\n');
  expect(on('2018-12-31')).toContain('c1: response on 2018-12-31, before the report was published');
  expect(on('2199-01-01')).toContain('c1: response on 2199-01-01, a day to come');
  expect(on('2019-02-30')).toContain('must be a date');
  expect(on('2020-01-31')).toBe('');
  const onAll = (...dates: string[]) =>
    problemsOf(withEntry({}, { replies: dates.map((date) => ({ ...reply, date })) }));
  expect(onAll('2020-01-31', '2020-01-31', '2021-05-01')).toEqual([]);
  expect(onAll('2021-05-01', '2020-01-31', '2020-02-01')).toEqual([
    expect.stringMatching(/^conclusions\.json:\S+ c1: response on 2020-01-31 stands after one of 2021-05-01\. /),
    expect.stringContaining('c1: response on 2020-02-01 stands after one of 2021-05-01'),
  ]);
});

test('the words of the report’s own fields are words that the ledger keeps, and those of the edition are not', () => {
  const hashIf = (kind: Fields) => {
    const { report } = loadReport(
      edited({
        'conclusions.json': (text) => {
          const list = JSON.parse(text);
          list.kind = { ...list.kind, ...kind };
          list.groups[0].entries[0].fields = [{ name: { en: 'For' }, value: { en: 'The council' } }];
          return JSON.stringify(list);
        },
      }),
    );
    const unit = report?.byId.get('c1');
    return { now: unit && unitHashes(unit).en, was: report?.published.units.c1?.en };
  };
  const [printed, added] = [hashIf({}), hashIf({ fields: 'edition' })];
  expect(printed.now).toMatch(/^[0-9a-f]{64}$/);
  expect(printed.now).not.toBe(printed.was);
  expect(added.now).toBe(added.was);
});
