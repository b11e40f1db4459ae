// A report in Welsh alone, by content alone: nothing of another language stands anywhere on its site.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkProblems } from '../../scripts/check/links.ts';
import { inWelshAlone } from '../other-languages.ts';
import { pageFiles } from '../site/site-files.ts';
import { htmlFaults } from '../site/validity.ts';
import { buildSite, fixture } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'in-welsh-'));
const site = { ...fixture, name: 'in Welsh alone', content: join(folder, 'content'), dir: join(folder, 'site') };

beforeAll(() => {
  inWelshAlone(site.content);
  if (buildSite({ CONTENT: site.content, OUT_DIR: site.dir }) !== 0)
    throw new Error('The report in Welsh alone could not be built: see the messages above.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');

/** What says that there is another language: marks, addresses, names of languages and columns, and words of the interface. */
const another =
  /lang="en"|hreflang|[/“"]en[/”"]|en_GB|-en\.|_en\b|English|Saesneg|Search the|Copy link|Conclusion |Chapter |Statistic |[Cc]yfieithiad|ochr yn ochr/;

test('no file of it names or marks another language, or has an address there', () => {
  // What the schema says is for programmers, in English; licences are as their owners wrote them.
  const files = globSync('**/*.{html,json,csv,svg,xml,txt}', { cwd: site.dir }).filter(
    (file) => !/^_astro\/|LICENCES|report\.schema\.json/.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const told = files.flatMap((file) => {
    const found = another.exec(read(file));
    return found ? [`${file}: …${found.input.slice(Math.max(0, found.index - 60), found.index + 60)}…`] : [];
  });
  expect(told).toEqual([]);
  expect(globSync('**/*', { cwd: site.dir }).filter((file) => /(^|[/_-])en([/._-]|$)/.test(file))).toEqual([]);
  expect(read('data/report.schema.json')).not.toMatch(/"en"|English|both languages/);
});

test('its root leads to its home page without a script, and its tables have its own words', () => {
  expect(read('index.html')).toContain('<meta http-equiv="refresh" content="0; url=/cy/">');
  expect(read('index.html')).toContain('<html lang="cy" ');
  expect(read('data/conclusions.csv')).toMatch(/^\ufeff?id,group,text_cy,url_cy,url_id,href_cy\r?\n/);
  expect(read('data/csv-metadata.json')).toContain('Y casgliad fel y mae yn yr adroddiad.');
  expect(read('data/csv-metadata.json')).not.toContain('Yr un peth yn Gymraeg.');
});

test('its links lead somewhere, and its pages are valid HTML', async () => {
  expect(linkProblems(site.dir, site)).toEqual([]);
  expect(await htmlFaults(site, pageFiles(site))).toEqual([]);
});
