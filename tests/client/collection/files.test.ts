import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdownFile } from '../../../src/client/collection/take/markdown.ts';
import { joinedRecords } from '../../../src/client/collection/take/records.ts';
import { tableFile } from '../../../src/client/collection/take/table.ts';
import { wordFile } from '../../../src/client/collection/take/word.ts';
import type { Passage } from '../../../src/formats/collection/passage.ts';
import { rowsOf } from '../../formats/table.ts';
import { report } from '../../invented-report.ts';
import { takenFolder } from './folder.ts';

const all = report.units.map(({ id }) => id);
const texts = ({ words, items = [] }: Passage): string[] =>
  [words, ...items].map((runs) => runs.map(({ value }) => value).join(''));

/** A passage whose words are made to break what holds them. */
function hostile(words: string): ReturnType<typeof takenFolder> {
  const folder = takenFolder(['c1']);
  return { ...folder, passages: folder.passages.map((each) => ({ ...each, words: [{ value: words, lang: 'en' }] })) };
}
const signs = `<b>&amp; "quoted" 'single' \u0007*star* _under_ [a](b) \`code\` | = # 1. ]]> \\ ~~gone~~`;

describe('the Word document', () => {
  const parts = (bytes: Uint8Array) =>
    new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const parsed = (xml: string | undefined) => {
    const faults: string[] = [];
    const onError = (level: string, message: string) => faults.push(`${level}: ${message}`);
    const made = new DOMParser({ onError }).parseFromString(xml ?? '', 'application/xml');
    expect(faults).toEqual([]);
    return made;
  };
  const paragraphs = (bytes: Uint8Array) =>
    [...parsed(parts(bytes).get('word/document.xml')).getElementsByTagName('w:p')].map((each) => ({
      style: each.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val'),
      text: [...each.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join(''),
    }));

  it.each(['en', 'cy'] as const)('has every word of every passage, in styles that it defines, in %s', (locale) => {
    const folder = takenFolder(all, locale);
    const bytes = wordFile(folder);
    const made = paragraphs(bytes);
    const defined = [...parsed(parts(bytes).get('word/styles.xml')).getElementsByTagName('w:style')].map((style) =>
      style.getAttribute('w:styleId'),
    );
    expect(made.filter(({ style }) => !defined.includes(style ?? ''))).toEqual([]);
    const reports = made.filter(({ style }) => /^(Quote|Report)/.test(style ?? '')).map(({ text }) => text);
    expect(reports.filter((text) => !text.includes(': '))).toEqual(
      folder.passages
        .filter(({ oursWhole }) => !oursWhole)
        .flatMap(texts)
        .filter((text) => !text.includes(': ')),
    );
    expect(made.filter(({ style }) => style === 'Heading1')).toHaveLength(all.length);
    expect(made.filter(({ style, text }) => style === 'Source' && /https?:/.test(text))).toHaveLength(all.length);
    expect(made.filter(({ style, text }) => style === 'Citation' && text.startsWith('Cite as: '))).toHaveLength(
      all.length,
    );
    expect(made.find(({ text }) => text.startsWith('This folder'))?.text).toBe(`This folder: ${folder.address}`);
  });

  it('links each heading to the address of its id, and every link of it has a target', () => {
    const bytes = wordFile(takenFolder(['c2', 'q1']));
    const document = parsed(parts(bytes).get('word/document.xml'));
    const targets = new Map(
      [...parsed(parts(bytes).get('word/_rels/document.xml.rels')).getElementsByTagName('Relationship')].map((each) => [
        each.getAttribute('Id'),
        each.getAttribute('Target'),
      ]),
    );
    const links = [...document.getElementsByTagName('w:hyperlink')].map((link) =>
      targets.get(link.getAttribute('r:id')),
    );
    expect(links).not.toContain(undefined);
    expect(links.filter((link) => link?.includes('/id/'))).toEqual([
      'http://localhost:4321/id/c2/',
      'http://localhost:4321/id/q1/',
    ]);
  });

  it('says the language of words that are not in that of the document', () => {
    const xml = parts(wordFile(takenFolder(['q4'], 'cy'))).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t xml:space="preserve">Two people at every desk/);
    expect(parts(wordFile(takenFolder(['q4'], 'cy'))).get('word/styles.xml')).toContain('<w:lang w:val="cy-GB"');
  });

  it('names each of its parts, and is the same bytes twice', () => {
    const folder = takenFolder(['c2', 'introduction-2']);
    expect(wordFile(folder)).toEqual(wordFile(folder));
    const names = [...parts(wordFile(folder)).keys()];
    const types = parts(wordFile(folder)).get('[Content_Types].xml') ?? '';
    for (const name of names.filter((each) => !/rels$|Content_Types/.test(each))) expect(types).toContain(`"/${name}"`);
  });

  it('holds any sign, but what XML cannot', () => {
    const [words] = paragraphs(wordFile(hostile(signs))).filter(({ style }) => style === 'ReportWords');
    expect(words?.text).toBe(signs.replace('\u0007', ''));
  });
});

describe('Markdown', () => {
  const shown = (markdown: string): string => {
    const { html } = markdownToHtml(markdown);
    const text = (nodes: ReturnType<typeof parseDocument>['children']): string =>
      nodes.map((node) => ('data' in node ? node.data : 'children' in node ? text(node.children) : '')).join('');
    return text(parseDocument(html).children);
  };

  it('shows every word of every passage under a heading that links to its id', () => {
    const folder = takenFolder(all);
    const markdown = markdownFile(folder);
    const seen = shown(markdown);
    for (const passage of folder.passages) for (const text of texts(passage)) expect(seen).toContain(text);
    expect(markdown.match(/^## \[.*\]\(http:\/\/localhost:4321\/id\/[^)]+\/\)$/gm)).toHaveLength(all.length);
  });

  it('takes no words for markup', () => {
    expect(shown(markdownFile(hostile(signs)))).toContain(signs);
    for (const start of ['# one', '- one', '1. one', '+ one', '> one', '=== one'])
      expect(shown(markdownFile(hostile(start))), start).toContain(start);
  });

  it('marks words in another language, and lists as lists', () => {
    expect(markdownFile(takenFolder(['q4'], 'cy'))).toContain('> <span lang="en">Two people at every desk by 2021.');
    expect(markdownFile(takenFolder(['introduction-2']))).toMatch(/\n- .+\n- /);
  });
});

describe('the table', () => {
  it('has a row for each passage, and its words whole', () => {
    const folder = takenFolder(['q1', 'introduction-2', 's1']);
    const table = tableFile(folder);
    expect(table.startsWith('\uFEFFid,kind,name,')).toBe(true);
    const rows = rowsOf(table);
    expect(rows.map(({ id }) => id)).toEqual(['q1', 'introduction-2', 's1']);
    expect(rows.map((row) => row.text)).toEqual(folder.passages.map((each) => texts(each).join('\n')));
    expect(rows[2]).toMatchObject({ numbers: '14', lang: 'en', url_id: 'http://localhost:4321/id/s1/' });
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    for (const sign of '=+-@') expect(rowsOf(tableFile(hostile(`${sign}1`)))[0]?.text).toBe(`'${sign}1`);
  });
});

describe('records', () => {
  it('of BibTeX stand one after the other', () => {
    expect(joinedRecords.bib(['@book{a,\n}\n', '@book{b,\n}'])).toBe('@book{a,\n}\n\n@book{b,\n}\n');
  });

  it('of RIS keep their ends, whose space is a part of them, and lines in CR LF', () => {
    expect(joinedRecords.ris(['TY  - BOOK\r\nER  - \r\n', 'TY  - BOOK\nER  - '])).toBe(
      'TY  - BOOK\r\nER  - \r\n\r\nTY  - BOOK\r\nER  - \r\n',
    );
  });
});
