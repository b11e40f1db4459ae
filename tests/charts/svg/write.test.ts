import { expect, test } from 'vitest';
import { svgCanvas } from '../../../src/charts/svg/canvas.ts';

/** What a drawing on a canvas is written as. */
function written(draw: (pen: CanvasRenderingContext2D) => void): string {
  const { canvas, elements } = svgCanvas(100, 100);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The canvas has no pen.');
  draw(pen);
  return elements();
}

test('a text stands at its place, by its left end, middle or right end, with its signs escaped', () => {
  const text = (align: CanvasTextAlign) =>
    written((pen) => {
      pen.font = '600 16px sans-serif';
      pen.textAlign = align;
      pen.fillStyle = '#121212';
      pen.fillText('a < "b" & c', 1.005, 20);
    });
  const words = 'a &lt; &quot;b&quot; &amp; c';
  const rest = ` fill="#121212">${words}</text>`;
  expect(text('left')).toBe(`<text x="1" y="20" font-size="16" font-weight="600"${rest}`);
  expect(text('center')).toBe(`<text x="1" y="20" font-size="16" font-weight="600" text-anchor="middle"${rest}`);
  expect(text('right')).toBe(`<text x="1" y="20" font-size="16" font-weight="600" text-anchor="end"${rest}`);
});

test('a stroke has what of its state is not SVG’s own', () => {
  const line = (set: (pen: CanvasRenderingContext2D) => void) =>
    written((pen) => {
      set(pen);
      pen.beginPath();
      pen.lineTo(0, 0);
      pen.lineTo(10, 5);
      pen.stroke();
    });
  const plain = '<path d="M0 0L10 5" fill="none" stroke="#000"/>';
  expect(line(() => {})).toBe(plain);
  expect(
    line((pen) => {
      pen.save();
      pen.lineWidth = 2;
      pen.lineCap = 'round';
      pen.lineJoin = 'bevel';
      pen.setLineDash([4, 2]);
    }),
  ).toBe(
    plain.replace('/>', ' stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="4 2"/>'),
  );
});

test('what is restored is as it was saved, and a cleared canvas has nothing', () => {
  const circle = (pen: CanvasRenderingContext2D) => {
    pen.beginPath();
    pen.arc(10, 10, 2, 0, 2 * Math.PI);
    pen.fill();
  };
  const fills = written((pen) => {
    pen.rect(0, 0, 1, 1);
    pen.fill();
    pen.clearRect(0, 0, 100, 100);
    pen.save();
    pen.fillStyle = '#fff';
    circle(pen);
    pen.restore();
    circle(pen);
  });
  const path = 'M12 10A2 2 0 1 1 8 10A2 2 0 1 1 12 10';
  expect(fills).toBe(`<path d="${path}" fill="#fff"/><path d="${path}" fill="#000"/>`);
});
