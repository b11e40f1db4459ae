import { forms } from '../forms/forms.ts';
import { paragraph, styles, type Text } from '../panel/drawing.ts';
import type { Mark } from '../panel/marks.ts';
import { type FigureSpec, onScaleOf, type PanelSpec } from '../spec.ts';
import type { PanelDrawing } from './panel.ts';

/** The width that a figure is drawn for, in pixels: its words keep their size and are broken to fit. */
export const figureWidth = 720;

const gaps = { belowTitle: 6, belowHead: 24, betweenPanels: 22, belowPanelTitle: 4, aboveSource: 24 };
const margin = 40;
/** At least as high as a slide of that width is. */
const slide = 9 / 16;

/** Where the parts of an image that is used alone stand: title, subtitle, panels, and the line that says where it is from. */
export interface FileLayout {
  width: number;
  height: number;
  margin: number;
  texts: Text[];
  panels: { top: number; marks: Mark[]; texts: Text[] }[];
}

export function fileLayout({ title, subtitle, panels, source }: FigureSpec): FileLayout {
  const width = figureWidth;
  const head = paragraph(title, styles.heading, width, 0);
  const under = subtitle ? paragraph(subtitle, styles.note, width, head.height + gaps.belowTitle) : undefined;
  const top = head.height + (under ? gaps.belowTitle + under.height : 0) + gaps.belowHead;
  const stacked = stack(
    panels.map((panel) => titled(panel, onScaleOf(panel, panels), width)),
    top,
  );
  const foot = paragraph(source, styles.small, width, 0);
  const whole = width + 2 * margin;
  const height = Math.max(
    Math.ceil(stacked.bottom + gaps.aboveSource + foot.height + 2 * margin),
    Math.ceil(whole * slide),
  );
  // The source stands at the foot of the slide.
  const at = height - 2 * margin - foot.height;
  return {
    width: whole,
    height,
    margin,
    texts: [...head.texts, ...(under?.texts ?? []), ...foot.texts.map((text) => ({ ...text, y: text.y + at }))],
    panels: stacked.panels,
  };
}

/** Panels alone, in the width that is given, for places with a title and a source of their own. */
export function panelsLayout(panels: PanelSpec[], width: number): Pick<FileLayout, 'panels' | 'height'> {
  const stacked = stack(
    panels.map((panel) => titled(panel, onScaleOf(panel, panels), width)),
    0,
  );
  return { panels: stacked.panels, height: Math.ceil(stacked.bottom) };
}

/** A panel with its title above it. */
function titled(panel: PanelSpec, alike: PanelSpec[], width: number): PanelDrawing & { titles: Text[]; head: number } {
  const title = panel.title ? paragraph(panel.title, styles.title, width, 0) : { texts: [], height: 0 };
  const head = title.height > 0 ? title.height + gaps.belowPanelTitle : 0;
  return { ...forms[panel.form](panel, width, alike), titles: title.texts, head };
}

/** Panels one below the other, from `top` on. */
function stack(all: ReturnType<typeof titled>[], top: number): { panels: FileLayout['panels']; bottom: number } {
  let at = top;
  const panels = all.flatMap(({ titles, head, marks, texts, height }) => {
    const own = [
      { top: at, marks: [], texts: titles },
      { top: at + head, marks, texts },
    ];
    at += head + height + gaps.betweenPanels;
    return own;
  });
  return { panels, bottom: at - gaps.betweenPanels };
}
