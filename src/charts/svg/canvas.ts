import { escapeXml } from '../../model/xml.ts';
import { rounded, svgPath, textElement } from './write.ts';

/** What of a canvas's state Chart.js and our plugin set; the same names as in CanvasRenderingContext2D. */
const initial = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
};

/**
 * A canvas that writes down what is drawn on it as SVG elements: no DOM, no native code, no fonts on the machine. It has
 * what our charts need of a canvas; whatever else is called fails with the name of what is missing.
 */
export function svgCanvas(width: number, height: number): { canvas: HTMLCanvasElement; elements: () => string } {
  const elements: string[] = [];
  const context = recordingContext(elements);
  const nothing = () => {};
  const canvas = {
    width,
    height,
    style: {},
    getContext: () => context,
    getAttribute: () => null,
    setAttribute: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  Object.assign(context, { canvas });
  if (!passesForCanvas(canvas)) throw new Error('Chart.js takes any object that has getContext().');
  return { canvas, elements: () => elements.join('') };
}

const passesForCanvas = (canvas: object): canvas is HTMLCanvasElement => 'getContext' in canvas;

function recordingContext(elements: string[]) {
  const path = svgPath();
  const saved: (typeof initial)[] = [];
  let dash: number[] = [];
  const state = () => Object.fromEntries(Object.keys(initial).map((name) => [name, Reflect.get(context, name)]));
  const context = {
    ...initial,
    ...path.pen,
    save: () => saved.push({ ...initial, ...state() }),
    restore: () => Object.assign(context, saved.pop()),
    /** Chart.js sets it for screens of several pixels to a point, which SVG does not know. */
    setTransform: () => {},
    resetTransform: () => {},
    clearRect: () => elements.splice(0),
    setLineDash: (lengths: number[]) => {
      dash = lengths;
    },
    getLineDash: () => dash,
    fill: () => elements.push(`<path d="${path.data()}" fill="${escapeXml(context.fillStyle)}"/>`),
    stroke: () => elements.push(`<path d="${path.data()}" fill="none"${strokeAttributes(context, dash)}/>`),
    fillText: (text: string, x: number, y: number) => elements.push(textElement(text, x, y, context)),
  };
  return context;
}

function strokeAttributes({ strokeStyle, lineWidth, lineCap, lineJoin }: typeof initial, dash: number[]): string {
  return [
    ` stroke="${escapeXml(strokeStyle)}"`,
    lineWidth === 1 ? '' : ` stroke-width="${rounded(lineWidth)}"`,
    lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`,
    lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`,
    dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(rounded).join(' ')}"`,
  ].join('');
}
