import { isBilingual, type Locale, originalOf, otherLanguage, shownValue } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { languagesOf } from '../../model/address/pages.ts';
import { canonical, type Target } from '../../model/address/permalink.ts';
import { citedTitleText } from '../../model/cited-title.ts';
import { standing } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { noticeWords } from '../../model/translation/notice.ts';
import type { Unit, UnitOf } from '../../model/unit/unit.ts';
import { plainCitation } from '../citation/plain.ts';
import { twinAddress } from './text/address.ts';
import { bullets, heading, markdown, plain } from './text/markdown.ts';

/** What has a page of its own, and is cited by it. */
export type Cited = UnitOf<'entry' | 'quotation' | 'statistic' | 'figure'>;

/** A page as Markdown, without the head that every file has. */
export interface Twin {
  /** As plain text. */
  title: string;
  /** The units whose words it has, for what it says of their translation. */
  units: Unit[];
  blocks: string[];
  /** What the page is about, where that is cited by a reference of its own. */
  cited?: Cited;
  /** Of a page without passages that have ids of their own: whose words it has; `both` where titles and first words stand among the edition's. */
  whose?: 'report' | 'edition' | 'both';
}

/**
 * The whole file: title, language and address as fields that programs read first; how to cite it and whose words are whose, as a
 * reader may have no more than this file; then the page.
 */
export function twinFile(report: Report, target: Target, locale: Locale, twin: Twin): string {
  const address = canonical(report.site, target, locale);
  return markdown([
    fields({ title: twin.title, lang: locale, url: address }),
    heading(1, plain(twin.title)),
    bullets([...ways(report, target, locale, address), ...told(report, address, locale, twin)]),
    ...twin.blocks,
  ]);
}

/** YAML, in which a text of JSON is one of its own. */
const fields = (values: Record<string, string>): string =>
  ['---', ...Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');

function ways(report: Report, target: Target, locale: Locale, address: string): string[] {
  const t = words(locale).twin;
  const other = otherLanguage(report, locale);
  const hasOther = isBilingual(report) && other && target.to !== 'front' && languagesOf(report, target).includes(other);
  return [
    `${t.page}: <${address}>`,
    ...(hasOther ? [`${t.inLanguage[other]}: <${twinAddress(report.site, target, other)}>`] : []),
    `${t.guide}: <${canonical(report.site, { to: 'file', file: 'llms.txt' }, locale)}>`,
  ];
}

function told(report: Report, address: string, locale: Locale, { title, units, cited, whose }: Twin): string[] {
  const t = words(locale).twin;
  const { publisher, published, edition } = report.record;
  const citation = cited
    ? plainCitation(report, cited, locale)
        .map(({ value }) => value)
        .join('')
    : fill(t.citePage[standing(report.record)], {
        title,
        report: citedTitleText(report, locale),
        publisher: shownValue(publisher.short, locale),
        published: shownValue(published.words, locale),
        version: edition.version,
        address,
      });
  const notice = noticeWords(report, locale, units);
  const original = originalOf(report);
  const own = {
    edition: [`${t.passage.edition}.`],
    report: [`${original === locale ? t.passage.report : fill(t.passage.in[original], { words: t.passage.report })}.`],
    both: [],
  };
  const said = [...(whose ? own[whose] : [fill(t.key, { ours: t.ours })]), ...(notice ? [notice.text] : [])];
  return [
    `**${t.cite}:** ${plain(citation)}`,
    ...(whose || cited ? [] : [t.citePassage]),
    ...(said.length > 0 ? [`**${t.whose}:** ${plain(said.join(' '))}`] : []),
  ];
}
