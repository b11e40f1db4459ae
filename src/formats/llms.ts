import { isBilingual, type Locale, listedLanguages, originalOf, shownValue } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { hasRoom } from '../model/address/pages.ts';
import { canonical } from '../model/address/permalink.ts';
import { readingOrder } from '../model/address/reading-order.ts';
import { citedTitleText } from '../model/cited-title.ts';
import type { Report } from '../model/report.ts';
import { shortNotice } from '../model/translation/notice.ts';
import { reportNotice } from '../model/translation/translation.ts';
import { titleIn } from '../model/unit/label.ts';
import { citationFormats } from './citation/records/citation-file.ts';
import { roomTitle, type TwinRoom } from './markdown/rooms/titles.ts';
import { idAddress, twinAddress, unitLink } from './markdown/text/address.ts';
import { bullets, heading, link, markdown, plain, quoted } from './markdown/text/markdown.ts';
import { publicTables } from './tables/tables.ts';

/**
 * /llms.txt, as llmstxt.org has it: a title; a summary in a quotation; what to know, without headings; then lists of files, each a
 * link and a note. In every language of the report, Welsh before English. Only what the report has is named.
 */
export function llmsTxt(report: Report): string {
  const languages = listedLanguages(report);
  const { record } = report;
  return markdown([
    heading(1, plain(inBoth(languages, (locale) => titleIn(record, locale), ' – '))),
    quoted(languages.map((locale) => `${plain(record.description[locale])} ${plain(record.standing[locale])}`)),
    ...languages.flatMap((locale) => [
      ...(isBilingual(report) ? [`**${words(locale).languageName}**`] : []),
      bullets(rules(report, locale)),
    ]),
    ...languages.flatMap((locale) => [
      heading(2, words(locale).twin.inLanguage[locale]),
      bullets(pages(report, locale)),
    ]),
    heading(
      2,
      inBoth(languages, (locale) => words(locale).twin.llms.data),
    ),
    bullets(data(report, languages)),
    heading(
      2,
      inBoth(languages, (locale) => words(locale).twin.llms.citations),
    ),
    bullets(inventories(report, languages)),
    ...optional(report, languages),
  ]);
}

/** The same in each language, once where it is the same. */
const inBoth = (languages: Locale[], say: (locale: Locale) => string, between = ' / '): string =>
  [...new Set(languages.map(say))].join(between);

/** How to cite, whose words are whose, and where the Markdown of a page is. */
function rules(report: Report, locale: Locale): string[] {
  const t = words(locale).twin.llms;
  const { publisher, published } = report.record;
  const example = report.record.home.finding ?? report.units[0]?.id;
  const [first] = readingOrder(report);
  const notice = reportNotice(report);
  return [
    ...(example ? [fill(t.ids, { id: `\`${example}\``, address: `<${idAddress(report, example, locale)}>` })] : []),
    plain(
      fill(t.cite, {
        report: citedTitleText(report, locale),
        publisher: shownValue(publisher.short, locale),
        published: shownValue(published.words, locale),
      }),
    ),
    isBilingual(report) ? t.whose : t.whoseInOne,
    ...(isBilingual(report) ? [t.original[originalOf(report)]] : []),
    ...(isBilingual(report) && notice !== 'none'
      ? [plain(fill(t.translation, { notice: shortNotice(report, notice, locale) }))]
      : []),
    ...(report.evidence.length > 0 ? [words(locale).edition.reading] : []),
    ...(first
      ? [
          fill(t.twins, {
            example: `<${twinAddress(report.site, { to: 'unit', unit: first }, locale)}>`,
            page: `<${canonical(report.site, { to: 'unit', unit: first }, locale)}>`,
          }),
        ]
      : []),
  ];
}

/** The parts of the report in the order of reading, then the ways through them; what is large stands under "Optional". */
const pages = (report: Report, locale: Locale): string[] => [
  roomLink(report, 'home', locale),
  ...readingOrder(report).map((unit) => unitLink(report, unit, locale)),
  ...ways.filter((room) => hasRoom(report, room)).map((room) => roomLink(report, room, locale)),
];

const ways = [
  'chapters',
  'quotations',
  'statistics',
  'figures',
  'subjects',
  'speakers',
  'map',
  'glossary',
  'concordance',
  'downloads',
  'about',
  'translation',
] as const satisfies TwinRoom[];

const roomLink = (report: Report, room: TwinRoom, locale: Locale): string =>
  link(plain(roomTitle(report, room, locale)), twinAddress(report.site, { to: 'room', room }, locale));

/** A file and what it is, in each language. */
const file = ({ site }: Report, name: string, languages: Locale[], say: (locale: Locale) => string): string =>
  `${link(name, canonical(site, { to: 'file', file: name }, languages[0] ?? 'en'))}: ${plain(inBoth(languages, say))}`;

const data = (report: Report, languages: Locale[]): string[] => {
  const t = (locale: Locale) => words(locale).twin.llms;
  const tables = publicTables(report);
  return [
    file(report, 'data/', languages, (locale) => t(locale).dataPage),
    file(report, 'data/report.json', languages, (locale) => t(locale).json),
    file(report, 'data/report.schema.json', languages, (locale) => t(locale).schema),
    ...tables.map(({ name, description }) =>
      file(report, `data/${name}.csv`, languages, (locale) => description[locale]),
    ),
    ...(tables.length > 0 ? [file(report, 'data/csv-metadata.json', languages, (locale) => t(locale).columns)] : []),
    ...(report.source ? [file(report, 'data/source.txt', languages, (locale) => t(locale).source)] : []),
  ];
};

/** The records of a passage, by its id. */
const files = `cite/{id}${citationFormats.map((format) => `.${format}`).join(', ')}`;

/** What programs for references and books read, in each language its own. */
const inventories = (report: Report, languages: Locale[]): string[] => [
  ...languages.flatMap((locale) => {
    const t = words(locale).twin.llms;
    const one = (name: string, note: string) =>
      `${link(name, canonical(report.site, { to: 'file', file: name }, locale))}: ${plain(note)}`;
    return [
      ...citationFormats.map((format) => one(`${locale}/cite/report.${format}`, fill(t.citation, { files }))),
      one(`${locale}/objects.inv`, t.sphinx),
      one(`${locale}/myst.xref.json`, t.myst),
    ];
  }),
  file(report, 'feed.xml', languages, (locale) => words(locale).twin.llms.feed),
];

/** What a reader of little patience may leave out. "Optional" is the word of the format, by which programs know it. */
function optional(report: Report, languages: Locale[]): string[] {
  const large = (['full', 'source'] as const).filter((room) => hasRoom(report, room));
  if (large.length === 0) return [];
  return [
    heading(2, 'Optional'),
    bullets(languages.flatMap((locale) => large.map((room) => roomLink(report, room, locale)))),
  ];
}
