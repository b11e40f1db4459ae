import type { Locale } from '../../../i18n/locale.ts';
import { shown } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import type { Report } from '../../../model/report.ts';
import { isTranslated, translationState } from '../../../model/translation/translation.ts';
import { isEditions } from '../../../model/unit/owner.ts';
import type { Unit } from '../../../model/unit/unit.ts';

/** Whose words a unit's are, as a reader of `locale` has them: "the report’s words", "a draft translation of the report’s words". */
export function whose(report: Report, unit: Unit, locale: Locale): string {
  const { passage } = words(locale).twin;
  const first = unit.prose ?? unit.title;
  const lang = first ? shown<unknown>(first, locale, report).lang : locale;
  const own = isEditions(unit)
    ? passage.edition
    : isTranslated(report, unit, locale)
      ? translated(report, unit, locale)
      : passage.report;
  // A title that is a name in both languages is not words in the other one.
  return lang === locale || first?.[locale] !== undefined ? own : fill(passage.in[lang], { words: own });
}

function translated(report: Report, unit: Unit, locale: Locale): string {
  const { translation } = words(locale).twin.passage;
  const { state, stale } = translationState(report, unit);
  const made =
    state === 'draft' || state === 'reviewed' || state === 'approved' ? translation[state] : translation.none;
  return stale ? `${made} (${words(locale).translation.stale.toLowerCase()})` : made;
}
