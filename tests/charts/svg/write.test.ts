import { expect, test } from 'vitest';
import type { Pen } from '../../../src/charts/panel/pen.ts';
import { svgPen } from '../../../src/charts/svg/pen.ts';

/** What is drawn with a pen, as it is written down. */
function written(draw: (pen: Pen) => void): string {
  const { pen, elements } = svgPen();
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
  const line = (set: (pen: Pen) => void) =>
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
      pen.lineWidth = 2;
      pen.setLineDash([4, 2]);
    }),
  ).toBe(plain.replace('/>', ' stroke-width="2" stroke-dasharray="4 2"/>'));
});

test('areas and circles are filled paths', () => {
  const fills = written((pen) => {
    pen.beginPath();
    pen.rect(0, 0, 1, 1);
    pen.fillStyle = '#fff';
    pen.fill();
    pen.beginPath();
    pen.arc(10, 10, 2, 0, 2 * Math.PI);
    pen.fill();
  });
  expect(fills).toBe(
    '<path d="M0 0h1v1h-1Z" fill="#fff"/><path d="M12 10A2 2 0 1 1 8 10A2 2 0 1 1 12 10" fill="#fff"/>',
  );
});
