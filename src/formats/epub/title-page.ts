import { words } from '../../i18n/words.ts';
import { escapeXml } from '../../model/xml.ts';
import type { Book } from '../book/book.ts';
import type { Runs } from '../book/run.ts';
import type { Setting } from './place.ts';
import { line, runsXhtml } from './text/runs.ts';
import { element, inLanguage, page } from './xhtml.ts';

/** The report's title as it printed it, and below a rule whose edition this is. */
export function titlePage({ front, lang }: Pick<Book, 'front' | 'lang'>, setting: Setting): string {
  const own = (attributes: { class?: string }, runs: Runs = []) => line('p', attributes, runs, setting);
  const subtitle = front.subtitle.map((runs) => runsXhtml(runs, setting)).join(`${element('br')}`);
  const report = [
    element('h1', {}, runsXhtml(front.title, setting)),
    subtitle === '' ? '' : element('p', { class: 'subtitle' }, subtitle),
    own({ class: 'publisher' }, front.publisher),
    own({}, front.published),
    front.number === undefined ? '' : element('p', {}, escapeXml(front.number)),
  ];
  const edition = [
    own({ class: 'standing' }, front.standing),
    own({}, front.edition),
    own({}, front.language),
    own({}, front.editionPublisher),
    own({}, front.citedAs),
    own({ class: 'notice' }, front.about),
    front.translation
      ? element(
          'p',
          { class: 'notice' },
          element('b', {}, runsXhtml(front.translation.title, setting)),
          ' ',
          runsXhtml(front.translation.text, setting),
        )
      : '',
    own({}, front.copyright),
    front.site === undefined
      ? ''
      : element('p', {}, element('a', { class: 'out', href: front.site }, escapeXml(front.site))),
  ];
  const { other } = setting;
  const way = other
    ? element(
        'p',
        {},
        element(
          'a',
          { href: `../${other.lang}/${titleFile}`, hreflang: other.lang, ...inLanguage(other.lang) },
          escapeXml(other.language),
        ),
      )
    : '';
  return page(
    { lang, title: words(lang).epub.titlePage, up: '../', type: 'frontmatter' },
    element(
      'section',
      { class: 'title-page', 'epub:type': 'titlepage' },
      element('div', { class: 'report' }, ...report),
      '\n',
      element('div', { class: 'edition' }, ...edition, way),
    ),
  );
}

export const titleFile = 'title.xhtml';
