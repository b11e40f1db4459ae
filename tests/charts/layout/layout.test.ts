import { describe, expect, test } from 'vitest';
import { barsLayout } from '../../../src/charts/forms/bars.ts';
import { partsOf } from '../../../src/charts/forms/share.ts';
import { sidesOf } from '../../../src/charts/forms/slope.ts';
import { dotsOf } from '../../../src/charts/forms/units.ts';
import { apart } from '../../../src/charts/layout/apart.ts';
import { fileLayout } from '../../../src/charts/layout/file.ts';
import { textWidth } from '../../../src/charts/layout/text-width.ts';
import { styles } from '../../../src/charts/panel/drawing.ts';
import type { Line, PanelSpec, Point } from '../../../src/charts/spec.ts';

const point = (value: Point['value'], more: Partial<Point> = {}): Point => ({
  value,
  bound: typeof value === 'number' ? 'exact' : 'between',
  text: String(value),
  parts: { before: '', numeral: String(value), after: '' },
  earlier: false,
  said: '',
  ...more,
});
const line = (points: Point[], more: Partial<Line> = {}): Line => ({ label: 'All', points, ...more });
const panel = (form: PanelSpec['form'], lines: Line[], more: Partial<PanelSpec> = {}): PanelSpec => ({
  form,
  max: 100,
  lines,
  ...more,
});

describe('bars', () => {
  test('reach from zero in proportion, and leave room for their values', () => {
    const text = 'a long value that needs room';
    const { bars, plot, texts } = barsLayout(panel('bars', [line([point(100, { text })]), line([point(25)])]), 720);
    expect(bars.map(({ low }) => low)).toEqual([plot.x(0), plot.x(0)]);
    expect((bars[1]?.high ?? 0) - plot.left).toBeCloseTo(((bars[0]?.high ?? 0) - plot.left) / 4);
    const value = texts.find((each) => each.text === text);
    expect((value?.x ?? 0) + textWidth(text, styles.value)).toBeLessThanOrEqual(720);
  });

  test('stand beside their labels where there is room, and beneath them where there is not', () => {
    const [wide, narrow] = [720, 360].map((width) => barsLayout(panel('bars', [line([point(50)])]), width));
    expect(wide?.plot.left).toBe(240);
    expect(narrow?.plot.left).toBe(0);
    expect(wide?.height).toBe(28);
  });

  test('go both ways from zero where some are below it', () => {
    const { bars, plot } = barsLayout(
      panel('bars', [line([point(-50)]), line([point(50)])], { min: -50, max: 50 }),
      720,
    );
    expect(bars.map(({ low, high }) => [low, high])).toEqual([
      [plot.left, plot.x(0)],
      [plot.x(0), plot.right],
    ]);
  });

  test('a range is no bar, and what has no number has neither bar nor line of zero', () => {
    expect(barsLayout(panel('bars', [line([point([20, 40])])]), 720).bars).toEqual([]);
    const bare = barsLayout(panel('bars', [line([], { missing: 'not stated' })]), 720);
    expect(bare.texts.map(({ text }) => text)).toEqual(['All', 'not stated']);
    expect(bare.beneath).toEqual([]);
  });
});

test('the parts of a whole follow one another, and what has no number takes what is left', () => {
  const parts = partsOf(panel('share', [line([point(36)]), line([point(29)]), line([], { missing: 'not said' })]));
  expect(parts.map(({ from, to, fill }) => [from, to, fill])).toEqual([
    [0, 36, 'full'],
    [36, 65, 'hollow'],
    [65, 100, 'unknown'],
  ]);
});

test('a dot stands for each, and a ring for each of the others of a whole', () => {
  expect(dotsOf(line([point(5)], { whole: 7 }))).toEqual({ dots: 5, rings: 2 });
  expect(dotsOf(line([point(5)]))).toEqual({ dots: 5, rings: 0 });
  expect(dotsOf(line([], { missing: 'not said' }))).toEqual({ dots: 0, rings: 0 });
});

test('the sides of a slope have its numbers by their times; where all begin at one, that once', () => {
  const lines = [line([point(45, { time: 0 }), point(91, { time: 1 })]), line([point(47, { time: 0 })])];
  const [left, right] = sidesOf(panel('slope', lines));
  expect([left, right].map((words) => words.map(({ value }) => value))).toEqual([[45, 47, 0], [91]]);
  const [start] = sidesOf(panel('slope', lines, { start: { at: 100, text: '1998 = 100' } }));
  expect(start.map(({ text }) => text)).toEqual(['1998 = 100', '0']);
});

test('what would touch parts evenly, in whatever order it comes, and none leaves the row', () => {
  const places = (...at: number[]) =>
    apart(
      at.map((each) => ({ at: each, size: 10 })),
      0,
      100,
    );
  expect(places(20, 80)).toEqual([20, 80]);
  expect(places(50, 50)).toEqual([45, 55]);
  expect(places(52, 50)).toEqual([56, 46]);
  expect(places(0, 100)).toEqual([5, 95]);
  expect(places(99, 98, 97)).toEqual([95, 85, 75]);
});

test('letters are as wide with accents as without; a file is a slide at least, with its source at the foot', () => {
  expect(textWidth('âŵ', styles.label)).toBe(textWidth('aw', styles.label));
  const file = (lines: Line[]) =>
    fileLayout({ id: 'f1', title: 'Books', source: 'Source', panels: [panel('bars', lines)] });
  const small = file([line([point(50)])]);
  expect([small.width, small.height]).toEqual([800, 450]);
  expect(small.texts.at(-1)?.y).toBeGreaterThan(450 - 80 - styles.small.leading);
  const tall = file(Array.from({ length: 40 }, () => line([point(50)])));
  const last = Math.max(...tall.panels.flatMap(({ top, texts }) => texts.map(({ y }) => top + y)));
  expect(tall.texts.at(-1)?.y).toBeGreaterThan(last);
});
