import { words } from '../../i18n/words.ts';
import { escapeXml } from '../../model/xml.ts';
import type { Book } from '../book/book.ts';
import { type OutlineEntry, outline } from '../book/outline.ts';
import { pageId, type Setting, sectionFile } from './place.ts';
import { runsXhtml } from './text/runs.ts';
import { titleFile } from './title-page.ts';
import { element, inLanguage, page } from './xhtml.ts';

/** A language of a book: its words, and where everything of it stands. */
export interface Edition {
  book: Book;
  setting: Setting;
}

/** The contents, for readers as a page and for their programs: what is where, the main places, the pages of the PDF edition. */
export function contentsPage(editions: readonly Edition[]): string {
  const [first] = editions;
  if (!first) throw new Error('An EPUB needs a language.');
  const { lang } = first.book;
  const t = words(lang);
  const toc = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', class: 'edition' },
    element('h1', {}, escapeXml(t.book.contents)),
    element('ol', {}, ...(editions.length > 1 ? editions.map(whole) : [entries(first)])),
  );
  const landmarks = nav('landmarks', t.epub.landmarks, landmarkList(editions));
  const pages = pageList(editions);
  const pageNav = pages.length === 0 ? '' : nav('page-list', t.epub.pages, pages, 'doc-pagelist');
  const how = editions.flatMap(({ book, setting }) =>
    setting.breaks.size === 0
      ? []
      : [element('p', { class: 'remark', ...inLanguage(book.lang, lang) }, escapeXml(words(book.lang).epub.pagesHow))],
  );
  return page(
    { lang, title: t.book.contents, up: '', type: 'frontmatter' },
    [toc, ...how, landmarks, pageNav].filter((part) => part !== '').join('\n'),
  );
}

/** A language of two, with all of it below. */
const whole = (edition: Edition): string => {
  const { lang } = edition.book;
  const link = element('a', { href: `${lang}/${titleFile}` }, escapeXml(words(lang).languageName));
  return element('li', inLanguage(lang), link, element('ol', {}, entries(edition)));
};

const entries = ({ book, setting }: Edition): string => {
  const { lang } = book;
  const written = ({ id, title, children }: OutlineEntry): string =>
    element(
      'li',
      {},
      element(
        'a',
        { href: `${lang}/${setting.files.get(id)}#${id}` },
        runsXhtml(
          title.map(({ link: _, ...run }) => run),
          setting,
        ),
      ),
      children.length === 0 ? '' : element('ol', {}, ...children.map(written)),
    );
  return outline(book)
    .map((entry) => `\n${written(entry)}`)
    .join('');
};

/** Found by programs, and not set in the page. */
const nav = (type: string, title: string, items: string[], role?: string): string =>
  element(
    'nav',
    { 'epub:type': type, role, 'aria-label': title, hidden: 'hidden' },
    element('h2', {}, escapeXml(title)),
    element('ol', {}, ...items),
  );

function landmarkList(editions: readonly Edition[]): string[] {
  const [first] = editions;
  if (!first) return [];
  const t = words(first.book.lang);
  const item = (type: string, href: string, title: string, lang?: string) =>
    element(
      'li',
      {},
      element('a', { 'epub:type': type, href, ...inLanguage(lang ?? '', first.book.lang) }, escapeXml(title)),
    );
  return [
    item('cover', 'cover.xhtml', t.epub.cover),
    item('toc', 'contents.xhtml#toc', t.book.contents),
    ...editions.flatMap(({ book: { lang, body } }) => {
      const own = words(lang);
      const [start] = body;
      return [
        item('titlepage', `${lang}/${titleFile}`, own.epub.titlePage, lang),
        ...(start ? [item('bodymatter', `${lang}/${sectionFile(start)}`, own.epub.text, lang)] : []),
      ];
    }),
  ];
}

/** In a book of two languages each has its own pages, called after it: "Cymraeg 12". */
function pageList(editions: readonly Edition[]): string[] {
  const isOne = editions.length === 1;
  return editions.flatMap(({ book: { lang }, setting }) =>
    [...setting.breaks].map(([id, label]) => {
      const href = `${lang}/${setting.files.get(id)}#${pageId(label)}`;
      const name = isOne ? label : `${words(lang).languageName} ${label}`;
      return element(
        'li',
        {},
        element('a', { href, ...(isOne ? {} : inLanguage(lang, editions[0]?.book.lang)) }, escapeXml(name)),
      );
    }),
  );
}
