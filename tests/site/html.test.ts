import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { isSearch } from '../../scripts/hosting/files.ts';
import { contentPolicy } from '../../src/components/page/policy.ts';
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
      return charset?.charset?.toLowerCase() !== 'utf-8' || policy?.content !== contentPolicy(isSearch(file));
    });
    expect(others, 'These pages do not begin with the character set and their policy').toEqual([]);
    expect(files.filter((file) => read(file).includes('wasm-unsafe-eval'))).toEqual(files.filter(isSearch));
  });
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
