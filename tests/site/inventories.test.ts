import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Page } from '../../scripts/check/site-pages.ts';
import { serve } from '../../scripts/serve.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { type BuiltSite, fixture, report, sites } from '../sites.ts';
import { lettersIn, linesIn, type MystNode, mystBuild, nodesIn } from './myst-project.ts';
import { addressOf, type PublishedUnit, readPublished, straight } from './published.ts';
import { readPage } from './site-files.ts';

/** The inventories of a language: of each site, that which every address in them begins with. */
const rooms = sites.flatMap((site) => readPublished(site).report.languages.map((locale) => [site, locale] as const));
const named = rooms.map(([site, locale]) => ({ name: site.name, site, locale }));

const room = ({ origin, base }: BuiltSite, locale: Locale): string => `${origin}${base}${locale}/`;
const read = ({ dir }: BuiltSite, file: string): Buffer => readFileSync(join(dir, file));

const pages = new Map<string, Page>();

/** What is wrong with an address of a unit, if anything: it is another than that of report.json, or no such unit stands there. */
function faults(site: BuiltSite, unit: PublishedUnit, locale: Locale, address: string): string[] {
  const promised = addressOf(site, unit, locale);
  const [promisedPage, page] = [promised, address].map((each) => each.replace(/#.*/, ''));
  const anchor = new URL(address).hash.slice(1);
  const file = `${page?.slice(`${site.origin}${site.base}`.length)}index.html`;
  const key = join(site.dir, file);
  const built = pages.get(key) ?? readPage(site, file);
  pages.set(key, built);
  const isThere = built.units.some((each) => each.unit === unit.id && each.id === unit.id);
  return [
    ...(page === promisedPage && ['', unit.id].includes(anchor) ? [] : [`${address} is not ${promised}`]),
    ...(isThere ? [] : [`${file} has no ${unit.id}`]),
  ];
}

/** An inventory as Sphinx reads it (InventoryFile.load_v2 in sphinx/util/inventory.py). */
function readInventory(bytes: Buffer) {
  const ends = [...bytes.entries()].filter(([, byte]) => byte === 10).map(([at]) => at);
  const end = (ends[3] ?? 0) + 1;
  const head = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  const lines = inflateSync(bytes.subarray(end)).toString('utf8').split('\n').slice(0, -1);
  const entries = lines.map((line) => {
    const [, name = '', type, priority, uri = '', title] = /^(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/.exec(line) ?? [];
    return { name, type, priority, uri: uri.endsWith('$') ? uri.slice(0, -1) + name : uri, title };
  });
  return { head, entries };
}

test.each(named)('objects.inv of $name ($locale) has every unit once, and leads to it', ({ site, locale }) => {
  const { report: published, units } = readPublished(site);
  const { head, entries } = readInventory(read(site, `${locale}/objects.inv`));
  expect(head).toEqual([
    '# Sphinx inventory version 2',
    expect.stringMatching(/^# Project: \S/),
    `# Version: ${published.edition.version}`,
    '# The remainder of this file is compressed using zlib.',
  ]);
  expect(entries.map(({ name }) => name)).toEqual(units.map(({ id }) => id));
  const wrong = units.flatMap((unit, at) => {
    const { uri = '', type, priority, title } = entries[at] ?? {};
    const isLabel = type === 'std:label' && priority === '-1' && title;
    const address = room(site, locale) + uri;
    return [
      ...(isLabel ? [] : [`${unit.id} is no label`]),
      ...(address === addressOf(site, unit, locale) ? [] : [`${address} is not that of ${unit.id}`]),
      ...faults(site, unit, locale, address),
    ];
  });
  expect(wrong).toEqual([]);
});

const references = z.object({
  references: z.array(
    z.object({
      identifier: z.string(),
      html_id: z.string(),
      kind: z.string(),
      data: z.string().startsWith('/'),
      url: z.string().startsWith('/'),
    }),
  ),
});

/** A document of MyST's; of its tree what the tests of mystmd's read, too. */
const node: z.ZodType<MystNode & { identifier?: string | undefined }> = z.lazy(() =>
  z.object({
    type: z.string(),
    value: z.string().optional(),
    identifier: z.string().optional(),
    html_id: z.string().optional(),
    url: z.string().optional(),
    children: z.array(node).optional(),
  }),
);
const document = z.object({
  version: z.literal(3),
  kind: z.literal('Article'),
  frontmatter: z.object({ title: z.string().min(1) }),
  mdast: z.object({ type: z.literal('root'), children: z.tuple([node], node) }),
});

/** What a unit says in a language, or in the other one where it says nothing in that. */
const saidBy = (words: PublishedUnit['text'], locale: Locale): string => words[locale] ?? words.en ?? words.cy ?? '';

/** Whether lines hold what report.json has of a unit, word for word, and who said it. */
function hold(lines: string[], { text, speaker }: PublishedUnit, locale: Locale): boolean {
  const all = straight(`\n${lines.join('\n')}\n`);
  const isThere = (words: string) => all.includes(straight(words));
  return isThere(saidBy(text, locale)) && (!speaker || isThere(`\n${saidBy(speaker, locale)}`));
}

test.each(named)(
  'myst.xref.json of $name ($locale) has every unit once, leads to it and to its words',
  ({ site, locale }) => {
    const { units } = readPublished(site);
    const { references: all } = references.parse(JSON.parse(read(site, `${locale}/myst.xref.json`).toString('utf8')));
    expect(all.map(({ identifier }) => identifier)).toEqual(units.map(({ id }) => id));
    const wrong = units.flatMap((unit, at) => {
      const reference = all[at];
      if (reference?.html_id !== unit.id || reference.kind !== 'heading') return [`${unit.id} is no heading`];
      const data = document.parse(JSON.parse(read(site, `${locale}${reference.data}`).toString('utf8')));
      const [heading, ...others] = data.mdast.children;
      const isTarget = heading.type === 'heading' && heading.identifier === unit.id && heading.html_id === unit.id;
      const lines = [lettersIn(heading), ...others.flatMap(linesIn)];
      return [
        ...faults(site, unit, locale, `${room(site, locale).slice(0, -1)}${reference.url}#${reference.html_id}`),
        ...(isTarget && lettersIn(heading) === data.frontmatter.title
          ? []
          : [`${reference.data} is not of ${unit.id}`]),
        ...(hold(lines, unit, locale) ? [] : [`${reference.data} lacks words of ${unit.id}`]),
      ];
    });
    expect(wrong).toEqual([]);
  },
);

test('mystmd builds a project that links to every unit in each language and embeds its words, without a warning', async () => {
  const served = await Promise.all(
    [report, fixture].map(async (site) => ({ site, server: await serve({ dir: site.dir, port: 0 }) })),
  );
  try {
    const all = served.flatMap(({ site, server }) => {
      const { report: published, units } = readPublished(site);
      return published.languages.flatMap((locale) => {
        const key = `${site.name}-${locale}`;
        return units.map((unit) => ({ site, locale, unit, key, url: `${server.url}${locale}` }));
      });
    });
    const projects = Object.fromEntries(all.map(({ key, url }) => [key, url]));
    const lines = all.map(({ key, unit: { id } }) => `[](xref:${key}#${id})\n\n![](xref:${key}#${id})\n`);
    const { code, said, page } = await mystBuild(`# Notes\n\n${lines.join('\n')}`, projects);
    expect(said).not.toMatch(/[⚠⛔]/u);
    expect(code, said).toBe(0);

    const nodes = page ? nodesIn(page) : [];
    const embeds = nodes.filter(({ type }) => type === 'embed');
    // What the embedded words themselves refer to is no reference of the project's.
    const embedded = new Set(embeds.flatMap(nodesIn));
    const links = nodes.filter((each) => each.type === 'crossReference' && !embedded.has(each));
    expect([links.length, embeds.length]).toEqual([all.length, all.length]);
    const wrong = all.flatMap(({ site, locale, unit, key, url }, at) => {
      const [link, embed] = [links[at], embeds[at]];
      if (link?.remoteBaseUrl !== url || embed?.source?.label !== `xref:${key}#${unit.id}`)
        return [`${key} ${unit.id}`];
      const address = `${room(site, locale).slice(0, -1)}${link.url}#${link.html_id}`;
      const heading = embed.children?.flatMap(nodesIn).find(({ type }) => type === 'heading');
      const words = heading ? lettersIn(heading) : '';
      return [
        ...faults(site, unit, locale, address),
        ...(words !== '' && lettersIn(link) === words ? [] : [`${key} ${unit.id} is called ${lettersIn(link)}`]),
        ...(hold([words, ...linesIn(embed)], unit, locale) ? [] : [`${key} ${unit.id} is embedded without its words`]),
      ];
    });
    expect(wrong).toEqual([]);

    const unknown = await mystBuild('[](xref:report#c0)\n', { report: Object.values(projects)[0] ?? '' });
    expect(unknown.code, unknown.said).not.toBe(0);
    expect(unknown.said).toContain('"xref:report#c0" not found');
  } finally {
    for (const { server } of served) await server.close();
  }
});
