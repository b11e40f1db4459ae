import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { rooms } from '../../src/model/address/room.ts';
import { type BuiltSite, fixture, report, subpath } from '../sites.ts';

const signs = [en.twin.ours, cy.twin.ours];
const isRemark = (html: string): boolean => signs.some((sign) => html.startsWith(`<p><em>${sign}:</em>`));

/** The text of HTML, a space between what stands apart. */
function textOf(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (data) => {
      text += data;
    },
    onopentagname: (name) => {
      if (apart.test(name)) text += ' ';
    },
    onclosetag: (name) => {
      if (apart.test(name)) text += ' ';
    },
  });
  parser.end(html);
  return words(text);
}
const apart = /^(p|li|ul|ol|div|h[1-6]|figcaption|blockquote|figure|dt|dd|dl|br)$/;
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of each unit of a page, by its id: all that its element holds, but for the edition's labels among them. */
function pageUnits(html: string): Map<string, string> {
  const units = new Map<string, string>();
  const open: { id: string; depth: number; text: string }[] = [];
  let depth = 0;
  /** How deep the label stands that is being read. */
  let label: number | undefined;
  const add = (text: string) => {
    if (label === undefined) for (const each of open) each.text += text;
  };
  const parser = new Parser({
    onopentag: (name, { 'data-unit': id, class: classes = '' }) => {
      if (apart.test(name)) add(' ');
      if (label === undefined && /\blabel\b/.test(classes)) label = depth;
      if (id) open.push({ id, depth, text: '' });
      if (!empty.test(name)) depth += 1;
    },
    ontext: add,
    onclosetag: (name) => {
      if (empty.test(name)) return;
      depth -= 1;
      if (label === depth) label = undefined;
      if (apart.test(name)) add(' ');
      const last = open.at(-1);
      if (last?.depth === depth) {
        units.set(last.id, words(last.text));
        open.pop();
      }
    },
  });
  parser.end(html);
  return units;
}
const empty = /^(area|base|br|col|hr|img|input|link|meta|wbr)$/;

interface TwinUnit {
  address: string;
  /** The heading over it. */
  name: string;
  /** Its words alone; on pages of two languages those of each. */
  texts: string[];
}

/** The units of a Markdown file: what stands between the line of the address and the edition's sign, or the next heading. */
function twinUnits(markdown: string): Map<string, TwinUnit> {
  const units = new Map<string, TwinUnit>();
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
  let name = '';
  let current: { id: string; address: string; name: string; texts: string[][] } | undefined;
  const close = () => {
    if (current && !units.has(current.id))
      units.set(current.id, { ...current, texts: current.texts.map((blocks) => textOf(blocks.join('\n'))) });
    current = undefined;
  };
  for (const block of body.split('\n\n')) {
    const [, id, address] = /^`([^`]+)` · <([^>]+)>/.exec(block) ?? [];
    // A dash stands before who speaks.
    const { html } = markdownToHtml(block.replace(/^— /, ''), { features: { smartPunctuation: false } });
    if (/^#+ /.test(block)) {
      close();
      name = textOf(html);
    } else if (id && address) {
      close();
      current = { id, address, name, texts: [[]] };
    } else if (isRemark(html)) close();
    else if (isLanguage.test(block)) current?.texts.push([]);
    else current?.texts.at(-1)?.push(html);
  }
  close();
  return units;
}
const isLanguage = new RegExp(`^\\*\\*(${en.languageName}|${cy.languageName})\\*\\* · `);

/** Whether a unit of a file is that of the page, word for word: of a title alone its heading, of a title with words both. */
function isSame({ name, texts }: TwinUnit, text: string, isAlone: boolean): boolean {
  const own = words(texts.join(' '));
  // The one unit of a page in two languages has what is said of it in its element.
  if (isAlone) return texts.filter(Boolean).length > 0 && texts.every((each) => text.includes(each));
  return text.endsWith(own) && name.endsWith(words(text.slice(0, text.length - own.length)));
}

const twinsOf = ({ dir }: BuiltSite): string[] => globSync('**/index.md', { cwd: dir }).sort();
const isSideBySide = (file: string): boolean =>
  Object.values(rooms['side-by-side']).some((word) => file.split('/')[1] === word);
const read = ({ dir }: BuiltSite, file: string): string => readFileSync(join(dir, file), 'utf8');

describe.each([report, fixture])('of the site $name', (site) => {
  const files = twinsOf(site);

  test('every page that search engines may list links to the file beside it, and no other page does', () => {
    const listed = globSync('**/index.html', { cwd: site.dir }).filter((page) => {
      const html = read(site, page);
      // An old address has that of what stands there now.
      const own = `${site.origin}${site.base}${page.replace(/index\.html$/, '')}`;
      return !html.includes('name="robots"') && html.includes(`<link rel="canonical" href="${own}">`);
    });
    const linking = globSync('**/*.html', { cwd: site.dir }).filter((page) =>
      read(site, page).includes('<link rel="alternate" type="text/markdown" href="index.md">'),
    );
    expect(linking.sort()).toEqual(listed.sort());
    expect(files.map((file) => join(dirname(file), 'index.html'))).toEqual(listed.sort());
  });

  test('the file has every unit of the page, with the same words and its permanent address', () => {
    const faults: string[] = [];
    let compared = 0;
    for (const file of files) {
      const units = twinUnits(read(site, file));
      for (const [id, text] of pageUnits(read(site, join(dirname(file), 'index.html')))) {
        const twin = units.get(id);
        compared += 1;
        if (!twin) {
          faults.push(`${file}: no ${id}`);
          continue;
        }
        const address = `${site.origin}${site.base}id/${id}/`;
        if (twin.address !== address) faults.push(`${file}: ${id} is at ${twin.address}`);
        if (!existsSync(join(site.dir, 'id', id, 'index.html'))) faults.push(`${file}: nothing is at ${address}`);
        if (!isSame(twin, text, file.includes(`/${id}/index.md`) && isSideBySide(file)))
          faults.push(`${file}: ${id}\n  page: ${text}\n  file: ${twin.name} | ${twin.texts.join(' | ')}`);
      }
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(files.length);
  });

  test('every address in a file, and in llms.txt, leads to something', () => {
    const root = `${site.origin}${site.base}`;
    const dead = new Set<string>();
    for (const file of [...files, 'llms.txt'])
      for (const [, address = ''] of read(site, file).matchAll(/[(<](https:\/\/report\.example\/[^)>\s]*)[)>]/g)) {
        const path = address.slice(root.length).replace(/#.*$/, '');
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        if (!existsSync(join(site.dir, target))) dead.add(`${file}: ${address}`);
      }
    expect([...dead]).toEqual([]);
  });
});

test('below a path addresses have it', () => {
  expect(read(subpath, 'en/chapters/3/index.md')).toContain('<https://report.example/report/id/p3.2/>');
  expect(read(subpath, 'robots.txt')).toContain('# llms.txt: https://report.example/report/llms.txt\n');
});
