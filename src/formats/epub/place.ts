import type { Locale } from '../../i18n/locale.ts';
import type { BookSection } from '../book/block.ts';
import type { Book } from '../book/book.ts';
import { destinations } from '../book/outline.ts';
import type { Link } from '../book/run.ts';

/** What a block needs to know of the book that it is set in. */
export interface Setting {
  /** The language of what stands around. */
  lang: Locale;
  /** The file of every id. */
  files: ReadonlyMap<string, string>;
  /** The pages of the PDF edition that begin before a block, by its id: "12". */
  breaks: ReadonlyMap<string, string>;
  /** Whether the site has an address, so that numbers may lead to the permanent ones. */
  placed: boolean;
  /** Of a book in both languages: the other one, and where each passage stands there and what it is called. */
  other?: { lang: Locale; language: string; places: ReadonlyMap<string, { file: string; name: string }> };
}

/** "ch3.xhtml": the file of a section, in the folder of its language. */
export const sectionFile = ({ id }: Pick<BookSection, 'id'>): string => `${id}.xhtml`;

/** The file of every place of a book. */
export const filesOf = ({ body, back }: Pick<Book, 'body' | 'back'>): Map<string, string> =>
  new Map(
    [...body, ...back].flatMap((section) =>
      destinations({ body: [section], back: [] }).map((id): [string, string] => [id, sectionFile(section)]),
    ),
  );

/** The id of the place where a page of the PDF edition begins. */
export const pageId = (label: string): string => `edition.page.${label.replace(/[^\p{L}\p{N}]/gu, '-')}`;

/** Where a link leads, from a file in the folder of a language; undefined where it would lead nowhere. */
export function href(link: Link, { files, placed }: Pick<Setting, 'files' | 'placed'>): string | undefined {
  if (link.to === 'web') return link.address;
  const file = files.get(link.id);
  if (file !== undefined) return `${file}#${link.id}`;
  return placed ? link.address : undefined;
}

/**
 * Before which block each page of the PDF edition begins: the first that begins on it.
 * @param pages the page of each id in the PDF edition
 */
export function pageBreaks(
  book: Pick<Book, 'body' | 'back'>,
  pages: ReadonlyMap<string, string> | undefined,
): Map<string, string> {
  const breaks = new Map<string, string>();
  const seen = new Set<string>();
  for (const id of destinations(book)) {
    const label = pages?.get(id);
    if (label === undefined || seen.has(label)) continue;
    seen.add(label);
    breaks.set(id, label);
  }
  return breaks;
}
