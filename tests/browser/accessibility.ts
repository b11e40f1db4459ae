// What axe finds on pages, in the light and in the dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { OpenSite } from './browser.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every violation on every page in both colour schemes, as "page (scheme): rule: what is wrong: where". */
export async function violations(site: OpenSite, files: string[], atOnce = 3): Promise<string[]> {
  const waiting = [...files];
  const found: string[] = [];
  const work = async () => {
    const page = await site.visitor();
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      found.push(...(await violationsOf(page, file, site.url(file.replace(/(^|\/)index\.html$/, '$1')))));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found.sort();
}

async function violationsOf(page: Page, file: string, url: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(url);
  return violationsHere(page, file);
}

/** Every violation on a page as it stands, in both colour schemes. */
export async function violationsHere(page: Page, file: string): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axeSource);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const results = await page.evaluate(runAxe, RULES);
    if (results.passes.length === 0) found.push(`${file} (${colorScheme}): axe checked nothing`);
    for (const { id, help, nodes } of results.violations) {
      found.push(`${file} (${colorScheme}): ${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
    }
  }
  return found;
}

declare global {
  var axe: { run(context: Document, options: object): Promise<AxeResults> };
}

/** Runs in the page. */
function runAxe(values: string[]): Promise<AxeResults> {
  const resultTypes = ['violations'];
  return globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes });
}
