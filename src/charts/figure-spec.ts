import { type Locale, shownValue } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { formatNumber } from '../language/plural.ts';
import type { MeasureUnit, Panel } from '../model/statistic/statistic.ts';
import { onScale } from '../model/statistic/value.ts';
import type { FigureUnit } from '../model/unit/unit.ts';
import { sharesLines } from './forms/shares-lines.ts';
import { type Axis, axisFor, percentAxisFor } from './layout/axis.ts';
import { periodText } from './period.ts';
import type { FigureSpec, Line, PanelSpec, Point, Tick } from './spec.ts';
import { type FigureRow, type FigureSources, figureTable } from './table.ts';
import { valueParts, valueText } from './value.ts';

/** What the first values of an index count as. */
const indexBase = 100;

/** @param source the line that says where the numbers and the chart are from */
export function figureSpec(unit: FigureUnit, sources: FigureSources, locale: Locale, source: string): FigureSpec {
  const { subtitle, panels } = unit.figure;
  const table = figureTable(unit.figure, sources);
  const parts = panels.map((panel, at) => {
    const rows = indexed(
      panel,
      table.filter((row) => row.panel === at + 1),
    );
    return { panel, rows, unit: rows.find((row) => row.unit)?.unit };
  });
  return {
    id: unit.id,
    title: shownValue(unit.title, locale),
    ...(subtitle && { subtitle: subtitle[locale] }),
    source,
    panels: parts.map((part) => {
      const above = [unit.title, subtitle, part.panel.title].flatMap((words) => words?.[locale] ?? []).join(' ');
      const heads = [part.panel.title?.[locale], unsaidUnit(part.panel, above, part.rows, locale)].filter(Boolean);
      const alike = parts.filter(({ panel, unit }) => panel.form === part.panel.form && unit?.id === part.unit?.id);
      const onOneScale = alike.flatMap(({ rows }) => rows);
      return {
        ...(heads.length > 0 && { title: heads.join(', ') }),
        ...panelSpec(part.panel, part.rows, scaleOf(part.panel, onOneScale, part.unit), locale),
      };
    }),
  };
}

/** A row with the place of its value on the scale, which in an index is no value of its own. */
interface DrawnRow extends FigureRow {
  drawn?: number | [low: number, high: number];
  /** What it grew by since the first row of its label, in whole percent. */
  growth?: number;
  first?: FigureRow;
}

function indexed({ index, form }: Panel, rows: FigureRow[]): DrawnRow[] {
  const groups = lineGroups(rows, form);
  return rows.map((row): DrawnRow => {
    if (row.value === null) return row;
    const own = onScale(row.value);
    if (!index) return { ...row, drawn: typeof own === 'number' ? own : [own.low, own.high] };
    const first = groups.find((group) => group.includes(row))?.[0];
    const start = first?.value === null || first === undefined ? undefined : onScale(first.value);
    if (typeof start !== 'number' || typeof own !== 'number') return row;
    const drawn = (own / start) * indexBase;
    return first === row
      ? { ...row, drawn }
      : { ...row, drawn, growth: Math.round(drawn - indexBase), ...(first && { first }) };
  });
}

function scaleOf({ form }: Panel, rows: DrawnRow[], unit: MeasureUnit | undefined): Axis & { isWhole: boolean } {
  const all = [0, ...rows.flatMap(({ drawn = [] }) => drawn)];
  const [greatest, least] = [Math.max(...all), Math.min(...all)];
  const isPercentage = unit?.measure === 'percentage' && form !== 'slope';
  const axis = (isPercentage ? percentAxisFor : axisFor)(greatest, least);
  const isWhole = isPercentage && axis.min === 0 && axis.max === 100;
  // As many dots as there are in the longest row, rings among them.
  if (form === 'units')
    return {
      min: 0,
      max: Math.max(greatest, ...rows.map(({ whole }) => whole?.value ?? 0)),
      ticks: [],
      isWhole: false,
    };
  // Where every value is written, a scale needs no round end.
  return isWhole || form === 'range' ? { ...axis, isWhole } : { min: least, max: greatest || 1, ticks: [], isWhole };
}

function panelSpec(
  { form, index }: Panel,
  rows: DrawnRow[],
  axis: ReturnType<typeof scaleOf>,
  locale: Locale,
): PanelSpec {
  const unit = rows.find((row) => row.unit)?.unit;
  const times = form === 'slope' ? [...new Set(rows.flatMap(({ period }) => period ?? []))].sort() : [];
  const [firstTime] = times;
  const start = fill(words(locale).chart.indexStart, { period: firstTime ? periodText(firstTime, locale) : '' });
  return {
    form,
    ...(axis.min < 0 ? { min: axis.min } : {}),
    max: axis.max,
    ...(axis.isWhole && { isWhole: true }),
    ...(form === 'range' && { ticks: ticks(axis, unit, locale) }),
    ...(times.length > 0 && { periods: times.map((period) => periodText(period, locale)) }),
    ...(index && { start: { at: indexBase, text: start } }),
    lines: lineGroups(rows, form).map((group) => line(group, rows, times, form, locale)),
  };
}

const ticks = ({ ticks }: Axis, unit: MeasureUnit | undefined, locale: Locale): Tick[] =>
  ticks.map((at) => ({ at, text: valueParts(at, 'exact', unit, locale).numeral }));

/** What follows each number of a unit, "per 10,000", where numerals stand alone and no words above say it. */
function unsaidUnit({ form, index }: Panel, above: string, rows: DrawnRow[], locale: Locale): string | undefined {
  const unit = rows.find((row) => row.unit)?.unit;
  if (index || (form !== 'slope' && form !== 'range')) return undefined;
  const { after } = valueParts(Math.max(...rows.flatMap(({ drawn = [] }) => drawn)), 'exact', unit, locale);
  return above.toLowerCase().includes(after.toLowerCase()) ? undefined : after;
}

/** Rows that share a line: neighbours of the same label, where the form has them on one. */
function lineGroups<Row extends FigureRow>(rows: Row[], form: Panel['form']): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (sharesLines(form) && last?.[0]?.label.en === row.label.en) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function line(rows: DrawnRow[], panel: DrawnRow[], times: string[], form: Panel['form'], locale: Locale): Line {
  const latest = panel.reduce((last, { period = '' }) => (period > last ? period : last), '');
  const [first] = rows;
  const missing = rows.find((row) => row.missing)?.missing?.[locale];
  const whole = first?.whole;
  const above = first ? panel.slice(0, panel.indexOf(first)) : [];
  return {
    label: first?.label[locale] ?? '',
    points: rows.flatMap((row) => point(row, latest, times, form, locale)),
    ...(missing ? { missing } : {}),
    ...(whole && { whole: whole.value }),
    ...(whole && above.some(({ statistic }) => statistic === whole.statistic) && { isUnder: true }),
  };
}

function point(row: DrawnRow, latest: string, times: string[], form: Panel['form'], locale: Locale): Point[] {
  const { value, bound = 'exact', unit, period, drawn, growth, first } = row;
  if (value === null || drawn === undefined) return [];
  const parts = valueParts(value, bound, unit, locale);
  const whole = valueText(value, bound, unit, locale);
  // The two of a slope stand close together, and a range has a scale: the words above them name their unit.
  const alone = `${parts.before} ${parts.numeral}`.trim();
  const detail = first && { low: valueNumeral(first, locale), high: parts.numeral };
  return [
    {
      value: drawn,
      bound,
      text: growth === undefined ? (form === 'slope' || form === 'range' ? alone : whole) : growthText(growth, locale),
      parts,
      ...(period && times.length > 0 && { time: times.indexOf(period) }),
      ...(detail && { detail: fill(words(locale).statistic.value.between, detail) }),
      earlier: period !== undefined && period < latest,
      said: said(row, whole, locale),
    },
  ];
}

const valueNumeral = ({ value, bound, unit }: FigureRow, locale: Locale): string =>
  value === null ? '' : valueParts(value, bound, unit, locale).numeral;

const growthText = (growth: number, locale: Locale): string =>
  `${growth > 0 ? '+' : ''}${fill(words(locale).chart.percent, { n: formatNumber(growth) })}`;

/** A value with its label and, unless that names it, its time; a label that is only a time gives way to the place. */
function said({ label, period, place, whole }: FigureRow, value: string, locale: Locale): string {
  const { point, pointInPeriod, ofWhole } = words(locale).chart;
  const time = period && periodText(period, locale);
  const name = label[locale] === time ? (place?.name[locale] ?? label[locale]) : label[locale];
  const written = whole ? fill(ofWhole, { n: value, whole: formatNumber(whole.value) }) : value;
  return time && !name.includes(time)
    ? fill(pointInPeriod, { label: name, period: time, value: written })
    : fill(point, { label: name, value: written });
}
