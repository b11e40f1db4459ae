import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Locale, languageNames } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { download, downloadPath } from '../../model/address/downloads.ts';
import { canonical } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';
import { xmlDeclaration } from '../../model/xml.ts';
import { type Book, book } from '../book/book.ts';
import { unitBlocks } from '../book/outline.ts';
import { runsText } from '../book/run.ts';
import { zipDate } from '../zip-date.ts';
import { contentsPage, type Edition } from './contents.ts';
import { coverPage, coverSvg } from './cover.ts';
import { type BookFile, packageDocument } from './package.ts';
import { filesOf, pageBreaks, type Setting, sectionFile } from './place.ts';
import { styleSheet } from './style.ts';
import { sectionPage } from './text/section.ts';
import { titleFile, titlePage } from './title-page.ts';

/** What an EPUB may have besides the report, which no format reads from a disk. */
export interface EpubParts {
  /** The page of the PDF edition on which each unit begins, by its id: "12". Without it the book has no page list. */
  pages?: Partial<Record<Locale, ReadonlyMap<string, string>>>;
  /** The edition's fonts and their licences, by the names of their files: "report-serif.woff2". */
  fonts?: ReadonlyMap<string, Uint8Array>;
  /** The cover as PNG, for shelves that show no SVG: that of `coverSvg`, drawn. */
  cover?: Uint8Array;
}

/**
 * The report as EPUB 3.3, in one language or in several, of which the first is that of the cover and the contents: the same bytes for
 * the same report in any time zone. Each language has a folder, and each section of its book a file in it, in which the ids of units
 * are anchors. Throws where the report is not in such a language, or none is asked for.
 */
export function epubFile(
  report: Report,
  languages: readonly Locale[],
  { pages, fonts, cover }: EpubParts = {},
): Uint8Array {
  const editions = editionsOf(report, languages, pages);
  const books = editions.map((edition) => edition.book);
  const [first] = books;
  if (!first) throw new Error('An EPUB needs at least one language: epubFile(report, ["en"]).');
  const image = cover ? { name: 'cover.png', content: cover } : { name: 'cover.svg', content: coverSvg(books) };
  const titles = editions.map(
    ({ book: own, setting }): BookFile => ({
      name: `${own.lang}/${titleFile}`,
      content: titlePage(own, setting),
      isRead: true,
    }),
  );
  const contents: BookFile = {
    name: 'contents.xhtml',
    content: contentsPage(editions),
    properties: 'nav',
    isRead: true,
  };
  const sections = editions.map(sectionFiles);
  const read: BookFile[] = [
    { name: 'cover.xhtml', content: coverPage(books), properties: 'svg', isRead: true },
    // Contents of two languages stand before both.
    ...(editions.length > 1
      ? [contents, ...titles.flatMap((title, at) => [title, ...(sections[at] ?? [])])]
      : [...titles, contents, ...sections.flat()]),
  ];
  const files: BookFile[] = [
    ...read,
    { ...image, properties: 'cover-image' },
    { name: 'style.css', content: styleSheet([...(fonts?.keys() ?? [])]) },
    ...[...(fonts ?? [])].map(([name, content]) => ({ name: `fonts/${name}`, content })),
  ];
  const identifier = languages.length > 1 ? [report.record.id, ...languages].join('-') : first.front.identifier;
  const sources = editions.flatMap(({ book: own, setting }) =>
    setting.breaks.size > 0 ? [pdfName(report, own.lang)] : [],
  );
  return zipped(first.front.date, [
    { name: 'META-INF/container.xml', content: container },
    { name: 'EPUB/package.opf', content: packageDocument(editions, files, { identifier, sources }) },
    ...files.map(({ name, content }) => ({ name: `EPUB/${name}`, content })),
  ]);
}

function editionsOf(report: Report, languages: readonly Locale[], pages: EpubParts['pages']): Edition[] {
  const missing = languages.filter((locale) => !report.languages.includes(locale));
  if (missing.length > 0) {
    const [asked, has] = [missing, report.languages].map((all) =>
      all.map((locale) => languageNames[locale]).join(' and '),
    );
    throw new Error(`The report is not in ${asked}, but in ${has}: make its EPUB in that.`);
  }
  const books = languages.map((locale) => book(report, locale));
  return books.map((own) => {
    const other = books.find(({ lang }) => lang !== own.lang);
    const setting: Setting = {
      lang: own.lang,
      files: filesOf(own),
      breaks: pageBreaks(own, pages?.[own.lang]),
      placed: report.site.indexed,
      ...(other ? { other: otherOf(other) } : {}),
    };
    return { book: own, setting };
  });
}

function otherOf(other: Book): NonNullable<Setting['other']> {
  const files = filesOf(other);
  const places = unitBlocks(other).flatMap(({ id, name }): [string, { file: string; name: string }][] => {
    const file = files.get(id);
    return file === undefined ? [] : [[id, { file, name: runsText(name) }]];
  });
  return { lang: other.lang, language: words(other.lang).languageName, places: new Map(places) };
}

const sectionFiles = ({ book: { lang, body, back }, setting }: Edition): BookFile[] =>
  [...body, ...back].map((section) => ({
    name: `${lang}/${sectionFile(section)}`,
    content: sectionPage(section, setting),
    isRead: true,
    ...(section.blocks.some(({ type }) => type === 'figure') ? { properties: 'svg' } : {}),
  }));

/** The PDF edition, by its address or, while nobody has said where the site stands, by the name of its file. */
function pdfName(report: Report, locale: Locale): string {
  const { file } = download(report, 'pdf', [locale]);
  return report.site.indexed ? canonical(report.site, { to: 'file', file: downloadPath(file) }, locale) : file;
}

const container = `${xmlDeclaration}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A ZIP as EPUB asks for it: first, and not compressed, what it is. @param date "2026-11-23" */
function zipped(date: string, files: { name: string; content: string | Uint8Array }[]): Uint8Array {
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const { name, content } of files) {
    const isPacked = /\.(?:png|woff2)$/.test(name);
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, { level: isPacked ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: zipDate(date) });
}
