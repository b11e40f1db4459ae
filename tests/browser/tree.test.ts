// What of a page is heard, on a page of each kind: its structure is that of an expected file, and nothing is named in the other language.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, locales, otherLocale } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { isCard, pageFiles, roomPages, sample } from '../site/site-files.ts';
import { fixture } from '../sites.ts';
import { lookAt, useSite } from './browser.ts';
import { heardOn, named, outline } from './outline.ts';
import { results } from './search-page.ts';

const site = useSite(fixture);

/** A page of each kind; of cards and neutral pages, which have one template, one that has most. */
const all = pageFiles(fixture);
const kinds = [...new Set([...sample(all), ...roomPages(all)])].filter(
  (file) => (!isCard(file) || /\/(c1|f1)\//.test(file)) && (!file.startsWith('id/') || file.startsWith('id/c1/')),
);
/** English pages, those of both languages, and some in Welsh, whose structure is the same. */
const compared = (file: string) => !file.startsWith('cy/') || /^cy\/(index|penodau|casgliadau|chwilio)/.test(file);

/** "en-chapters-1" */
const nameOf = (file: string) => file.replace(/(\/?index)?\.html$/, '').replaceAll('/', '-') || 'home';
const treeOf = async (page: Page) => `${outline(await heardOn(page)).join('\n')}\n`;

// `npm test -- tests/browser/tree.test.ts -u` writes the expected files anew: look at every line of the difference.
test('a page of each kind has the landmarks, headings, lists and controls that are expected; its names are in its language', async () => {
  expect(kinds.length).toBeGreaterThan(50);
  const trees = new Map<string, string>();
  const faults: string[] = [];
  await lookAt(site, kinds, async (page, file) => {
    // What keeps pages off line shows itself once it knows how much that is.
    await page.waitForFunction(() => !document.querySelector('[data-keep][hidden]'));
    if (compared(file)) trees.set(nameOf(file), await treeOf(page));
    const locale = locales.find((each) => file.startsWith(`${each}/`));
    if (locale) faults.push(...(await foreignNames(page, locale)).map((fault) => `${file}: ${fault}`));
  });
  expect(faults).toEqual([]);
  for (const [name, tree] of trees) await expect(tree).toMatchFileSnapshot(`expected-trees/${name}.txt`);
});

describe('what a reader’s asking brings', () => {
  test('has the structure that is expected, and names in its language', async () => {
    const page = await site.open('cy/chwilio/?q=llyfr');
    await results(page);
    await expect(await treeOf(page)).toMatchFileSnapshot('expected-trees/state-results.txt');
    const faults = await foreignNames(page, 'cy');
    await page.goto(site.url('cy/casgliad/#q1,c2'));
    await page.waitForSelector('[data-passage="c2"] [data-ref]');
    await expect(await treeOf(page)).toMatchFileSnapshot('expected-trees/state-folder.txt');
    faults.push(...(await foreignNames(page, 'cy')));
    await page.goto(site.url('cy/penodau/1/'));
    await page.locator('a.cite').first().press('Enter');
    await page.waitForSelector('dialog[open]');
    await expect(await treeOf(page)).toMatchFileSnapshot('expected-trees/state-cite.txt');
    faults.push(...(await foreignNames(page, 'cy')));
    await page.goto(site.url('cy/penodau/1/'));
    await page.click('a[data-search-link]');
    await page.fill('dialog input', 'llyfr');
    await page.waitForSelector('dialog li a');
    await expect(await treeOf(page)).toMatchFileSnapshot('expected-trees/state-quick-search.txt');
    faults.push(...(await foreignNames(page, 'cy')));
    await page.goto(site.url('cy/ffigurau/f1/'));
    await page.click('[data-chart-open]');
    await page.waitForSelector('.chart-live canvas');
    await expect(await treeOf(page)).toMatchFileSnapshot('expected-trees/state-chart.txt');
    faults.push(...(await foreignNames(page, 'cy')));
    expect(faults).toEqual([]);
  });
});

/** Names on a page that are of the other language's interface: "link: Copy link". What the page marks as in that language may be. */
async function foreignNames(page: Page, locale: Locale): Promise<string[]> {
  const other = otherLocale(locale);
  await page.evaluate((lang) => {
    for (const each of document.querySelectorAll(`body [lang="${lang}"]`)) each.remove();
  }, other);
  const things = named(await heardOn(page));
  if (things.length < 2) return [`only ${things.length} things have names`];
  return things.filter(({ name }) => isPhraseOf(other, locale, name)).map(({ role, name }) => `${role}: ${name}`);
}

const phrases = new Map(locales.map((locale) => [locale, phrasesIn(words(locale))]));

/** Whether a name, or a part of it before or after a colon, is what an interface says in the one language and not in the other. */
function isPhraseOf(other: Locale, locale: Locale, name: string): boolean {
  const says = (of: Locale, text: string) => phrases.get(of)?.some((phrase) => phrase.test(text)) ?? false;
  return [name, ...name.split(/: | – /)].some(
    (text) => /\p{L}{2}/u.test(text) && says(other, text) && !says(locale, text),
  );
}

/** Every phrase of the interface, with any word in its places; not those that are a place and little else. */
function phrasesIn(value: unknown): RegExp[] {
  if (typeof value === 'string') {
    if ((value.replace(/\{\w+\}/g, '').match(/\p{L}/gu) ?? []).length < 4) return [];
    const pattern = value.split(/\{\w+\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return [new RegExp(`^${pattern.join('.+')}$`)];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesIn) : [];
}

test('names in the other language are known', () => {
  expect(isPhraseOf('en', 'cy', words('en').link.copied)).toBe(true);
  expect(isPhraseOf('en', 'cy', words('cy').link.copied)).toBe(false);
  expect(isPhraseOf('en', 'cy', `${words('en').nav.search}: Casgliad 1`)).toBe(true);
});
