import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture, report, subpath } from '../sites.ts';
import { readPage } from './site-files.ts';

test.each([report, fixture, subpath])(
  'the page of the data of $name names every file, and every column of every table',
  (site) => {
    const html = readFileSync(join(site.dir, 'data/index.html'), 'utf8');
    const links = readPage(site, 'data/index.html').links.map(({ url }) => url.pathname.slice(site.base.length));
    for (const link of links.filter((each) => each.startsWith('data/') && each !== 'data/'))
      expect(existsSync(join(site.dir, link)), link).toBe(true);
    const { tables } = JSON.parse(readFileSync(join(site.dir, 'data/csv-metadata.json'), 'utf8'));
    for (const { url, tableSchema } of tables) {
      expect(links).toContain(`data/${url}`);
      for (const { name } of tableSchema.columns) expect(html, `${url}: ${name}`).toContain(`<code>${name}</code>`);
    }
    for (const locale of ['en', 'cy'])
      expect(readPage(site, `${locale}/index.html`).links.map(({ url }) => url.pathname)).toContain(
        `${site.base}data/`,
      );
  },
);
