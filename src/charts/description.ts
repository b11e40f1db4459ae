import type { Locale } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { formatNumber } from '../language/plural.ts';
import type { Figure } from '../model/statistic/statistic.ts';
import { periodText, valueInPeriod } from './period.ts';
import { type FigureRow, type FigureSources, figureTable } from './table.ts';
import { valueText } from './value.ts';

/**
 * What a figure shows, in sentences made from its numbers: "Wales: 2,991 in 1998, 5,725 in 2012." The rows of a panel with
 * a title follow it in one sentence: "Case files: All, 75; Reviewed in detail, 7."
 */
export function figureDescription(figure: Figure, sources: FigureSources, locale: Locale): string {
  const panels = Map.groupBy(figureTable(figure, sources), ({ panel }) => panel);
  return [...panels.values()].flatMap((rows) => panelSentences(rows, locale)).join(' ');
}

function panelSentences(rows: FigureRow[], locale: Locale): string[] {
  const { point, item } = words(locale).chart;
  const title = rows[0]?.panelTitle?.[locale];
  const labels = [...Map.groupBy(rows, (row) => labelWords(row, locale))].map(([label, same]) => ({
    label,
    value: same.map((row) => rowWords(row, locale)).join(', '),
  }));
  if (title === undefined || labels.every(({ label }) => label === title))
    return labels.map((each) => sentence(fill(point, each)));
  return [sentence(fill(point, { label: title, value: labels.map((each) => fill(item, each)).join('; ') }))];
}

/** What a row is of: of a row that is labelled with its time alone, what the panel or the number is of. */
function labelWords({ label, period, panelTitle, place }: FigureRow, locale: Locale): string {
  const isTime = period !== undefined && label[locale] === periodText(period, locale);
  return (isTime ? (panelTitle ?? place?.name) : undefined)?.[locale] ?? label[locale];
}

function rowWords(row: FigureRow, locale: Locale): string {
  const { value, bound, unit, period, missing, whole } = row;
  const alone = missing?.[locale] ?? valueText(value, bound, unit, locale);
  const written = whole ? fill(words(locale).chart.ofWhole, { n: alone, whole: formatNumber(whole.value) }) : alone;
  const named = period !== undefined && labelWords(row, locale).includes(periodText(period, locale));
  return period && !named ? valueInPeriod(written, period, locale) : written;
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
