import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { loadSoundReport } from '../../../src/load.ts';
import { foreignNames, textRuns } from '../../../src/model/foreign-names.ts';
import { report as site } from '../../sites.ts';
import { pageFiles } from '../site-files.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

const names = foreignNames(loadSoundReport(site.content));
const read = (file: string) => readFileSync(join(site.dir, file), 'utf8');

/** What is read aloud, each text with the language that it says it is in. */
function texts(nodes: Node[], lang = ''): { text: string; lang: string }[] {
  return nodes.flatMap((node) => {
    if ('data' in node) return node.type === 'text' ? [{ text: node.data, lang }] : [];
    if (!('attribs' in node) || ['title', 'desc', 'script', 'style', 'textarea', 'option'].includes(node.name))
      return [];
    return texts(node.children, node.attribs.lang ?? node.attribs['xml:lang'] ?? lang);
  });
}

/** The names in texts that say they are in the other language. */
const unmarked = (found: { text: string; lang: string }[]): string[] =>
  found.flatMap(({ text, lang }) =>
    lang === 'en' || lang === 'cy' ? textRuns(text, lang, names).flatMap((run) => (run.lang === lang ? [] : text)) : [],
  );

test('on every page a name in another language than the text around it is marked', () => {
  const pages = pageFiles(site).map((file) => ({ file, found: texts(parseDocument(read(file)).children) }));
  expect(pages.flatMap(({ file, found }) => unmarked(found).map((text) => `${file}: ${text}`))).toEqual([]);
  const marks = (file: string) => pages.find((page) => page.file === file)?.found.filter(({ lang }) => lang === 'en');
  // A title, a label and links that were said in the wrong voice.
  for (const file of ['ystadegau/s14', 'ystadegau/s15', 'ystadegau', 'ffigurau/f8', 'ffigurau', 'mynegair'])
    expect(marks(`cy/${file}/index.html`), file).toContainEqual({ text: 'Signs of Safety', lang: 'en' });
});

test('in every drawing a name in another language is marked, though a line may break in it', () => {
  const drawings = globSync('data/figures/*.svg', { cwd: site.dir }).map((file) => ({
    file,
    found: texts(parseDocument(read(file), { xmlMode: true }).children),
  }));
  expect(drawings.length).toBeGreaterThan(0);
  const inOne = (found: { text: string; lang: string }[]) =>
    [...Map.groupBy(found, ({ lang }) => lang)].map(([lang, lines]) => ({
      lang,
      text: lines.map(({ text }) => text).join(' '),
    }));
  expect(drawings.flatMap(({ file, found }) => unmarked(inOne(found)).map(() => file))).toEqual([]);
  const f8 = drawings.find(({ file }) => file.endsWith('f8-cy.svg'));
  expect(inOne(f8?.found ?? []).find(({ lang }) => lang === 'en')?.text).toContain('Signs of Safety');
});

test('JSON says of a record which of its words are in another language', () => {
  const { units }: { units: { id: string; foreign?: unknown }[] } = JSON.parse(read('data/report.json'));
  const foreign = (id: string) => units.find((unit) => unit.id === id)?.foreign;
  expect(foreign('s14')).toEqual({ cy: ['Signs of Safety'] });
  expect(foreign('m1')).toEqual({ cy: ['Signs of Safety'] });
  expect(foreign('s15')).toBeUndefined();
  expect(JSON.parse(read('data/figures/f8.json')).foreign).toEqual({ cy: ['Signs of Safety'] });
});

test('in built pages, too, no line ends inside “Appendix A”', () => {
  expect(read('en/chapters/1/index.html')).toMatch(/>Appendix\u00a0A<\/a>\)/);
  expect(read('cy/penodau/1/index.html')).toMatch(/>Atodiad\u00a0A<\/a>\)/);
});
