import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/load.ts';
import { entryLists, unit, unitsOf, unitsOfKind } from '../../src/model/report.ts';
import { type Unit, unitText } from '../../src/model/unit/unit.ts';

const { report, problems, sourceProblems } = loadReport('content');
if (!report?.source) throw new Error(`No report with a source:\n${problems.join('\n')}`);
const { source } = report;

const numbersOf = (units: Unit[]): number[] => units.map(({ id }) => Number(/\d+$/.exec(id)?.[0]));
const oneTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const textBlocks = (units: Unit[] = []): number => units.filter(({ kind }) => kind === 'paragraph').length;

describe('the source', () => {
  it('is the very file that was extracted from print', () => {
    const bytes = readFileSync('content/source/making-a-difference-2013.txt');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '169c78eaedd6684d9a9ee5042fbf25091a52d1e0fb14774b94456dd6cc5c5bcf',
    );
  });

  it('and the content agree in every word', () => {
    expect(problems).toEqual([]);
    expect(sourceProblems).toEqual([]);
  });

  it('has exactly eighteen paragraphs that a page break cut, and no other repairs than those written down', () => {
    const { joins, quoteSpaces, strayMarks, bullets, finalColons, runInHeads } = source.repairs;
    expect(joins).toEqual([46, 63, 104, 122, 142, 148, 150, 172, 198, 230, 240, 242, 274, 308, 348, 352, 358, 366]);
    expect(strayMarks).toEqual([{ line: 360, text: '**' }]);
    expect(finalColons).toEqual([386, 398, 418]);
    const line = (number: number): string => source.lines[number - 1] ?? '';
    expect(quoteSpaces).toHaveLength(17);
    for (const number of quoteSpaces) expect(line(number)).toMatch(/^“ | ”$/);
    for (const number of bullets) expect(line(number)).toMatch(/^- /);
    for (const number of runInHeads) expect(line(number)).toMatch(/^[A-Z][\w ]+: /);
    expect([bullets.length, runInHeads.length]).toEqual([20, 13]);
  });

  const at = (id: string) => source.printed.get(id);

  it('belongs line by line to a unit, or to the cover and the contents before the first one', () => {
    const first = at('introduction')?.lines[0] ?? 0;
    const homeless = source.lines.flatMap((text, index) =>
      text.trim() === '' || source.units.has(index + 1) ? [] : [index + 1],
    );
    expect(first).toBe(34);
    expect(homeless).toEqual([5, 6, 8, 10, 11, 13, 17, 19, 20, 21, 22, 24, 26, 27, 28, 29, 30, 31, 32]);
    for (const id of source.units.values()) expect(report.byId.has(id)).toBe(true);
  });

  it('gives every unit its lines, one after another, but the heading that the print left out', () => {
    const printed = report.units.filter(({ kind }) => kind !== 'figure' && kind !== 'subject');
    expect(printed.filter(({ id }) => !at(id)).map(({ id }) => id)).toEqual(['appendix-a']);
    const starts = report.units.flatMap(({ id }) => at(id)?.lines[0] ?? []);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each([
    ['q8', [218, 218]],
    ['p1.10', [146, 150]],
    ['p3.2', [196, 198]],
    ['acknowledgements-1', [420, 432]],
    ['acknowledgements-2', [434, 452]],
    ['o1', [390, 390]],
  ])('has %s at lines %j', (id, lines) => {
    expect(at(id)?.lines).toEqual(lines);
  });

  it.each([
    ['introduction-1', [2, 3]],
    ['conclusions', [2, 3]],
    ['c10', [2, 3]],
    ['ch1', [4, 7]],
    ['q8', [10, 13]],
    ['overview-6-2', [19]],
    ['p6.6', [19]],
  ])('has %s at about the printed pages %j', (id, pages) => {
    expect(at(id)?.pages).toEqual(pages);
  });

  it('knows no printed page of methodology, appendix and acknowledgements, which the printed contents do not list', () => {
    const unlisted = report.units.filter(({ home }) =>
      ['methodology', 'appendix-a', 'acknowledgements'].includes(home.id),
    );
    expect(unlisted.length).toBeGreaterThan(20);
    expect(unlisted.filter(({ id }) => at(id)?.pages)).toEqual([]);
  });
});

describe('the report', () => {
  it('has six chapters with 10, 5, 7, 5, 6 and 6 numbered paragraphs', () => {
    expect(report.chapters.map(({ number }) => number)).toEqual(oneTo(6));
    expect(report.chapters.map(({ paragraphs }) => paragraphs.length)).toEqual([10, 5, 7, 5, 6, 6]);
    for (const { number, paragraphs } of report.chapters) {
      expect(paragraphs.map((paragraph) => paragraph.number)).toEqual(
        oneTo(paragraphs.length).map((n) => `${number}.${n}`),
      );
    }
  });

  it('has twenty conclusions in six groups of 3, 4, 5, 3, 2 and 3', () => {
    expect(entryLists(report)[0]?.groups.map(({ entries }) => entries.length)).toEqual([3, 4, 5, 3, 2, 3]);
    expect(numbersOf(unitsOfKind(report, 'conclusion'))).toEqual(oneTo(20));
  });

  it('has 21 quotations by nine speakers, in printed order', () => {
    expect(numbersOf(unitsOf(report, 'quotation'))).toEqual(oneTo(21));
    expect(report.speakers.map(({ id }) => id)).toEqual([
      'young-person',
      'parent',
      'leaving-care-team-manager',
      'local-authority-survey-respondent',
      'survey-respondent',
      'care-plan',
      'voluntary-sector-manager',
      'local-authority-councillor',
      'local-authority-policy-document',
    ]);
  });

  it('has four outcomes and nine models', () => {
    expect(numbersOf(unitsOfKind(report, 'outcome'))).toEqual(oneTo(4));
    expect(numbersOf(unitsOfKind(report, 'model'))).toEqual(oneTo(9));
  });

  it('has its blocks of text', () => {
    const { chapters } = report;
    const inPart = (id: string) => textBlocks(report.units.filter(({ parent }) => parent === id));
    expect(inPart('introduction')).toBe(6);
    expect(chapters.map(({ overview }) => textBlocks(overview?.blocks))).toEqual([3, 2, 2, 3, 2, 3]);
    expect(textBlocks(chapters.flatMap(({ paragraphs }) => paragraphs.flatMap(({ blocks }) => blocks)))).toBe(56);
    expect(inPart('methodology')).toBe(4);
    expect(inPart('outcomes')).toBe(1);
    expect(inPart('models')).toBe(0);
    expect(inPart('acknowledgements')).toBe(4);
    const added = [...unitsOf(report, 'statistic'), ...unitsOf(report, 'figure'), ...unitsOf(report, 'subject')];
    expect(report.units.length - added.length).toBe(165);
  });

  it.each([
    ['q8', 'p3.3'],
    ['p3.3-2', 'p3.3'],
    ['p3.3', 'ch3'],
    ['overview-3', 'ch3'],
    ['overview-3-1', 'overview-3'],
    ['c8', 'g3'],
    ['g3', 'conclusions'],
    ['o1', 'outcomes'],
    ['m7', 'models'],
    ['outcomes', 'appendix-a'],
    ['models', 'appendix-a'],
    ['outcomes-1', 'outcomes'],
    ['acknowledgements-2', 'acknowledgements'],
  ])('has %s as a part of %s', (id, parent) => {
    expect(unit(report, id).parent).toBe(parent);
  });

  it('has chapters and other sections that are part of nothing', () => {
    const own = report.units.filter(({ kind }) => kind !== 'figure' && kind !== 'subject');
    const top = own.filter(({ parent }) => parent === undefined).map(({ id }) => id);
    expect(top).toEqual([
      'introduction',
      'conclusions',
      'ch1',
      'ch2',
      'ch3',
      'ch4',
      'ch5',
      'ch6',
      'methodology',
      'appendix-a',
      'acknowledgements',
    ]);
  });

  it('has its statistics right after the blocks that state them, and its figures last', () => {
    expect(numbersOf(unitsOf(report, 'statistic'))).toEqual(oneTo(45));
    expect(numbersOf(report.units.slice(-9))).toEqual(oneTo(9));
    expect(report.units.slice(-9).every(({ kind }) => kind === 'figure')).toBe(true);
    for (const [at, { kind, parent }] of report.units.entries()) {
      if (kind !== 'statistic') continue;
      const before = report.units.slice(0, at).findLast((each) => each.kind !== 'statistic');
      expect(before?.id).toBe(parent);
    }
  });

  it('keeps the slips of the print', () => {
    const text = report.units.map((each) => unitText(each, 'en')).join('\n');
    for (const slip of ['sighted factors', 'a through chronology', 'mitigated against']) expect(text).toContain(slip);
    expect(text).not.toMatch(/\*\*|“ | ”/);
  });
});
