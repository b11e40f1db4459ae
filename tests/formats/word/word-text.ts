// A Word document as an independent reader finds it: its parts, and the words between its bookmarks.
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface WordParts {
  names: string[];
  /** A part as a tree; throws where it is no well-formed XML. */
  root: (name: string) => Element;
}

export function wordParts(file: Uint8Array): WordParts {
  const parts = unzipSync(file);
  const root = (name: string): Element => {
    const part = parts[name];
    if (!part) throw new Error(`No part ${name}`);
    const onError = (level: string, message: string) => {
      throw new Error(`${name}: ${level}: ${message}`);
    };
    const found = new DOMParser({ onError }).parseFromString(strFromU8(part), 'text/xml').documentElement;
    if (!found) throw new Error(`${name} is empty`);
    return found;
  };
  return { names: Object.keys(parts), root };
}

/** All elements of a name within one, in order; "*" is any. A walk of our own, as the lists of the DOM are live and slow. */
export function all(root: Element, name: string): Element[] {
  const found: Element[] = [];
  const walk = (from: Element) => {
    for (let node = from.firstChild; node; node = node.nextSibling)
      if (isElement(node)) {
        if (name === '*' || node.nodeName === name) found.push(node);
        walk(node);
      }
  };
  walk(root);
  return found;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The value of the property of a paragraph or run: "Quote" of w:pStyle. */
export const property = (of: Element, name: string, attribute = 'w:val'): string | undefined =>
  all(of, name)[0]?.getAttribute(attribute) ?? undefined;

export const styleOf = (paragraph: Element): string => property(paragraph, 'w:pStyle') ?? '';

/** Runs that say where something stands, and marks between words: not the book's lines. */
const beside = new Set([
  'EditionMark',
  'NoteComma',
  'ParagraphNumber',
  'ParagraphSign',
  'QuotationNumber',
  'StatisticNumber',
  'EntryNumber',
  'EntryNumberRed',
  'EntryNumberBlue',
  'EntryNumberGreen',
  'HeadingLabel',
  'IndexPlace',
]);

const before = new Set([
  'Title',
  'Subtitle',
  'ChapterLine',
  'TitlePage',
  'TitlePageNote',
  'Edition',
  'EditionFirst',
  'TOCHeading',
  'TOC1',
  'TOC2',
]);

/** The words of a document from its first heading on, without margins, in order, and without spaces. */
export const bodyWords = (document: Element): string =>
  all(document, 'w:p')
    .filter((paragraph) => !before.has(styleOf(paragraph)) && styleOf(paragraph) !== 'EditionNote')
    .flatMap((paragraph) =>
      all(paragraph, 'w:r').filter(
        (run) =>
          !beside.has(property(run, 'w:rStyle') ?? '') &&
          !(styleOf(paragraph) === 'Caption' && property(run, 'w:rStyle') === 'StatisticFigure'),
      ),
    )
    .map(runText)
    .join('')
    .replace(/\s/g, '');

export const runText = (run: Element): string =>
  all(run, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');
