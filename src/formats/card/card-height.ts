import { textWidth } from '../../charts/layout/text-width.ts';
import { unitNamed } from '../../charts/observation.ts';
import { valueParts } from '../../charts/value.ts';
import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Report } from '../../model/report.ts';
import { observationTable } from '../../model/statistic/observation-table.ts';
import { setWords } from '../../model/typography.ts';
import { inlineText, type StatisticUnit, type Unit } from '../../model/unit/unit.ts';
import { brokenLines } from '../typeset/lines.ts';
import { type CardPart, type CardStyle, type CardWords, cardColumn, cardParts, cardSource } from './card-parts.ts';

/** Pixels of --module on a card, whose frame is narrower than a page of wide screens. */
const module = 6.5;

/** How a style of words is set in src/styles/card/card.css: its size in pixels, and its lines and the gap above in modules. */
interface Measure {
  face: 'serif' | 'sans';
  size: number;
  line: number;
  above: number;
  /** What the words leave free of the column, in pixels. */
  indent?: number;
}

const measures: Record<CardStyle, Measure> = {
  name: { face: 'sans', size: 16, line: 3, above: 0 },
  caution: { face: 'sans', size: 14, line: 3, above: 1 },
  title: { face: 'serif', size: 32, line: 5.5, above: 1 },
  over: { face: 'serif', size: 20, line: 4, above: 1.5 },
  edition: { face: 'sans', size: 20, line: 4, above: 1 },
  under: { face: 'sans', size: 16, line: 3.5, above: 1 },
  great: { face: 'serif', size: 22, line: 4.5, above: 1.5 },
  large: { face: 'serif', size: 20, line: 4, above: 1.5 },
  text: { face: 'serif', size: 18, line: 4, above: 1.5 },
  item: { face: 'serif', size: 18, line: 4, above: 1, indent: 20 },
  remark: { face: 'sans', size: 14, line: 3, above: 1.5 },
  speaker: { face: 'sans', size: 16, line: 3, above: 1.5 },
  source: { face: 'sans', size: 14, line: 3, above: 0 },
};

/** What stands around the words, in pixels: borders and padding, the rule above the source, the way to the unit's page. */
const frame = { border: 4, padding: 2 * 3 * module, foot: 3 * module + 1 + 1.5 * module, way: 26 };

/**
 * The height of a unit's card where it is 600 pixels wide, in whole pixels: what a frame asks for, as none finds its own without a
 * script. The report's words are measured in the edition's serif, which the card brings; the edition's in the widest sans
 * that a reader may have, so that a card may be a little higher than it needs and never lower.
 */
export function cardHeight(report: Report, unit: Unit, locale: Locale): number {
  const parts = cardParts(report, unit, locale).map((part) => partHeight(part, locale));
  const source = wordsHeight(cardSource(report, unit, locale));
  const { border, padding, foot, way } = frame;
  return Math.ceil(parts.reduce((sum, height) => sum + height, 0) + border + padding + foot + source + way);
}

function partHeight(part: CardPart, locale: Locale): number {
  if (part.style === 'number') return numberHeight(part.unit, part.isLong, locale);
  if (part.style === 'ledger') return ledgerHeight(part.unit, locale);
  return part.style === 'chart' ? 2 * module + part.layout.height : wordsHeight(part);
}

function wordsHeight({ style, words: run, lang, quoted }: CardWords): number {
  const { face, size, line, above, indent = 0 } = measures[style];
  const set = inlineText(setWords(run, lang)) + (quoted ? '”' : '');
  const width = cardColumn - indent - slack;
  const lines =
    face === 'serif' ? brokenLines(set, { face, size }, width).length : sansLines(set, { size, weight: 400 }, width);
  return above * module + lines * line * module;
}

/** Browsers round what they measure. */
const slack = 2;

function sansLines(text: string, face: { size: number; weight: number }, width: number): number {
  let count = 0;
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, face) > width) {
      count += 1;
      line = word;
    } else line = longer;
  }
  return count + 1;
}

/** The lines of a numeral, with the words that bind it at either side. */
function numberHeight({ statistic }: StatisticUnit, isLong: boolean, locale: Locale): number {
  const [{ value, bound, reason }] = statistic.observations;
  if (value === null) {
    const said = reason?.[locale] ?? words(locale).statistic.value.notStated;
    return (1 + 3 * sansLines(said, { size: 14, weight: 400 }, cardColumn - slack)) * module;
  }
  const { before, numeral, after } = valueParts(value, bound, statistic.unit, locale);
  const size = isLong ? 40 : 64;
  const width = textWidth(numeral, { size, weight: 600 }) + textWidth(` ${before} ${after}`, { size: 14, weight: 400 });
  return (1 + (isLong ? 7 : 10) * Math.ceil(width / (cardColumn - slack))) * module;
}

/** A row for each place, one for the times and one for the unit. */
function ledgerHeight({ statistic }: StatisticUnit, locale: Locale): number {
  const { rows, periods } = observationTable(statistic);
  const { after } = unitNamed(statistic, locale);
  const heads = (periods.some((period) => period !== undefined) ? 1 : 0) + (after ? 1 : 0);
  return (1.5 + 4 * rows.length + 3.5 * heads) * module;
}
