import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The colours that a block of rules gives: of ":root {" in a sheet, from that place on. */
function colours(css: string, after: string): Map<string, string> {
  const from = css.indexOf(after);
  if (from < 0) throw new Error(`The sheet has no "${after}".`);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map([...block.matchAll(/--([a-z]+): (#[0-9a-f]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const card = readFileSync('src/styles/card/card.css', 'utf8');

test.each([
  { theme: 'light', inTokens: ':root {' },
  { theme: 'dark', inTokens: '@media (prefers-color-scheme: dark)' },
])('a card that its address makes $theme has the colours of the site', ({ theme, inTokens }) => {
  const own = colours(card, `:root:has(#${theme}:target)`);
  const site = colours(tokens, inTokens);
  expect(own.size).toBeGreaterThan(6);
  for (const [name, value] of own) expect(value, name).toBe(site.get(name));
  // All colours that the card's rules use are said anew, or one of the other theme would stay.
  const used = [...card.matchAll(/var\(--([a-z]+)\)/g)].map(([, name = '']) => name).filter((name) => site.has(name));
  for (const name of used) expect(own.has(name), name).toBe(true);
});
