import { rounded } from './write.ts';

/** The path commands of a canvas, written as the data of an SVG path. */
export function svgPath() {
  let data = '';
  const at = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;
  const pen = {
    beginPath: () => {
      data = '';
    },
    closePath: () => {
      data += 'Z';
    },
    moveTo: (x: number, y: number) => {
      data += `M${at(x, y)}`;
    },
    lineTo: (x: number, y: number) => {
      data += `${data ? 'L' : 'M'}${at(x, y)}`;
    },
    rect: (x: number, y: number, width: number, height: number) => {
      data += `M${at(x, y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
    },
    /** Whole circles only: our charts draw no other arc. */
    arc: (x: number, y: number, radius: number) => {
      const r = rounded(radius);
      data += `M${at(x + radius, y)}A${r} ${r} 0 1 1 ${at(x - radius, y)}A${r} ${r} 0 1 1 ${at(x + radius, y)}`;
    },
  };
  return { pen, data: () => data };
}
