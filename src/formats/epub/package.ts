import { words } from '../../i18n/words.ts';
import { escapeXml, xmlDeclaration } from '../../model/xml.ts';
import { runsText } from '../book/run.ts';
import type { Edition } from './contents.ts';
import { type Attributes, element, inLanguage } from './xhtml.ts';

/** A file of the book, its name below the folder of the whole. */
export interface BookFile {
  /** "en/ch3.xhtml" */
  name: string;
  content: string | Uint8Array;
  /** Of the package: "svg", "nav", "cover-image". */
  properties?: string;
  /** Whether it is read, in the order of the files. */
  isRead?: boolean;
}

/** The package document: what the book is, its files and their order. @param sources of its page numbers, by language */
export function packageDocument(
  editions: readonly Edition[],
  files: readonly BookFile[],
  { identifier, sources }: { identifier: string; sources: readonly string[] },
): string {
  const named = files.map((file, at) => ({ ...file, id: `f${at + 1}` }));
  const items = named.map(({ id, name, properties }) =>
    element('item', { id, href: encodeURI(name), 'media-type': mediaType(name), properties }),
  );
  const spine = named.flatMap(({ id, isRead }) => (isRead ? [element('itemref', { idref: id })] : []));
  const hasCharts = files.some(({ name, properties }) => properties === 'svg' && name !== 'cover.xhtml');
  const lang = editions[0]?.book.lang;
  return `${[
    xmlDeclaration,
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book"${lang ? ` xml:lang="${lang}"` : ''}>`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...metadata(editions, { identifier, sources, hasCharts }),
    '</metadata>',
    '<manifest>',
    ...items,
    '</manifest>',
    '<spine>',
    ...spine,
    '</spine>',
    '</package>',
  ].join('\n')}\n`;
}

const mediaTypes: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  txt: 'text/plain',
};

function mediaType(name: string): string {
  const type = mediaTypes[name.replace(/^.*\./, '')];
  if (type === undefined) throw new Error(`No media type is known for "${name}", a file of the EPUB.`);
  return type;
}

function metadata(
  editions: readonly Edition[],
  { identifier, sources, hasCharts }: { identifier: string; sources: readonly string[]; hasCharts: boolean },
): string[] {
  const first = editions[0]?.book.lang;
  const front = editions[0]?.book.front;
  const each = (name: string, value: (edition: Edition) => string | undefined): string[] => {
    const said = editions.flatMap((edition) => {
      const text = value(edition);
      return text === undefined ? [] : [{ text, lang: edition.book.lang }];
    });
    const once = said.filter(({ text }, at) => said.findIndex((other) => other.text === text) === at);
    return once.map(({ text, lang }) => dc(name, text, xmlLang(lang, first)));
  };
  return [
    dc('identifier', identifier, { id: 'book' }),
    ...each('title', ({ book }) => book.front.plainTitle),
    ...editions.map(({ book }) => dc('language', book.lang)),
    ...each('creator', ({ book }) => runsText(book.front.publisher)),
    ...each('publisher', ({ book }) => book.front.editionPublisher && runsText(book.front.editionPublisher)),
    ...each('description', ({ book }) => book.front.description),
    ...each('rights', ({ book }) => runsText(book.front.copyright)),
    ...(front ? [dc('date', front.date), meta('dcterms:modified', `${front.date}T00:00:00Z`)] : []),
    ...sources.flatMap((source, at) => [
      dc('source', source, { id: `pages-${at + 1}` }),
      meta('source-of', 'pagination', { refines: `#pages-${at + 1}` }),
    ]),
    ...accessibility(editions, { hasPages: sources.length > 0, hasCharts }),
  ];
}

/** What the files have, each held by a test; and no claim that a person would have to make. */
function accessibility(
  editions: readonly Edition[],
  { hasPages, hasCharts }: { hasPages: boolean; hasCharts: boolean },
): string[] {
  const features = [
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'alternativeText',
    ...(hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
    ...(editions.some(({ book }) => book.back.some(({ id }) => id === 'edition.index')) ? ['index'] : []),
  ];
  const first = editions[0]?.book.lang;
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    ...editions.map(({ book: { lang }, setting }) => {
      const t = words(lang).epub;
      const said = [
        t.accessible,
        ...(hasCharts ? [t.charts] : []),
        ...(setting.breaks.size > 0 ? [t.pagesHow] : []),
        t.assessed,
      ];
      return meta('schema:accessibilitySummary', said.join(' '), xmlLang(lang, first));
    }),
  ];
}

const xmlLang = (lang: string, around?: string): Attributes => ({ 'xml:lang': inLanguage(lang, around)['xml:lang'] });
const dc = (name: string, value: string, attributes: Attributes = {}): string =>
  element(`dc:${name}`, attributes, escapeXml(value));
const meta = (property: string, value: string, attributes: Attributes = {}): string =>
  element('meta', { property, ...attributes }, escapeXml(value));
