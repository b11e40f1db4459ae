import { describe, expect, test } from 'vitest';
import { fileLayout } from '../../../src/charts/layout/file.ts';
import { panelLayouts } from '../../../src/charts/layout/layout.ts';
import { textWidth } from '../../../src/charts/layout/text-width.ts';
import { extent, spread, styles } from '../../../src/charts/panel/drawing.ts';
import type { PanelSpec, Point } from '../../../src/charts/spec.ts';

const point = (value: Point['value'], more: Partial<Point> = {}): Point => ({
  value,
  bound: typeof value === 'number' ? 'exact' : 'between',
  text: '1',
  earlier: false,
  said: '',
  ...more,
});
const panel = (form: PanelSpec['form'], points: Point[], more: Partial<PanelSpec> = {}): PanelSpec => ({
  form,
  max: 100,
  ticks: [0, 25, 50, 75, 100].map((at) => ({ at, text: String(at) })),
  lines: [{ label: 'All', points }],
  ...more,
});
/** A panel as it is laid out alone. */
function laid(one: PanelSpec, width = 720) {
  const [layout] = panelLayouts([one], width);
  if (!layout) throw new Error('A panel has a layout.');
  return layout;
}

describe('bars', () => {
  test('have a guide at every tick, that of zero the darkest, but for where the value is written', () => {
    const { rules, plot, texts } = laid(panel('bars', [point(45, { text: '45%' })]));
    const [from, to] = extent(texts.find(({ text }) => text === '45%') ?? fail());
    expect(rules.map(({ token }) => token)).toEqual(['edge', 'hair', 'hair', 'hair']);
    expect(rules.some(({ x1 }) => x1 >= from - 3 && x1 <= to + 3)).toBe(false);
    // A guide that would touch the words, though it does not stand in them, is left out, too.
    const near = laid(
      panel('bars', [point(45, { text: '45%' })], {
        ticks: [
          { at: 0, text: '' },
          { at: place(plot, to + 2), text: '' },
        ],
      }),
    );
    expect(near.rules).toHaveLength(1);
  });

  test('have no scale where the report gives no number', () => {
    const bare = laid(panel('bars', [], { lines: [{ label: 'All', points: [], missing: 'not stated' }] }));
    expect(bare.texts.map(({ text }) => text)).toEqual(['All', 'not stated']);
  });

  test('of the same end are equally long, and dots beside them have a scale of their own', () => {
    const long = panel('bars', [point(100, { text: 'a long value that needs room' })]);
    const [one, other, dots] = panelLayouts([panel('bars', [point(10)]), long, panel('dots', [point(10)])], 360);
    expect(one?.plot.right).toBe(other?.plot.right);
    expect(dots?.plot.right).toBeGreaterThan(other?.plot.right ?? 0);
  });
});

test('the words of a range of dots stand between its two, those of a value at it', () => {
  const { texts, plot } = laid(panel('dots', [point([20, 40], { text: '20 to 40', period: '1998' }), point(90)]));
  const at = (words: string) => texts.find(({ text }) => text === words)?.x;
  expect([at('20 to 40'), at('1998'), at('1')]).toEqual([plot.x(30), plot.x(30), plot.x(90)]);
});

test('a scale that has no room for all of its numbers has those at its ends', () => {
  const ticks = (width: number) =>
    laid(panel('dots', [point(50)]), width)
      .texts.slice(2)
      .map(({ text }) => text);
  expect(ticks(720)).toEqual(['0', '25', '50', '75', '100']);
  expect(ticks(200)).toEqual(['0', '100']);
});

test('texts that would touch part evenly, and none leaves the row', () => {
  const word = (x: number) => ({ text: 'ten', x, y: 0, align: 'center' as const, ...styles.value });
  const half = textWidth('ten', styles.value) / 2;
  const places = (...at: number[]) => spread(at.map(word), 10, 300).map(({ x }) => x);
  expect(places(100, 200)).toEqual([100, 200]);
  expect(places(150, 150)).toEqual([150 - half - 5, 150 + half + 5]);
  expect(places(0, 300)).toEqual([half, 300 - half]);
});

test('letters are as wide with accents as without, and a file ends where its last words do', () => {
  expect(textWidth('âŵ', styles.label)).toBe(textWidth('aw', styles.label));
  const file = fileLayout({ id: 'f1', title: 'Books', source: 'Source', panels: [panel('bars', [point(50)])] });
  const [last, only] = [file.texts.at(-1), file.panels[0]];
  const foot = (only?.top ?? 0) + (only?.layout.height ?? 0) + 20;
  expect(last?.y).toBeGreaterThan(foot);
  expect(last?.y).toBeLessThan(foot + styles.small.leading);
  expect(file.height).toBe(Math.ceil(foot + styles.small.leading + 48));
});

/** The value that stands at a place of the scale. */
const place = ({ left, right }: { left: number; right: number }, x: number): number =>
  ((x - left) / (right - left)) * 100;

function fail(): never {
  throw new Error('The layout has no such text.');
}
