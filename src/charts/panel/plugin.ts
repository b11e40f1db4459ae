import type { Plugin } from 'chart.js';
import { forms } from '../forms/forms.ts';
import type { PanelLayout } from '../layout/plot.ts';
import type { Rule, Text } from './drawing.ts';
import type { Paint } from './paint.ts';

/** Draws what Chart.js does not: guides beneath the marks; the ends of bars, labels and values above them. */
export function panelPlugin(layout: PanelLayout, paint: Paint, family: string): Plugin<'bar' | 'scatter'> {
  const { finish, surround, oneDataset } = forms[layout.panel.form];
  const datasets = oneDataset ? [layout.marks.flat()] : layout.marks;
  return {
    id: 'panel',
    beforeDatasetsDraw: ({ ctx }) => {
      for (const rule of layout.rules) drawRule(ctx, rule, paint);
    },
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      for (const mark of layout.marks.flat()) finish?.(ctx, mark, paint);
      for (const { datasetIndex, index } of chart.getActiveElements()) {
        const mark = datasets[datasetIndex]?.[index];
        if (mark) ring(ctx, () => surround(ctx, mark), paint);
      }
      for (const text of layout.texts) drawText(ctx, text, paint, family);
    },
  };
}

function drawRule(pen: CanvasRenderingContext2D, { x1, y1, x2, y2, token }: Rule, paint: Paint): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.lineWidth = 1;
  pen.strokeStyle = paint(token);
  pen.stroke();
}

/** Around the mark that a reader is at. */
function ring(pen: CanvasRenderingContext2D, trace: () => void, paint: Paint): void {
  pen.beginPath();
  trace();
  pen.lineWidth = 2;
  pen.strokeStyle = paint('ink');
  pen.stroke();
}

export function drawText(pen: CanvasRenderingContext2D, text: Text, paint: Paint, family: string): void {
  pen.font = `${text.weight} ${text.size}px ${family}`;
  pen.textAlign = text.align;
  pen.textBaseline = 'alphabetic';
  // Letters stand where the font puts them, not on whole pixels.
  pen.textRendering = 'geometricPrecision';
  pen.fillStyle = paint(text.token);
  pen.fillText(text.text, text.x, text.y);
}
