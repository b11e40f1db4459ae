import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { addressOf, readPublished } from '../site/published.ts';
import { type BuiltSite, sites } from '../sites.ts';
import { sphinxBuild } from './sphinx.ts';

let served: { site: BuiltSite; server: Served }[] = [];
beforeAll(async () => {
  served = await Promise.all(
    sites.map(async (site) => ({ site, server: await serve({ dir: site.dir, base: site.base, port: 0 }) })),
  );
});
afterAll(async () => {
  for (const { server } of served) await server.close();
});

/** Every unit in each language of each site, with the name under which a project refers to them and where they are served. */
const all = () =>
  served.flatMap(({ site, server }) => {
    const { report, units } = readPublished(site);
    return report.languages.flatMap((locale) =>
      units.map((unit) => ({ site, locale, unit, name: `${site.name}-${locale}`, url: `${server.url}${locale}/` })),
    );
  });

const projects = () => Object.fromEntries(all().map(({ name, url }) => [name, url]));

/** Where the links of a page lead that go elsewhere, with their words. */
function linksElsewhere(html: string): { href: string; words: string }[] {
  const links: { href: string; words: string }[] = [];
  let open: { href: string; words: string } | undefined;
  const parser = new Parser({
    onopentag: (name, { class: classes = '', href = '' }) => {
      if (name === 'a' && classes.split(' ').includes('external')) open = { href, words: '' };
    },
    ontext: (words) => {
      if (open) open.words += words;
    },
    onclosetag: (name) => {
      if (name === 'a' && open) links.push(open);
      if (name === 'a') open = undefined;
    },
  });
  parser.end(html);
  // What the theme says of Sphinx and of itself.
  return links.filter(({ href }) => /^https?:\/\/localhost/.test(href));
}

test('Sphinx refers to every unit in each language, by its label and by words of the author’s, without a warning', async () => {
  const units = all();
  const lines = units.map(
    ({ name, unit: { id } }) => `* :external+${name}:ref:\`${id}\` and :ref:\`these words <${name}:${id}>\``,
  );
  const { code, said, html } = await sphinxBuild(`Notes\n=====\n\n${lines.join('\n')}\n`, projects());
  expect(said).not.toContain('WARNING');
  expect(code, said).toBe(0);
  const links = linksElsewhere(html);
  expect(links).toHaveLength(units.length * 2);
  const wrong = units.flatMap(({ site, locale, unit, url }, at) => {
    const [labelled, worded] = links.slice(at * 2, at * 2 + 2);
    // Served here, the same path stands behind another origin.
    const promised = addressOf(site, unit, locale).replace(site.origin, new URL(url).origin);
    const isRight = labelled?.href === promised && worded?.href === promised;
    return isRight && labelled.words !== '' && labelled.words !== unit.id && worded.words === 'these words'
      ? []
      : [`${JSON.stringify([labelled, worded])} is not ${promised}`];
  });
  expect(wrong).toEqual([]);
});

test('Sphinx fails at an id that no unit has', async () => {
  const { code, said } = await sphinxBuild('Notes\n=====\n\n:external+report-en:ref:`c0`\n', projects());
  expect(code, said).not.toBe(0);
  expect(said).toMatch(/WARNING: .*c0/);
});
