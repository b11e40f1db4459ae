// An EPUB as a program sees it that knows nothing of how it was made: unzipped, parsed, its tags stripped.
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { type Book, bookBlocks } from '../../../src/formats/book/book.ts';
import { destinations } from '../../../src/formats/book/outline.ts';
import { blockLines } from '../../../src/formats/book/text.ts';

/** A page of it. */
export interface EpubPage {
  /** "EPUB/en/ch3.xhtml" */
  name: string;
  ids: string[];
  /** Links as they are written, and the id of the nearest element around each that has one. */
  links: { href: string; within: string | undefined }[];
  /** The words of the column of the text, a line for each paragraph, heading, item or cell: without numbers, notes and margins. */
  lines: string[];
}

export const unpacked = (epub: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(epub)).map(([name, bytes]) => [name, strFromU8(bytes)]));

export const epubPages = (epub: Uint8Array): EpubPage[] =>
  [...unpacked(epub)].filter(([name]) => name.endsWith('.xhtml')).map(([name, xhtml]) => readPage(name, xhtml));

/** What stands beside the text, by its class: numbers and signs before it, notes, margins, ways to elsewhere. */
const beside = ['number', 'noteref', 'note', 'apparatus', 'other', 'before', 'places', 'mark'];
const inline = ['a', 'span', 'b', 'em', 'br'];

function readPage(name: string, xhtml: string): EpubPage {
  const page: EpubPage = { name, ids: [], links: [], lines: [] };
  const open: { id: string | undefined; isBeside: boolean }[] = [];
  let line = '';
  const end = () => {
    const words = line.replace(/[ \n\t]+/g, ' ').replace(/^ | $/g, '');
    if (words !== '') page.lines.push(words);
    line = '';
  };
  const parser = new Parser(
    {
      onopentag: (tag, { id, href, class: names = '' }) => {
        if (!inline.includes(tag)) end();
        const isBeside = ['svg', 'head'].includes(tag) || names.split(' ').some((each) => beside.includes(each));
        open.push({ id, isBeside });
        if (id !== undefined) page.ids.push(id);
        if (href !== undefined) page.links.push({ href, within: open.findLast((each) => each.id !== undefined)?.id });
      },
      ontext: (words) => {
        if (!open.some(({ isBeside }) => isBeside)) line += words;
      },
      onclosetag: (tag) => {
        if (!inline.includes(tag)) end();
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xhtml);
  return page;
}

/** Where the words of an EPUB in the language of a book are not those of the book in its order, and ids that are no anchors. */
export function epubFaults(pages: EpubPage[], book: Book): string[] {
  const folder = `EPUB/${book.lang}/`;
  const own = pages.filter(({ name }) => name.startsWith(folder) && name !== `${folder}title.xhtml`);
  const lines = own.flatMap((page) => page.lines);
  const wanted = bookBlocks(book)
    .flatMap(blockLines)
    .map((text) => text.replace(/[ \n\t]+/g, ' ').replace(/^ | $/g, ''));
  const differs = wanted.findIndex((text, at) => text !== lines[at]);
  const ids = new Set(own.flatMap((page) => page.ids));
  return [
    ...(differs < 0 ? [] : [`${lines[differs]} – is not – ${wanted[differs]}`]),
    ...lines.slice(wanted.length).map((text) => `too much: ${text}`),
    ...destinations(book)
      .filter((id) => !ids.has(id))
      .map((id) => `no anchor: ${id}`),
  ];
}

/** Links within an EPUB that lead nowhere, and ids that a page has twice. */
export function linkFaults(epub: Uint8Array): string[] {
  const pages = epubPages(epub);
  const files = unpacked(epub);
  const ids = new Map(pages.map((page) => [page.name, new Set(page.ids)]));
  return pages.flatMap(({ name, ids: own, links }) => [
    ...own.filter((id, at) => own.indexOf(id) < at).map((id) => `${name} has "${id}" twice`),
    ...links.flatMap(({ href }) => {
      const { origin, pathname, hash } = new URL(href, `https://epub.invalid/${name}`);
      if (origin !== 'https://epub.invalid') return [];
      const file = decodeURI(pathname.slice(1));
      const isThere = files.has(file) && (hash === '' || ids.get(file)?.has(decodeURIComponent(hash.slice(1))));
      return isThere ? [] : [`${name} leads to ${href}`];
    }),
  ]);
}
