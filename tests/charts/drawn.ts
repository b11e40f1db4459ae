// Reads a drawn figure back, as a reader of the SVG would: its texts, and what is wrong with how they stand.
import { parseDocument } from 'htmlparser2';
import { textWidth } from '../../src/charts/layout/text-width.ts';

export interface DrawnText {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Every text with the box that it takes. */
export function drawnTexts(svg: string): DrawnText[] {
  return textsIn(parseDocument(svg, { xmlMode: true }).children, 0, 0);
}

function textsIn(nodes: Node[], x: number, y: number): DrawnText[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return [];
    if (node.name === 'text') return [box(node.attribs, content(node.children), x, y)];
    const [dx = 0, dy = 0] = [...(node.attribs.transform ?? '').matchAll(/-?[\d.]+/g)].map(Number);
    return textsIn(node.children, x + dx, y + dy);
  });
}

const content = (nodes: Node[]): string =>
  nodes.map((node) => ('data' in node ? node.data : 'children' in node ? content(node.children) : '')).join('');

function box(attributes: Record<string, string>, text: string, x: number, y: number): DrawnText {
  const size = Number(attributes['font-size']);
  const width = textWidth(text, { size, weight: Number(attributes['font-weight'] ?? 400) });
  const before = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0;
  const [left, baseline] = [x + Number(attributes.x) - before, y + Number(attributes.y)];
  return { text, left, right: left + width, top: baseline - size * 0.72, bottom: baseline + size * 0.22 };
}

/** Texts that touch one another or leave the picture. */
export function faults(svg: string): string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const texts = drawnTexts(svg);
  const outside = texts
    .filter(({ left, right, top, bottom }) => left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5)
    .map(({ text }) => `"${text}" leaves the picture`);
  const touching = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (touch(one, other) ? [`"${one.text}" touches "${other.text}"`] : [])),
  );
  return [...outside, ...touching];
}

const touch = (one: DrawnText, other: DrawnText): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
