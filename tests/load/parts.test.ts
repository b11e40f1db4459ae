import { expect, test } from 'vitest';
import { loadReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { readingOrder } from '../../src/model/address/reading-order.ts';
import { edited, told } from './edited.ts';

const section = (id: string, words: string) => ({
  [`sections/${id}.en.mdx`]: () => `---\ntitle: ${words}\n---\n\n${words} in a sentence.\n`,
  [`sections/${id}.cy.mdx`]: () => `---\ntitle: ${words} Cymraeg\n---\n\n${words} mewn brawddeg.\n`,
});
const part = (id: string) => ({ id, address: { en: id, cy: `${id}-cy` }, section: `sections/${id}` });

interface RecordOfParts {
  parts: { id?: string; [field: string]: unknown }[];
  files: string[];
}

/** The invented review with other parts, and without its source, which would have to say them. */
const withParts = (change: (parts: RecordOfParts['parts']) => unknown[], more: Record<string, () => string> = {}) =>
  edited({
    ...more,
    'report.json': (text) => {
      const { parts, files, ...record }: RecordOfParts = JSON.parse(text);
      const kept = files.filter((file) => file !== 'source' && file !== 'contents');
      return JSON.stringify({ ...record, parts: change(parts), files: kept });
    },
    'source/repairs.json': () => undefined,
    'source/a-shelf-for-everyone-2019.txt': () => undefined,
    'contents.json': () => undefined,
    'other-numbers.json': () => undefined,
    'translation.json': () => undefined,
  });

test('the order of the list is that of reading, for sections, lists, chapters and headings over them', () => {
  const dir = withParts(
    ([introduction, conclusions, , methodology]) => [
      part('foreword'),
      conclusions,
      introduction,
      {
        id: 'buildings-and-books',
        address: { en: 'buildings-and-books', cy: 'adeiladau-a-llyfrau' },
        title: { en: 'Part One', cy: 'Rhan Un' },
        parts: [{ chapters: [1, 2] }, { id: 'aside', section: 'sections/aside' }],
      },
      methodology,
      { chapters: [3, 9] },
      part('annex'),
    ],
    { ...section('foreword', 'Foreword'), ...section('aside', 'Aside'), ...section('annex', 'Annex') },
  );
  const { report, problems } = loadReport(dir);
  expect(problems.filter(({ rule }) => rule !== 'translation-recorded')).toEqual([]);
  expect(report && readingOrder(report).map(({ id }) => id)).toEqual([
    ...['foreword', 'conclusions', 'introduction', 'buildings-and-books', 'ch1', 'ch2', 'methodology', 'ch3', 'annex'],
  ]);
  const at = (id: string) => {
    const unit = report?.byId.get(id);
    return unit && path({ to: 'unit', unit }, 'cy');
  };
  expect([at('foreword-1'), at('aside-1'), at('ch2'), at('annex')]).toEqual([
    '/cy/foreword-cy/#foreword-1',
    '/cy/adeiladau-a-llyfrau/#aside-1',
    '/cy/penodau/2/',
    '/cy/annex-cy/',
  ]);
  expect(report?.byId.get('aside')).toMatchObject({
    parent: 'buildings-and-books',
    home: { id: 'buildings-and-books' },
  });
});

test.each<[string, (parts: RecordOfParts['parts']) => unknown[], string]>([
  ['two things in one', (parts) => [...parts, { ...part('x'), list: 'x.json' }], 'has "section" and "list" of'],
  ['nothing in it', (parts) => [...parts, { id: 'x', address: { en: 'x', cy: 'x' } }], 'has none of'],
  ['no address', ([first, ...parts]) => [{ ...first, address: undefined }, ...parts], 'has no "address"'],
  ['a title of its own', ([first, ...parts]) => [{ ...first, title: { en: 'A', cy: 'B' } }, ...parts], 'has "title"'],
  [
    'an address of the site',
    ([first, ...parts]) => [{ ...first, address: { en: 'search', cy: 'x' } }, ...parts],
    '"search" is the address of the page “search”',
  ],
  [
    'an address twice',
    (parts) => [...parts, { ...parts[0], id: 'again' }],
    '"introduction" is the address of the part "introduction"',
  ],
  [
    'an id twice',
    (parts) => [...parts, { ...parts[0], address: { en: 'a', cy: 'b' } }],
    'another part has the id "introduction"',
  ],
])('a part with %s is refused', (_what, change, message) => {
  expect(told(withParts(change)).problems.join('\n')).toContain(message);
});

test('a chapter that no part takes in, or that two do, is a problem and not left out in silence', () => {
  const chapters = (...ranges: [number, number][]) =>
    told(withParts(([introduction]) => [introduction, ...ranges.map((range) => ({ chapters: range }))]))
      .problems.filter((problem) => problem.includes('of report.json'))
      .filter((problem) => problem.startsWith('chapters/'));
  expect(chapters([1, 1], [3, 3])).toEqual([
    expect.stringMatching(/^chapters\/2-books\.en\.mdx: chapter 2 stands in no part of report\.json/),
  ]);
  expect(chapters([1, 2], [2, 3])).toEqual([
    expect.stringMatching(/^chapters\/2-books\.en\.mdx: chapter 2 stands in 2 parts of report\.json/),
  ]);
});
