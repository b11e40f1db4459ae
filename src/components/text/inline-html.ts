import { recordProse } from '../../authoring/words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { permalink } from '../../model/address/permalink.ts';
import { type Report, unit } from '../../model/report.ts';
import { setWords } from '../../model/typography.ts';
import { unitLabel } from '../../model/unit/label.ts';
import { type Inline, inlineText, type Unit } from '../../model/unit/unit.ts';
import { escapeXml } from '../../model/xml.ts';

/**
 * A run of the report's words as HTML, with typographic marks. A string and not a component, because not one space may
 * come between a word and its insert, and a template's layout would put some there. `here` is the unit of which the page
 * is: what leads to it is marked, and no link. `lang` is the language of the words, where that is not the page's.
 */
export function inlineHtml(report: Report, locale: Locale, words: Inline[], { here, lang = locale }: Of = {}): string {
  const element = (word: Inline): string => {
    if (word.type === 'text') return withAddresses(escapeXml(word.value));
    const inner = word.children.map(element).join('');
    if (word.type === 'emphasis') return `<em>${inner}</em>`;
    if (word.type === 'lang') return `<span lang="${word.lang}">${inner}</span>`;
    const to = word.type === 'stat' ? word.of : word.to;
    const ink = word.type === 'stat' ? ' class="statistic"' : '';
    if (to === here?.id) return `<span${ink} data-ref="${to}">${inner}</span>`;
    const target = unit(report, to);
    // Of a number alone nobody could tell where it leads. An attribute, as nothing may stand among the report's words.
    const name = word.type === 'stat' ? `${inlineText(word.children)}: ${unitLabel(report, target, lang)}` : undefined;
    const said = name ? ` aria-label="${escapeXml(name)}"` : '';
    return `<a${ink} data-ref="${to}" href="${permalink(report.site, { to: 'unit', unit: target }, locale)}"${said}>${inner}</a>`;
  };
  return setWords(words, lang).map(element).join('');
}

/** At the hyphen or dash of "2012-13" a line would end: a sign that forbids it would change the words that readers copy. */
const unbrokenSpans = (html: string): string => html.replace(/\d+(?:[-–]\d+)+/g, '<span class="unbroken">$&</span>');

/** An address breaks after its "/" and "." alone, and without a sign, which would be copied. */
const withAddresses = (html: string): string =>
  html
    .split(/((?:https?:\/\/|www\.)[^\s<]+)/)
    .map((part, index) => (index % 2 === 1 ? addressHtml(part) : unbrokenSpans(part)))
    .join('');

const addressHtml = (address: string): string =>
  address
    .split(/(?<=[/.])(?=[^/.])/)
    .map((piece) =>
      piece.includes('-') && piece.length < longPiece ? `<span class="unbroken">${piece}</span>` : piece,
    )
    .join('<wbr>');

/** So many letters may be more than fit in a line of a phone: of these a line may end at a hyphen. */
const longPiece = 16;

interface Of {
  here?: Unit | undefined;
  lang?: Locale | undefined;
}

/** The same for words of a record, with what they mark as another language. */
export const recordHtml = (report: Report, locale: Locale, text: string): string =>
  inlineHtml(report, locale, recordProse(text).words);
