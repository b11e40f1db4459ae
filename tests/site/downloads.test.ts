// The files to keep: each that a page names is there as the page says, both languages name the same, and no page is there without.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makers } from '../../scripts/build/editions/makers.ts';
import { formatSize, lacksFacts } from '../../src/formats/downloads/facts.ts';
import { path } from '../../src/model/address/permalink.ts';
import { sites } from '../sites.ts';
import { readPublished } from './published.ts';
import { readPage } from './site-files.ts';

test.each(sites)('the downloads of "$name" are what its pages say, or there are none', (site) => {
  const { languages } = readPublished(site).report;
  const pages = languages.map((locale) => `${path({ to: 'room', room: 'downloads' }, locale).slice(1)}index.html`);
  const folder = join(site.dir, 'downloads');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file !== 'SHA256SUMS') : [];
  expect(files.length > 0).toBe(makers.length > 0);
  for (const page of pages) expect(existsSync(join(site.dir, page)), page).toBe(files.length > 0);
  const linked = languages.map((locale) =>
    readPage(site, `${locale}/index.html`).links.some(({ url }) =>
      url.pathname.endsWith(path({ to: 'room', room: 'downloads' }, locale)),
    ),
  );
  expect(linked).toEqual(languages.map(() => files.length > 0));
  if (files.length === 0) return;
  const list = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  for (const page of pages) {
    const named = readPage(site, page)
      .links.map(({ url }) => url.pathname.slice(site.base.length))
      .filter((link) => /^downloads\/.*\.\w+$/.test(link));
    expect([...new Set(named)].sort(), page).toEqual(files.map((file) => `downloads/${file}`).sort());
    for (const name of [page, page.replace('.html', '.md')]) {
      const text = readFileSync(join(site.dir, name), 'utf8');
      expect(lacksFacts(text), name).toBe(false);
      for (const file of files) {
        const bytes = readFileSync(join(folder, file));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        expect(list).toContain(`${sha256}  ${file}\n`);
        expect(text, `${name}: ${file}`).toContain(sha256);
        expect(text.slice(text.indexOf(`downloads/${file}`)).slice(0, 300), `${name}: ${file}`).toContain(
          formatSize(bytes.length),
        );
      }
    }
  }
});
