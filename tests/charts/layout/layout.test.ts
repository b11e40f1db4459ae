import { describe, expect, test } from 'vitest';
import { barsLayout } from '../../../src/charts/forms/bars.ts';
import { forms } from '../../../src/charts/forms/forms.ts';
import { partsOf } from '../../../src/charts/forms/share.ts';
import { sidesOf } from '../../../src/charts/forms/slope.ts';
import { dotsOf } from '../../../src/charts/forms/units.ts';
import { apart } from '../../../src/charts/layout/apart.ts';
import { fileLayout } from '../../../src/charts/layout/file.ts';
import type { PanelDrawing } from '../../../src/charts/layout/panel.ts';
import { textWidth } from '../../../src/charts/layout/text-width.ts';
import { styles } from '../../../src/charts/panel/drawing.ts';
import { filePaint } from '../../../src/charts/panel/paint.ts';
import type { Line, PanelSpec, Point } from '../../../src/charts/spec.ts';
import { svgPen } from '../../../src/charts/svg/pen.ts';

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
/** Where the upright lines of a drawing stand, and, after them, the areas in the colour of the ground. */
function drawnOf({ marks }: PanelDrawing) {
  const [lines, grounds]: [number[], { left: number; right: number }[]] = [[], []];
  const { pen } = svgPen();
  let rect = { left: 0, right: 0 };
  let from = 0;
  pen.moveTo = (x) => {
    from = x;
  };
  pen.lineTo = (x) => {
    if (x === from) lines.push(x);
  };
  pen.rect = (left, _top, width) => {
    rect = { left, right: left + width };
  };
  pen.fill = () => {
    if (pen.fillStyle === filePaint('paper')) grounds.push(rect);
  };
  for (const mark of marks) mark(pen, filePaint);
  return { lines, grounds };
}

/** Where the middles of the dots of a drawing stand. */
function middlesOf({ marks }: PanelDrawing): number[] {
  const middles: number[] = [];
  const { pen } = svgPen();
  pen.arc = (x) => {
    middles.push(x);
  };
  for (const mark of marks) mark(pen, filePaint);
  return middles;
}
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

test('values of parts stand in a column beyond the line of the whole, which is one for all panels of a scale', () => {
  const few = panel('bars', [line([point(91, { text: '91%' })])], { isWhole: true });
  const many = panel('bars', [line([point(20, { text: 'about 20%' })])], { isWhole: true });
  const layouts = [few, many].map((each) => barsLayout(each, 720, [few, many]));
  expect(layouts[0]?.plot.right).toBe(layouts[1]?.plot.right);
  for (const { plot, texts } of layouts) {
    const value = texts.at(-1);
    expect([value?.align, value?.x]).toEqual(['right', 720]);
    expect(720 - textWidth(value?.text ?? '', styles.value)).toBeGreaterThan(plot.right);
  }
});

test('few dots leave their labels more room, many none; fives stand clearly apart', () => {
  const label = 'Open on both days of the week';
  const drawn = (count: number) => {
    const dots = panel('units', [line([point(count)], { label })], { max: count });
    return forms.units(dots, 720, [dots]);
  };
  expect(drawn(10).texts.filter(({ text }) => label.includes(text))).toHaveLength(1);
  expect(drawn(15).texts.filter(({ text }) => label.includes(text)).length).toBeGreaterThan(1);
  const centres = middlesOf(drawn(10));
  const steps = centres.slice(1).map((x, at) => Math.round(x - (centres[at] ?? 0)));
  expect([steps[0], steps[4]]).toEqual([21, 31]);
});

test('numbers as type begin at the edge, and have one column, those of parts too', () => {
  const whole = panel('ledger', [line([point(75)]), line([point(7)], { isUnder: true })]);
  const { texts } = forms.ledger(whole, 720, [whole]);

  const numerals = texts.filter(({ align }) => align === 'right');
  expect(new Set(numerals.map(({ x }) => x)).size).toBe(1);
  expect((numerals[0]?.x ?? 0) - textWidth('75', styles.numeral)).toBeCloseTo(0);
});

test('the numbers of a scale are centred on their lines, and are numbers alone', () => {
  const scale = panel('range', [line([point([54, 167])])], {
    max: 200,
    ticks: [0, 100, 200].map((at) => ({ at, text: String(at) })),
  });
  const { texts } = forms.range(scale, 720, [scale]);
  const ticks = texts.filter(({ text }) => ['0', '100', '200'].includes(text));
  expect(ticks.map(({ align }) => align)).toEqual(['center', 'center', 'center']);
});

test('no line of a scale strikes a value: it has a ground of its own', () => {
  const scale = panel('range', [line([point([54, 167], { text: '54 to 167' })])], {
    max: 200,
    ticks: [0, 200].map((at) => ({ at, text: String(at) })),
  });
  const drawing = forms.range(scale, 720, [scale]);
  const value = drawing.texts.find(({ text }) => text === '54 to 167');
  const right = (value?.x ?? 0) + textWidth('54 to 167', styles.value);
  expect(drawnOf(drawing).lines.some((x) => x > (value?.x ?? 0) && x < right)).toBe(true);
  expect(drawnOf(drawing).grounds).toContainEqual({ left: expect.any(Number), right: expect.closeTo(right + 4, 5) });
});

test('nor does it strike words that stand above what is drawn', () => {
  const label = 'Local authorities';
  const scale = panel('range', [line([point([54, 167])], { label })], {
    max: 200,
    ticks: [0, 100, 200].map((at) => ({ at, text: String(at) })),
  });
  const right = textWidth(label, styles.label);
  for (const drawing of [forms.range(scale, 320, [scale]), forms.bars(scale, 320, [scale])]) {
    expect(drawnOf(drawing).lines.some((x) => x < right)).toBe(true);
    expect(drawnOf(drawing).grounds).toContainEqual({ left: -2, right: expect.closeTo(right + 2, 5) });
  }
});

test('the two times of a slope stand side by side in any width, and its words within it', () => {
  const ends = [point(100, { time: 0 }), point(191, { time: 1, text: '+91%', detail: '53,300 to 67,050' })];
  const slope = panel('slope', [line(ends, { label: 'England' })], {
    max: 200,
    periods: ['1998', '2012'],
    start: { at: 100, text: '1998 = 100' },
  });
  for (const width of [300, 320, 480]) {
    const { texts } = forms.slope(slope, width, [slope]);
    const [first, second] = ['1998', '2012'].map((text) => texts.find((each) => each.text === text)?.x ?? 0);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(2 * textWidth('1998', styles.small));
    for (const { text, x, align, size, weight } of texts)
      if (align === 'left') expect(x + textWidth(text, { size, weight })).toBeLessThanOrEqual(width);
  }
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
