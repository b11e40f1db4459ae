import { type Locale, type Shown, shown, shownValue } from '../../i18n/locale.ts';
import { fillRuns } from '../../i18n/words.ts';
import { canonical } from '../../model/address/permalink.ts';
import { citedTitle } from '../../model/cited-title.ts';
import { citationPhrase } from '../../model/claims.ts';
import { ancestors, type Report, unit as unitOf } from '../../model/report.ts';
import { shortNotice } from '../../model/translation/notice.ts';
import { isTranslated, pageNotice } from '../../model/translation/translation.ts';
import { typographic } from '../../model/typography.ts';
import { labelParts, titleIn } from '../../model/unit/label.ts';
import type { Unit } from '../../model/unit/unit.ts';

/** A citation in plain words, for messages, slides and print, in runs of one language each; its address belongs to no language. */
export function plainCitation(report: Report, unit: Unit, locale: Locale): Shown<string>[] {
  const { publisher, published, edition } = report.record;
  const cited = fillRuns(
    citationPhrase(report, unit, locale),
    {
      id: unit.id,
      title: citedAs(report, unit, locale),
      report: citedTitle(report, locale),
      publisher: shownValue(publisher.short, locale),
      published: shownValue(published.words, locale),
      version: edition.version,
      address: canonical(report.site, { to: 'id', id: unit.id }, locale),
    },
    locale,
  );
  return [...cited, ...translationOf(report, unit, locale)];
}

/**
 * What is cited: a statistic or a figure by its title. Words of the report by where it has them, as nobody else knows a number
 * that this edition gave: "Findings: Results", "Paragraph 1.3 (Parent)".
 */
function citedAs(report: Report, unit: Unit, locale: Locale): Shown<string>[] {
  const own = (value: string): Shown<string> => ({ value, lang: locale });
  if (unit.type === 'statistic' || unit.type === 'figure') return [own(titleIn(unit, locale))];
  if (unit.type !== 'entry' && unit.type !== 'quotation') {
    // A later block of a paragraph is cited by the number that the report printed.
    const numbered = [unit, ...ancestors(report, unit)].find((each) => each.type === 'paragraph' && each.number);
    return labelParts(report, numbered ?? unit, locale);
  }
  const place = labelParts(report, unitOf(report, unit.parent), locale);
  const within = (words: Shown<string>[]) => [own(' ('), ...words, own(')')];
  if (unit.type === 'quotation') {
    const { value, lang } = shown(unit.speaker.name, locale, report);
    return [...place, ...within([{ value: typographic(value), lang }])];
  }
  const isNamedInPrint = unit.title !== undefined || unit.entry.numbers === 'printed';
  return isNamedInPrint ? [...labelParts(report, unit, locale), ...within(place)] : place;
}

/** After the address of words that nobody has checked in this language: that they are a draft. */
function translationOf(report: Report, unit: Unit, locale: Locale): Shown<string>[] {
  if (unit.type === 'statistic' || unit.type === 'figure' || !isTranslated(report, unit, locale)) return [];
  const notice = pageNotice(report, locale, [unit]);
  return notice === 'none' ? [] : [{ value: ` (${shortNotice(report, notice, locale)})`, lang: locale }];
}
