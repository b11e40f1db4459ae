import { Footer, Header, InternalHyperlink, PageNumber, type Paragraph, TextRun } from 'docx';
import { words } from '../../i18n/words.ts';
import type { Book } from '../book/book.ts';
import { type OutlineEntry, outline } from '../book/outline.ts';
import type { Runs } from '../book/run.ts';
import { bookmarkName } from './bookmark.ts';
import { between, mark, paragraph, pieces, type Setting, tab, wordTag } from './inline.ts';

/** The title page: the report's words, and below them what edition this is. */
export function titlePage(setting: Setting, { front }: Book): Paragraph[] {
  const published = [front.published, ...(front.number ? [[{ value: front.number, lang: setting.lang }]] : [])];
  const { translation, citedAs, chapter, editionPublisher, site } = front;
  const edition = (runs: Runs | undefined, first = false) =>
    runs ? [paragraph(first ? 'EditionFirst' : 'Edition', pieces(setting, runs))] : [];
  return [
    paragraph('Title', pieces(setting, front.title)),
    ...front.subtitle.map((line) => paragraph('Subtitle', pieces(setting, line))),
    ...(chapter ? [paragraph('ChapterLine', pieces(setting, chapter))] : []),
    paragraph('TitlePage', pieces(setting, front.publisher)),
    paragraph(
      'TitlePageNote',
      between(
        setting,
        published.map((runs) => pieces(setting, runs)),
        ' · ',
      ),
    ),
    ...(citedAs ? [paragraph('TitlePageNote', pieces(setting, citedAs))] : []),
    paragraph('TitlePageNote', pieces(setting, front.copyright)),
    ...edition(front.standing, true),
    paragraph(
      'Edition',
      between(
        setting,
        [front.edition, front.language, ...(editionPublisher ? [editionPublisher] : [])].map((runs) =>
          pieces(setting, runs),
        ),
        ' · ',
      ),
    ),
    ...edition(front.about),
    ...(translation
      ? [
          paragraph('Edition', [
            ...pieces(setting, translation.title, { plain: 'FactName' }),
            mark(setting, ' '),
            ...pieces(setting, translation.text),
          ]),
        ]
      : []),
    ...edition(site ? [{ value: site, lang: setting.lang, link: { to: 'web', address: site } }] : undefined),
  ];
}

/** The headings of two levels, each a link: nothing that Word would have to work out first. */
export function contents(setting: Setting, book: Book): Paragraph[] {
  const ours = new Set(book.back.map(({ id }) => id));
  const line = ({ id, title }: OutlineEntry, style: 'TOC1' | 'TOC2', isOurs: boolean): Paragraph =>
    paragraph(style, [
      new InternalHyperlink({
        anchor: bookmarkName(id),
        children: title.map(
          ({ value, lang }) =>
            new TextRun({
              text: value,
              language: { value: wordTag(lang) },
              style: isOurs ? 'EditionWords' : 'ReportWords',
            }),
        ),
      }),
    ]);
  return [
    paragraph('TOCHeading', pieces(setting, [{ value: words(setting.lang).book.contents, lang: setting.lang }]), {
      // A chapter has few headings: they stand below its title.
      pageBreakBefore: book.front.chapter === undefined,
    }),
    ...outline(book).flatMap((entry) => [
      line(entry, 'TOC1', ours.has(entry.id)),
      ...(ours.has(entry.id) ? [] : entry.children.map((child) => line(child, 'TOC2', false))),
    ]),
  ];
}

/** On every page but the first: what this is, of which edition, and what is said of its language. */
export function runningHead(setting: Setting, { front }: Book): Header {
  const said = [front.standing, ...(front.translation ? [front.translation.line] : [])];
  return new Header({
    children: [
      paragraph('Header', [
        ...between(
          setting,
          [front.title, ...(front.chapter ? [front.chapter] : [])].map((runs) =>
            pieces(setting, runs, { plain: 'ReportWords' }),
          ),
          ' · ',
        ),
        tab(setting),
        ...pieces(setting, front.edition),
      ]),
      paragraph(
        'HeaderLast',
        between(
          setting,
          said.map((runs) => pieces(setting, runs)),
          ' · ',
        ),
      ),
    ],
  });
}

/** Where it stands on the web, and the number of the page. */
export function runningFoot(setting: Setting, { front }: Book): Footer {
  const { site } = front;
  return new Footer({
    children: [
      paragraph('Footer', [
        ...(site ? pieces(setting, [{ value: site, lang: setting.lang, link: { to: 'web', address: site } }]) : []),
        tab(setting),
        new TextRun({
          children: [PageNumber.CURRENT],
          style: 'PageNumber',
          language: { value: wordTag(setting.lang) },
        }),
      ]),
    ],
  });
}
