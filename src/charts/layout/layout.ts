import { forms } from '../forms/forms.ts';
import { oneLine, paragraph, type Rule, styles, type Text } from '../panel/drawing.ts';
import type { PanelSpec } from '../spec.ts';
import type { Mark, PanelLayout, Plot } from './plot.ts';
import { textWidth } from './text-width.ts';

const gaps = { belowTitle: 10, belowLine: 14, betweenTicks: 12 };

/** The panels of a figure at that width. Scales that end at the same value are equally long. */
export function panelLayouts(panels: PanelSpec[], width: number): PanelLayout[] {
  const ownPlot = (panel: PanelSpec) => forms[panel.form].plot(panel, width);
  const shorter = (one: Plot, other: Plot) => (other.right < one.right ? other : one);
  return panels.map((panel) => {
    const alike = panels.filter(({ form, min, max }) => form === panel.form && min === panel.min && max === panel.max);
    return panelLayout(panel, width, alike.map(ownPlot).reduce(shorter));
  });
}

/** A panel as it stands at that width; its height is what its words and rows need. */
function panelLayout(panel: PanelSpec, width: number, plot: Plot): PanelLayout {
  const form = forms[panel.form];
  const title = panel.title ? paragraph(panel.title, styles.title, width, 0) : { texts: [], height: 0 };
  const texts: Text[] = [...title.texts];
  const rules: Rule[] = [];
  const marks: Mark[][] = [];
  const top = title.height + (title.height > 0 ? gaps.belowTitle : 0);
  let at = top;
  for (const line of panel.lines) {
    const laid = form.line(line, panel, plot, width, at);
    texts.push(...laid.texts);
    rules.push(...laid.rules);
    marks.push(laid.marks);
    at = laid.bottom + gaps.belowLine;
  }
  const bottom = at - gaps.belowLine;
  const ticks = panel.lines.some(({ points }) => points.length > 0)
    ? tickTexts(panel, plot, bottom + form.aboveTicks)
    : [];
  const height = Math.ceil(bottom + (ticks.length > 0 ? form.aboveTicks + styles.small.leading : 0));
  return { panel, width, height, plot, rows: [top, bottom], marks, texts: [...texts, ...ticks], rules };
}

/** The numbers of the scale: all, where they have room, or those at its ends. */
function tickTexts({ ticks }: PanelSpec, plot: Plot, top: number): Text[] {
  const needed = ticks.reduce((sum, { text }) => sum + textWidth(text, styles.small) + gaps.betweenTicks, 0);
  const few = needed * 1.4 <= plot.right - plot.left ? ticks : [...ticks.slice(0, 1), ...ticks.slice(-1)];
  return few.map(({ at, text }, index) => {
    const x = plot.x(at);
    if (index === few.length - 1) return oneLine(text, styles.small, x, top, 'right');
    const fits = textWidth(text, styles.small) / 2 <= x;
    return oneLine(text, styles.small, fits ? x : 0, top, fits ? 'center' : 'left');
  });
}
