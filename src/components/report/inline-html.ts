import { recordProse } from '../../authoring/words.ts';
import { escapeXml } from '../../formats/xml.ts';
import type { Locale } from '../../i18n/locale.ts';
import { permalink } from '../../model/permalink.ts';
import { type Report, unit } from '../../model/report.ts';
import { typographicWords } from '../../model/typography.ts';
import type { Inline, Unit } from '../../model/unit.ts';

/**
 * A run of the report's words as HTML, with typographic marks. A string and not a component, because not one space may
 * come between a word and its insert, and a template's layout would put some there. `here` is the unit of which the page
 * is: what leads to it is marked, and no link.
 */
export function inlineHtml(report: Report, locale: Locale, words: Inline[], here?: Unit): string {
  return typographicWords(words)
    .map((word) => element(report, locale, word, here))
    .join('');
}

function element(report: Report, locale: Locale, word: Inline, here: Unit | undefined): string {
  if (word.type === 'text') return escapeXml(word.value);
  const inner = word.children.map((child) => element(report, locale, child, here)).join('');
  if (word.type === 'emphasis') return `<em>${inner}</em>`;
  if (word.type === 'lang') return `<span lang="${word.lang}">${inner}</span>`;
  const to = word.type === 'stat' ? word.of : word.to;
  const ink = word.type === 'stat' ? ' class="statistic"' : '';
  if (to === here?.id) return `<span${ink} data-ref="${to}">${inner}</span>`;
  const href = permalink({ to: 'unit', unit: unit(report, to) }, locale);
  return `<a${ink} data-ref="${to}" href="${href}">${inner}</a>`;
}

/** The same for words of a record, with what they mark as another language. */
export const recordHtml = (report: Report, locale: Locale, text: string): string =>
  inlineHtml(report, locale, recordProse(text).words);
