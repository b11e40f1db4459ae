import { strToU8, zipSync } from 'fflate';
import type { Passage, Runs } from '../../../formats/collection/passage.ts';
import type { Locale, Shown } from '../../../i18n/locale.ts';
import { sourceLine, type TakenFolder } from './folder.ts';
import { numbering, styles } from './word-styles.ts';
import { declaration, escaped, packageParts, w } from './word-xml.ts';

/**
 * A folder as a Word document (ECMA-376, WordprocessingML, in a ZIP of its parts): headings, styles and links that Word,
 * LibreOffice and screen readers know as such, and the language of every run. The same folder gives the same bytes.
 */
export function wordFile(folder: TakenFolder): Uint8Array<ArrayBuffer> {
  const links: string[] = [];
  const body = bodyOf(folder, (address) => {
    if (!links.includes(address)) links.push(address);
    return `link${links.indexOf(address) + 1}`;
  });
  const parts = {
    '[Content_Types].xml': packageParts.contentTypes,
    '_rels/.rels': packageParts.relationships,
    'docProps/core.xml': packageParts.properties(
      `${folder.title}: ${folder.reportTitle.value}`,
      folder.tags[folder.locale] ?? folder.locale,
    ),
    'word/document.xml': `${declaration}<w:document ${w}><w:body>${body}${page}</w:body></w:document>`,
    'word/styles.xml': styles(folder.tags[folder.locale] ?? folder.locale),
    'word/numbering.xml': numbering,
    'word/_rels/document.xml.rels': packageParts.documentRelationships(links),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: '1980-01-01T00:00:00',
  });
}

/** A4, in twentieths of a point. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

type Style =
  | 'Title'
  | 'Subtitle'
  | 'Edition'
  | 'Heading1'
  | 'PassageTitle'
  | 'EditionWords'
  | 'ReportWords'
  | 'ReportList'
  | 'Quote'
  | 'Speaker'
  | 'Source'
  | 'Citation';

function bodyOf(folder: TakenFolder, link: (address: string) => string): string {
  const { title, reportTitle, standing, notice, again, address, locale, tags, citeAs } = folder;
  const own = (value: string): Shown<string> => ({ value, lang: locale });
  const p = (style: Style, ...inner: string[]) => paragraph(style, inner.join(''));
  const say = (runs: Runs) => runs.map((each) => run(each, locale, tags)).join('');
  const to = (href: string, runs: Runs) => hyperlink(link(href), runs, locale, tags);
  const [before = '', after = ''] = again.split('{address}');

  const passage = (of: Passage): string[] => [
    p('Heading1', to(of.neutral, of.name)),
    ...(of.title ? [p(of.ours ? 'EditionWords' : 'PassageTitle', say(of.title))] : []),
    ...(of.numbers ? [p('EditionWords', say([own(of.numbers.join('; '))]))] : []),
    p(of.oursWhole ? 'EditionWords' : of.quoted ? 'Quote' : 'ReportWords', say(of.words)),
    ...(of.items ?? []).map((each) => p('ReportList', say(each))),
    ...(of.beside ?? []).map((each) => p('ReportWords', say(each))),
    ...(of.speaker ? [p('Speaker', say(of.speaker))] : []),
    p(
      'Source',
      say(sourceLine(of, locale)),
      say([own(sourceLine(of, locale).length > 0 ? '. ' : '')]),
      to(of.address, [own(of.address)]),
    ),
    p('Citation', say([own(`${citeAs}: `), ...of.citation])),
  ];
  return [
    p('Title', say([own(title)])),
    p('Subtitle', say([reportTitle])),
    p('Edition', say([own(standing)])),
    ...(notice ? [p('Edition', say([own(notice)]))] : []),
    p('Edition', say([own(before)]), to(address, [own(address)]), say([own(after)])),
    ...folder.passages.flatMap(passage),
  ].join('');
}

const paragraph = (style: Style, inner: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inner}</w:p>`;

/** Words in another language than the document say so; the document's own is in its styles. */
function run({ value, lang }: Shown<string>, locale: Locale, tags: TakenFolder['tags'], style = ''): string {
  if (value === '') return '';
  const language = lang === locale ? '' : `<w:lang w:val="${tags[lang] ?? lang}"/>`;
  const properties = style || language ? `<w:rPr>${style}${language}</w:rPr>` : '';
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(value)}</w:t></w:r>`;
}

const hyperlink = (id: string, runs: Runs, locale: Locale, tags: TakenFolder['tags']): string =>
  `<w:hyperlink r:id="${id}" w:history="1">${runs
    .map((each) => run(each, locale, tags, '<w:rStyle w:val="Hyperlink"/>'))
    .join('')}</w:hyperlink>`;
