import { observationName } from '../../charts/observation.ts';
import { valueText } from '../../charts/value.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { formatDate } from '../../language/date.ts';
import { blockBearings, byRole, evidenceParts } from '../../model/evidence/evidence.ts';
import { changesOf } from '../../model/ledger/changes.ts';
import { type Report, unit as unitOf } from '../../model/report.ts';
import { captionText } from '../../model/statistic/caption.ts';
import { isCountInWords, statisticsOf } from '../../model/statistic/report-statistics.ts';
import { translationState } from '../../model/translation/translation.ts';
import type { StatisticUnit, Unit } from '../../model/unit/unit.ts';
import type { Apparatus, Bearing, MarginNumber } from './block.ts';
import { reference } from './reference.ts';
import { ownRuns, type Runs } from './run.ts';

/** What this edition says in the margin of a unit. */
export const apparatus = (report: Report, unit: Unit, locale: Locale): Apparatus => ({
  bearsOn: bearsOn(report, unit, locale),
  restsOn: restsOn(report, unit, locale),
  numbers: statisticsOf(report, unit).map((number) => marginNumber(report, unit, number, locale)),
  remarks: remarks(report, unit, locale),
});

const bearsOn = (report: Report, unit: Unit, locale: Locale): Bearing[] =>
  byRole(blockBearings(report, unit)).map(([role, links]) => ({
    role,
    label: ownRuns(report, words(locale).evidence.role[role], locale),
    items: links.map(({ of, why }) => reference(report, unitOf(report, of), locale, why[locale])),
  }));

/** What a finding rests on, by role; the report's own summaries last. */
export function restsOn(report: Report, unit: Unit, locale: Locale): Bearing[] {
  const t = words(locale).evidence;
  return evidenceParts(report, unit).map(([role, links]) => ({
    role,
    label: ownRuns(report, role === 'summary' ? t.summary : t.by[role], locale),
    items: links.map((link) => reference(report, unitOf(report, link.unit), locale, link.why[locale])),
  }));
}

const marginNumber = (report: Report, block: Unit, number: StatisticUnit, locale: Locale): MarginNumber => ({
  reference: reference(report, number, locale),
  values: valueLines(report, number, locale).map(({ name, value }) =>
    ownRuns(report, name ? `${name}: ${value}` : value, locale),
  ),
  label: ownRuns(report, captionText(number.statistic, locale), locale),
  inWords: isCountInWords(block, number),
});

/** Every value of a statistic: of a single one without a name, else with where and when it holds, or why there is none. */
export function valueLines(
  report: Report,
  { statistic }: StatisticUnit,
  locale: Locale,
): { name?: string; value: string }[] {
  const { observations, unit } = statistic;
  return observations.map((observation) => {
    const { value, bound, reason } = observation;
    const said = value === null && reason ? reason[locale] : valueText(value, bound, unit, locale);
    const name = observationName(report, observation, locale) || words(locale).statistic.value.notStated;
    return observations.length > 1 ? { name, value: said } : { value: said };
  });
}

/** That its words are not translated, who has read them, that they are out of date, and when they changed. */
function remarks(report: Report, unit: Unit, locale: Locale): Runs[] {
  const { translation: t, language, unit: own } = words(locale);
  const now = translationState(report, unit);
  const isInto = now.lang === locale;
  const lines = [
    ...(isInto && now.state === 'missing' ? [language.notTranslated] : []),
    ...(isInto && (now.state === 'reviewed' || now.state === 'approved')
      ? [fill(t.readBy, { status: t[now.state], by: now.by, date: formatDate(now.date, locale) })]
      : []),
    ...(isInto && now.stale ? [`${t.stale}: ${unit.type === 'paragraph' ? t.staleParagraph : t.stalePassage}`] : []),
    ...changesOf(report, unit).map(
      ({ version, date, why }) => `${fill(own.changed, { version, date: formatDate(date, locale) })} ${why[locale]}`,
    ),
  ];
  return lines.map((line) => ownRuns(report, line, locale));
}
