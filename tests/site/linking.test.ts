// The guide to linking and citing says nothing that was not tried: each of its examples is run, in each language of each site.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Served, serve } from '../../scripts/serve.ts';
import { type BuiltSite, report, sites } from '../sites.ts';
import { examplesOf } from './examples.ts';
import { mystBuild, nodesIn } from './myst-project.ts';
import { readPublished } from './published.ts';

const languages = (site: BuiltSite) => readPublished(site).report.languages;
const pages = () => sites.flatMap((site) => languages(site).map((locale) => ({ site, locale })));

/** Whether an address leads to a file of the built site, and its fragment to an element there. */
function leads({ dir, origin, base }: BuiltSite, address: string): boolean {
  const url = new URL(address);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return false;
  const path = join(dir, url.pathname.slice(base.length), url.pathname.endsWith('/') ? 'index.html' : '');
  const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*/, ''));
  return existsSync(path) && (id === '' || readFileSync(path, 'utf8').includes(`id="${id}"`));
}

test('every address in it leads somewhere', () => {
  const wrong = pages().flatMap(({ site, locale }) => {
    const examples = examplesOf(site, locale);
    const names = ['link', 'short', 'words', 'feed', 'sums', 'record', 'unit-record', 'data', 'llms'];
    const missing = names.filter((name) => !examples.has(name)).map((name) => `${site.name} ${locale} has no ${name}`);
    const said = [...examples].flatMap(([name, texts]) =>
      texts.flatMap((text) => (text.match(/https:\/\/[^\s"'`)\]>,]+/g) ?? []).map((address) => ({ name, address }))),
    );
    expect(said.length).toBeGreaterThan(10);
    const dead = said
      // Where inventories stand is no page: what reads them adds their names.
      .filter(({ name }) => name !== 'conf.py' && name !== 'myst.yml')
      .filter(({ address }) => !leads(site, address.replace(/[.;]+$/, '')))
      .map(({ name, address }) => `${site.name} ${locale}, ${name}: ${address}`);
    return [...missing, ...dead];
  });
  expect(wrong).toEqual([]);
});

test('the words that it links to are the passage’s', () => {
  for (const { site, locale } of pages())
    for (const address of examplesOf(site, locale).get('words') ?? []) {
      const [, words = ''] = /:~:text=(.*)$/.exec(address) ?? [];
      const { pathname } = new URL(address);
      const page = readFileSync(join(site.dir, pathname.slice(site.base.length), 'index.html'), 'utf8');
      const main = DomUtils.textContent(parseDocument(page).children).replace(/\s+/g, ' ').replaceAll('’', "'");
      expect(main).toContain(decodeURIComponent(words).replaceAll('’', "'"));
    }
});

let server: Served;
beforeAll(async () => {
  server = await serve({ dir: report.dir, base: report.base, port: 0 });
});
afterAll(() => server.close());

test('mystmd builds a book with what it says of MyST', async () => {
  const here = (text: string) => text.replaceAll(`${report.origin}${report.base}`, server.url);
  for (const locale of languages(report)) {
    const examples = examplesOf(report, locale);
    const { project } = z
      .object({ project: z.object({ references: z.record(z.string(), z.string()) }) })
      .parse(parse(here(examples.get('myst.yml')?.[0] ?? '')));
    const { code, said, page } = await mystBuild(examples.get('myst')?.[0] ?? '', project.references);
    expect(code, said).toBe(0);
    expect(
      nodesIn(page ?? { type: 'root' }).filter(({ type }) => type === 'crossReference' || type === 'embed').length,
    ).toBeGreaterThan(1);
  }
});
