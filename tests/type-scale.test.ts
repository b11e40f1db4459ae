import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const sheets = globSync('src/styles/**/*.css').filter((file) => !/(tokens|fonts)\.css$/.test(file));
const sizes = new Set(
  [...tokens.matchAll(/--((?:sans|serif|numeral)-[a-z0-9]+|chapter-number|title):/g)].map(([, name]) => name),
);

/** "var(--sans-s)" of "font: var(--sans-s) / 1.5rem var(--sans)"; @page knows no custom properties. */
const stated = (css: string): string[] =>
  [...css.replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '').matchAll(/font(?:-size)?:\s*([^;]+);/g)].flatMap(
    ([, value = '']) =>
      [
        ...value
          .replace(/\/\s*(?:calc\((?:[^()]|\([^()]*\))*\)|\S+)/, '')
          .matchAll(/var\(--[a-z0-9-]+\)|[\d.]+(?:rem|px|pt)/g),
      ].map(([size]) => size),
  );

describe('the type scale', () => {
  it.each(sheets)('gives %s all its sizes', (file) => {
    const others = stated(readFileSync(file, 'utf8')).filter((size) => {
      const name = /^var\(--(.+)\)$/.exec(size)?.[1];
      return name === undefined || !(sizes.has(name) || name === 'sans' || name === 'serif');
    });
    expect(others).toEqual([]);
  });
});
