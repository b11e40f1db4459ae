import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { isSearch } from '../../scripts/hosting/files.ts';
import { contentPolicy, pagePolicy, type Use } from '../../src/components/page/policy.ts';
import { fixture, sites } from '../sites.ts';
import { pageFiles, sample } from './site-files.ts';
import { htmlFaults } from './validity.ts';

describe.each(sites)('the site "$name"', (site) => {
  const files = pageFiles(site);
  const read = (file: string) => readFileSync(join(site.dir, file), 'utf8');

  test('has pages, and each is valid HTML', async () => {
    expect(files.length).toBeGreaterThan(0);
    // Of the report a page of each kind does here: `npm run verify` takes them all.
    expect(await htmlFaults(site, site === fixture ? files : sample(files))).toEqual([]);
  });

  test('states its policy in each page before anything that the policy governs', () => {
    const others = files.filter((file) => {
      const [charset, policy] = headElements(read(file));
      return (
        charset?.charset?.toLowerCase() !== 'utf-8' ||
        policy?.content !== pagePolicy(usesOf(read(file), isSearch(file)))
      );
    });
    expect(others, 'These pages do not begin with the character set and their policy').toEqual([]);
    expect(files.filter((file) => read(file).includes('wasm-unsafe-eval'))).toEqual(files.filter(isSearch));
  });
});

/** What a page does, as its elements tell. */
function usesOf(html: string, runsEngine: boolean): Use[] {
  const uses: [Use, boolean][] = [
    ['scripts', /<script\b[^>]* src=/.test(html)],
    // The quick search makes its form when it is opened.
    ['forms', /<form\b[^>]* action=|<a\b[^>]* data-search-link=/.test(html)],
    ['engine', runsEngine],
    ['worker', /<[^>]* data-keep=/.test(html)],
  ];
  return uses.flatMap(([use, does]) => (does ? use : []));
}

test('a policy allows what a page does and nothing else, and the header what some page does', () => {
  const names = (policy: string): Map<string, string> =>
    new Map(policy.split('; ').map((each) => [each.split(' ')[0] ?? '', each]));
  expect(pagePolicy([])).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(pagePolicy(['scripts'])).toContain("script-src 'self';");
  // Both hold: what a page's own policy allows, its header has to allow, too.
  for (const engine of [false, true]) {
    const header = names(contentPolicy(engine));
    for (const uses of [[], ['scripts'], ['scripts', 'forms'], ['scripts', 'worker'], ['scripts', 'forms']] as Use[][])
      for (const [name, value] of names(pagePolicy(engine ? [...uses, 'engine'] : uses)))
        if (!value.endsWith("'none'")) expect(header.get(name), name).toBe(value);
  }
  for (const policy of [contentPolicy(true), pagePolicy(['scripts', 'engine'])])
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'?(?<!wasm-unsafe-eval'?)|https?:|data:|blob:|\*/);
});

/** The attributes of each element in the head, in order. */
function headElements(html: string): Record<string, string>[] {
  const elements: Record<string, string>[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!['html', 'head'].includes(name)) elements.push(attributes);
    },
    onclosetag(name) {
      if (name === 'head') parser.pause();
    },
  });
  parser.end(html);
  return elements;
}
