import { paragraph, styles, type Text } from '../panel/drawing.ts';
import type { FigureSpec } from '../spec.ts';
import { panelLayouts } from './layout.ts';
import type { PanelLayout } from './plot.ts';

/** The width that a figure is drawn for, in pixels: its words keep their size and are broken to fit. */
export const figureWidth = 720;

/** Between two panels of a figure. */
const betweenPanels = 36;

const margin = 24;
const gap = 20;

/** Where the parts of an image that is used alone stand: title, panels, and the line that says where it is from. */
export interface FileLayout {
  width: number;
  height: number;
  margin: number;
  texts: Text[];
  panels: { top: number; layout: PanelLayout }[];
}

export function fileLayout({ title, panels, source }: FigureSpec): FileLayout {
  const width = figureWidth;
  const head = paragraph(title, styles.heading, width, 0);
  const stacked = stack(panelLayouts(panels, width), head.height + gap);
  const foot = paragraph(source, styles.small, width, stacked.bottom + gap);
  return {
    width: width + 2 * margin,
    height: Math.ceil(stacked.bottom + gap + foot.height + 2 * margin),
    margin,
    texts: [...head.texts, ...foot.texts],
    panels: stacked.panels,
  };
}

/** Panels one below the other, from `top` on. */
export function stack(layouts: PanelLayout[], top: number): { panels: FileLayout['panels']; bottom: number } {
  let at = top;
  const panels = layouts.map((layout) => {
    const place = { top: at, layout };
    at += layout.height + betweenPanels;
    return place;
  });
  return { panels, bottom: at - betweenPanels };
}
