// What axe finds on pages, in the light and in the dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { lookAt, type OpenSite } from './browser.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What depends on colours alone: of a page that was checked whole, all that another scheme can change. */
const colours = { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] };
const RULES = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}
const schemes = ['light', 'dark'] as const;
/** A phone and a desk, each in the light and in the dark. */
export const allLooks: Look[] = [390, 1280].flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));
/** Each width and each scheme once. */
export const fewLooks = allLooks.filter(({ width, colorScheme }) => (width === 390) === (colorScheme === 'light'));

/** Every violation on every page on a phone: all in the light, and what depends on colours in the dark. */
export async function violationsOnPhone(site: OpenSite, files: string[]): Promise<string[]> {
  const found: string[] = [];
  const prepared = new Set<Page>();
  await lookAt(
    site,
    files,
    async (page, file) => {
      // To hand axe to every page anew takes a quarter of the time.
      if (!prepared.has(page)) await page.addInitScript(axeSource);
      prepared.add(page);
      found.push(...(await violationsHere(page, file)), ...(await violationsHere(page, file, ['dark'], colours)));
    },
    { viewport: { width: 390, height: 844 } },
  );
  return found.sort();
}

/** Every violation on every page as it looks, as "page (scheme, width): rule: what is wrong: where". */
export async function violations(site: OpenSite, files: string[], looks: Look[]): Promise<string[]> {
  const found: string[] = [];
  await lookAt(site, files, async (page, file) => {
    for (const look of looks) {
      await page.setViewportSize({ width: look.width, height: 844 });
      found.push(...(await violationsHere(page, file, [look.colorScheme])));
    }
  });
  return found.sort();
}

/** Every violation on a page as it stands, in the light unless told; tests/verify/ has every state in every look. */
export async function violationsHere(
  page: Page,
  file: string,
  colorSchemes: readonly Look['colorScheme'][] = ['light'],
  rules = { type: 'tag', values: RULES },
): Promise<string[]> {
  const found: string[] = [];
  const width = page.viewportSize()?.width;
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { checked, faults } = await page.evaluate(runAxe, rules);
    const look = `${file} (${colorScheme}, ${width})`;
    if (checked === 0) found.push(`${look}: axe checked nothing`);
    found.push(...faults.map((fault) => `${look}: ${fault}`));
  }
  return found;
}

/** What on a page as it stands is too small, or too close to other things, to be touched. */
export async function tooSmall(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { checked, faults } = await page.evaluate(runAxe, { type: 'rule', values: ['target-size'] });
  return checked === 0 && faults.length === 0 ? ['axe saw nothing to touch'] : faults;
}

declare global {
  var axe: { run(context: Document, options: object): Promise<AxeResults> };
}

/** Runs in the page, of which all that axe knows is far more than is asked: the number of rules that hold, and what is wrong where. */
async function runAxe(runOnly: { type: string; values: string[] }): Promise<{ checked: number; faults: string[] }> {
  // What axe fetches beforehand is sound and film, of which there is none.
  const options = { runOnly, resultTypes: ['violations'], preload: false };
  const { passes, violations } = await globalThis.axe.run(document, options);
  const places = (nodes: (typeof violations)[number]['nodes']) =>
    nodes.map(({ target }) => target.join(' ')).join(' | ');
  return {
    checked: passes.length,
    faults: violations.map(({ id, help, nodes }) => `${id}: ${help}: ${places(nodes)}`),
  };
}
