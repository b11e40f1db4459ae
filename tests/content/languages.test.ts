import { describe, expect, it } from 'vitest';
import { checkLanguages } from '../../src/load/check/languages/exchanged.ts';
import { readContent } from '../../src/load/read/content.ts';
import { openFolder } from '../../src/load/read/document.ts';
import type { ReadPart } from '../../src/load/read/parts.ts';
import { loadReport } from '../../src/load.ts';
import { problemText } from '../../src/model/problem/problem.ts';
import type { Unit } from '../../src/model/unit/unit.ts';

const { report } = loadReport('content');
const units = report?.units ?? [];
const content = readContent(openFolder('content'));

/** The words in both languages at a place of a file: "conclusions.groups.0.entries.1.text". */
function wordsAt(root: unknown, path: string): { en: string; cy: string } {
  let value = root;
  for (const step of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  const { en, cy } = Object(value);
  if (typeof en !== 'string' || typeof cy !== 'string') throw new Error(`No words at ${path}.`);
  return Object(value);
}

/** What is said of the content with those words changed, in files by their field and in running text by unit. */
function said(change: (value: typeof values) => void, changed: Unit[] = units): string[] {
  const values = structuredClone(read);
  change(values);
  const at =
    (file: string) =>
    (path: PropertyKey[] = []) => ({ file: [`${file}.json`, ...(path.length > 0 ? [path.join('.')] : [])].join(':') });
  const files = Object.fromEntries(Object.entries(values).map(([file, value]) => [file, { value, at: at(file) }]));
  const { conclusions } = values;
  const parts = content.parts.map((part): ReadPart => {
    if (part.type !== 'list' || part.id !== 'conclusions' || !conclusions) return part;
    return { ...part, list: { value: conclusions, at: at('conclusions') } };
  });
  return checkLanguages({ ...content, ...files, parts }, changed).map(problemText);
}
const read = {
  notes: content.notes?.value,
  conclusions: content.parts.flatMap((part) =>
    part.type === 'list' && part.id === 'conclusions' ? (part.list?.value ?? []) : [],
  )[0],
  quotations: content.quotations?.value,
  figures: content.figures?.value,
  speakers: content.speakers?.value,
  record: content.record?.value,
};
const values = read;

it('never takes a name that is the same in both languages for exchanged, whatever cannot be read', () =>
  expect(
    checkLanguages({ ...content, parts: content.parts.filter(({ type }) => type !== 'group') }, units).map(problemText),
  ).toEqual([]));

describe('the languages of the content', () => {
  it('are as they should be', () => expect(said(() => {})).toEqual([]));

  it('are found exchanged in a field, and the same twice', () => {
    const exchanged = [
      'notes.2.text',
      'notes.1.label',
      'record.description',
      'figures.0.title',
      'figures.4.panels.1.title',
      'conclusions.groups.0.title',
    ];
    const problems = said((root) => {
      for (const path of exchanged) {
        const words = wordsAt(root, path);
        [words.en, words.cy] = [words.cy, words.en];
      }
      const [untranslated, unwritten] = [wordsAt(root, 'notes.0.text'), wordsAt(root, 'notes.4.text')];
      untranslated.cy = untranslated.en;
      unwritten.en = unwritten.cy;
    });
    expect(problems.filter((problem) => / is Welsh, and .* English\. Exchange/.test(problem))).toHaveLength(
      exchanged.length,
    );
    expect(problems).toContainEqual(expect.stringMatching(/^notes\.json:0\.text\.cy:? the Welsh is English/));
    expect(problems).toContainEqual(expect.stringMatching(/^notes\.json:4\.text\.en:? the English is Welsh/));
    expect(problems).toHaveLength(exchanged.length + 2);
  });

  it('stand beside their own', () => {
    const pairs = [
      ['conclusions.groups.0.entries.0.text', 'conclusions.groups.0.entries.1.text'],
      ['quotations.4.text', 'quotations.6.text'],
      ['speakers.0.name', 'speakers.1.name'],
      ['conclusions.title', 'conclusions.groups.1.entries.0.text'],
    ];
    const problems = said((root) => {
      for (const [one = '', other = ''] of pairs) {
        const [a, b] = [wordsAt(root, one), wordsAt(root, other)];
        [a.cy, b.cy] = [b.cy, a.cy];
      }
    });
    const exchange = (file: string) => expect.stringMatching(new RegExp(`^${file}\\.json:.* Exchange the two$`));
    const cut = expect.stringMatching(/^conclusions\.json:.* is hardly of .* Put the Welsh of these words there$/);
    expect(problems.sort()).toEqual([exchange('conclusions'), cut, cut, exchange('quotations'), exchange('speakers')]);
  });

  it('stand beside their own in paragraphs', () => {
    const welshOf = (id: string) => report?.byId.get(id)?.prose?.cy;
    const exchanged = { 'p1.4': 'p1.5', 'p1.5': 'p1.4' };
    const changed = units.map((unit) => {
      const [, from = unit.id] = Object.entries(exchanged).find(([id]) => id === unit.id) ?? [];
      const cy = welshOf(from);
      return unit.prose && cy ? { ...unit, prose: { ...unit.prose, cy } } : unit;
    });
    expect(said(() => {}, changed)).toEqual([
      expect.stringMatching(/^p1\.4: the Welsh .* \(p1\.5\).* Exchange the two$/),
    ]);
  });
});
