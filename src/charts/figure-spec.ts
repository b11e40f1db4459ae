import { type Locale, shownValue } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import type { MeasureUnit, Panel } from '../model/statistic/statistic.ts';
import { numbersOf, onScale } from '../model/statistic/value.ts';
import type { FigureUnit } from '../model/unit/unit.ts';
import { forms } from './forms/forms.ts';
import { type Axis, axisFor, percentAxisFor } from './layout/axis.ts';
import { periodText } from './period.ts';
import type { FigureSpec, Line, PanelSpec, Point, Tick } from './spec.ts';
import { type FigureRow, type FigureSources, figureTable } from './table.ts';
import { valueParts, valueText } from './value.ts';

/** @param source the line that says where the numbers and the chart are from */
export function figureSpec(unit: FigureUnit, sources: FigureSources, locale: Locale, source: string): FigureSpec {
  const rows = figureTable(unit.figure, sources);
  return {
    id: unit.id,
    title: shownValue(unit.title, locale),
    source,
    panels: unit.figure.panels.map((panel, at) =>
      panelSpec(
        panel,
        rows.filter((row) => row.panel === at + 1),
        locale,
      ),
    ),
  };
}

function panelSpec({ title, form }: Panel, rows: FigureRow[], locale: Locale): PanelSpec {
  const unit = rows.find((row) => row.unit)?.unit;
  const all = [0, ...rows.flatMap(({ value }) => (value === null ? [] : numbersOf(value)))];
  const scaleFor = unit?.measure === 'percentage' ? percentAxisFor : axisFor;
  const axis = scaleFor(Math.max(...all), Math.min(...all));
  return {
    ...(title ? { title: title[locale] } : {}),
    form,
    ...(axis.min < 0 ? { min: axis.min } : {}),
    max: axis.max,
    ticks: ticks(axis, unit, locale),
    lines: lineGroups(rows, form).map((group) =>
      line(group, form, latestPeriod(forms[form].sharesLines ? group : rows), locale),
    ),
  };
}

/** The last tick names what all of them count, where that is not plain from the number. */
const ticks = ({ ticks, max }: Axis, unit: MeasureUnit | undefined, locale: Locale): Tick[] =>
  ticks.map((at) => ({
    at,
    text: at === max ? valueText(at, 'exact', unit, locale) : valueParts(at, 'exact', unit, locale).numeral,
  }));

/** Rows that share a line: neighbours of the same label, where the form has them on one. */
function lineGroups(rows: FigureRow[], form: Panel['form']): FigureRow[][] {
  const groups: FigureRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (forms[form].sharesLines && last?.[0]?.label.en === row.label.en) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const latestPeriod = (rows: FigureRow[]): string =>
  rows.reduce((latest, { period = '' }) => (period > latest ? period : latest), '');

function line(rows: FigureRow[], form: Panel['form'], latest: string, locale: Locale): Line {
  const points = rows.flatMap((row) => point(row, form, latest, locale));
  const missing = rows.find((row) => row.missing)?.missing?.[locale];
  const label = rows[0]?.label[locale] ?? '';
  return { label, points, ...(missing ? { missing } : {}) };
}

function point(row: FigureRow, form: Panel['form'], latest: string, locale: Locale): Point[] {
  const { value, bound = 'exact', unit, period } = row;
  if (value === null) return [];
  const { before, numeral } = valueParts(value, bound, unit, locale);
  const whole = valueText(value, bound, unit, locale);
  const drawn = onScale(value);
  return [
    {
      value: typeof drawn === 'number' ? drawn : [drawn.low, drawn.high],
      bound,
      // What shares a line stands close together: the scale names its unit.
      text: forms[form].sharesLines ? `${before} ${numeral}`.trim() : whole,
      ...(period && forms[form].sharesLines ? { period: periodText(period, locale) } : {}),
      earlier: period !== undefined && period < latest,
      said: said(row, whole, locale),
    },
  ];
}

/** A value with its label and, unless that names it, its time; a label that is only a time gives way to the place. */
function said({ label, period, place }: FigureRow, value: string, locale: Locale): string {
  const { point, pointInPeriod } = words(locale).chart;
  const time = period && periodText(period, locale);
  const name = label[locale] === time ? (place?.name[locale] ?? label[locale]) : label[locale];
  return time && !name.includes(time)
    ? fill(pointInPeriod, { label: name, period: time, value })
    : fill(point, { label: name, value });
}
