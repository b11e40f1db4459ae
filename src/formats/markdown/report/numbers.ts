import { derivedNumber } from '../../../charts/derived.ts';
import { figureDescription } from '../../../charts/description.ts';
import { observationName } from '../../../charts/observation.ts';
import { periodText } from '../../../charts/period.ts';
import { figureTable } from '../../../charts/table.ts';
import { valueText } from '../../../charts/value.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import type { Report } from '../../../model/report.ts';
import type { Derived } from '../../../model/statistic/statistic.ts';
import type { FigureUnit, StatisticUnit } from '../../../model/unit/unit.ts';
import { statisticFacts } from '../../statistic-facts.ts';
import { idLink } from '../text/address.ts';
import { bullets, table } from '../text/markdown.ts';
import { said } from '../text/words.ts';

/** What this edition says of a number: its values, of what they are a share, of whom, where, when, and how the report came by them. */
export function statisticData(report: Report, { statistic, parent }: StatisticUnit, locale: Locale): string[] {
  const { observations, unit } = statistic;
  const { statistic: t, unit: places } = words(locale);
  const text = ({ value, bound, reason }: (typeof observations)[number]) =>
    value === null && reason ? reason[locale] : valueText(value, bound, unit, locale);
  const [first, ...more] = observations;
  const known = [
    ...(more.length === 0 ? [`${t.page.value}: ${said(`${text(first)} ${statistic.label[locale]}`)}`] : []),
    ...statisticFacts(report, statistic, locale).map(({ name, value }) => `${name}: ${said(value)}`),
    `${places.whereItStands}: ${idLink(report, parent, locale)}`,
  ];
  const values =
    more.length > 0
      ? [
          table(
            [t.figure.of, t.page.value],
            observations.map((each) => [
              said(observationName(report, each, locale) || t.value.notStated),
              said(text(each)),
            ]),
          ),
        ]
      : [];
  return [`${t.record.title}`, ...values, bullets(known)];
}

/** A figure as its table, in words, and how to read it. */
export function figureData(report: Report, { figure }: FigureUnit, locale: Locale): string[] {
  const t = words(locale).statistic;
  const rows = figureTable(figure, report);
  const hasPanels = rows.some(({ panelTitle }) => panelTitle !== undefined);
  const head = [
    ...(hasPanels ? [t.figure.of] : []),
    hasPanels ? '' : t.figure.of,
    t.figure.period,
    t.page.value,
    t.figure.base,
    t.figure.statistic,
  ];
  const cells = rows.map((row) => [
    ...(hasPanels ? [said(row.panelTitle?.[locale] ?? '')] : []),
    said(row.label[locale]),
    row.period ? periodText(row.period, locale) : t.value.notStated,
    said(row.missing?.[locale] ?? valueText(row.value, row.bound, row.unit, locale)),
    said(row.base?.[locale] ?? t.value.notStated),
    row.statistic ? idLink(report, row.statistic, locale) : '',
  ]);
  const ours = figure.printed ? t.figure.printed : t.figure.ours;
  return [
    figure.subtitle ? `${said(figure.subtitle[locale])}. ${ours}` : ours,
    table(head, cells),
    said(figureDescription(figure, report, locale)),
    `${t.figure.reading}: ${said(figure.reading[locale])}`,
  ];
}

/** What this edition works out, with the calculation. */
export function derivedMarkdown(report: Report, derived: Derived[], locale: Locale): string[] {
  if (derived.length === 0) return [];
  const items = derived.map((each) => {
    const { label, formula } = derivedNumber(each, report, locale);
    return `${said(label[locale])}: ${said(formula)}`;
  });
  return [`${words(locale).statistic.page.derived}:`, bullets(items)];
}
