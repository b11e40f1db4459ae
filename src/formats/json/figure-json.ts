import { type FigureRow, figureTable } from '../../charts/table.ts';
import { inEachLanguage } from '../../i18n/locale.ts';
import { path } from '../../model/address/permalink.ts';
import { foreignNames } from '../../model/foreign-names.ts';
import type { Report } from '../../model/report.ts';
import type { FigureUnit } from '../../model/unit/unit.ts';
import { byLanguage } from './by-language.ts';
import { foreignWords } from './foreign-words.ts';
import { valueJson } from './statistic-json.ts';

/**
 * /data/figures/<id>.json as text: {id, title, subtitle, reading, statistics, panels: [{title, form, index, unit, rows}], foreign, report,
 * url}. A row is {label, statistic, of, place, period, value, bound, base, missing}; its value and `foreign` have the shape of
 * /data/report.json. Fields without a value are left out.
 */
export function figureJson(report: Report, unit: FigureUnit): string {
  const { id, title, figure } = unit;
  const rows = figureTable(figure, report);
  const rowJson = rowOf(report);
  const shown = {
    id,
    title: byLanguage(report, title),
    subtitle: figure.subtitle && byLanguage(report, figure.subtitle),
    reading: byLanguage(report, figure.reading),
    statistics: figure.statistics,
    panels: figure.panels.map(({ title, form, index }, at) => {
      const own = rows.filter(({ panel }) => panel === at + 1);
      return {
        title: title && byLanguage(report, title),
        form,
        index,
        unit: own.find((row) => row.unit)?.unit?.id,
        rows: own.map(rowJson),
      };
    }),
  };
  const whole = {
    ...shown,
    foreign: foreignWords(report, shown, foreignNames(report)),
    report: {
      title: byLanguage(report, report.record.title),
      publisher: byLanguage(report, report.record.publisher.name),
      published: report.record.published.date,
      copyright: byLanguage(report, report.record.copyright),
    },
    url: {
      ...inEachLanguage(report, (locale) => path({ to: 'unit', unit }, locale)),
      id: path({ to: 'id', id }, 'en'),
    },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** `missing` says why there is no value; a row without a statistic is of something that the report gives no number of. */
const rowOf =
  (report: Report) =>
  ({ label, statistic, whole, place, period, value, bound, unit, base, missing }: FigureRow) => ({
    label: byLanguage(report, label),
    statistic,
    of: whole?.statistic,
    place: place?.id,
    period,
    value: valueJson(value, unit),
    bound,
    base: base && byLanguage(report, base),
    missing: missing && byLanguage(report, missing),
  });
