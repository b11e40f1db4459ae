import { Chart } from 'chart.js';
import { fileLayout } from '../../charts/layout/file.ts';
import { panelConfig } from '../../charts/panel/config.ts';
import { filePaint } from '../../charts/panel/paint.ts';
import { drawText } from '../../charts/panel/plugin.ts';
import type { FigureSpec } from '../../charts/spec.ts';
import { emptyCanvas } from './panels.ts';

/** Pixels of the image to one of the drawing. */
const scale = 2;

/** Saves the whole figure, with its title and the line that says where it is from, on light paper as in the SVG file. */
export function savePng(spec: FigureSpec, family: string): void {
  figureCanvas(spec, family).toBlob((image) => {
    if (!image) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(image);
    link.download = `${spec.id}-${document.documentElement.lang}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
  }, 'image/png');
}

function figureCanvas(spec: FigureSpec, family: string): HTMLCanvasElement {
  const { width, height, margin, texts, panels } = fileLayout(spec);
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.fillStyle = filePaint('paper');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.translate(margin, margin);
  for (const text of texts) drawText(pen, text, filePaint, family);
  for (const { top, layout } of panels) {
    const config = panelConfig(layout, filePaint, family);
    const chart = new Chart(emptyCanvas(layout), {
      ...config,
      options: { ...config.options, devicePixelRatio: scale },
    });
    pen.drawImage(chart.canvas, 0, top, layout.width, Math.ceil(layout.height));
    chart.destroy();
  }
  return canvas;
}
