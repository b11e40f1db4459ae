import { type Locale, shownValue } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { citedTitleText } from '../../model/cited-title.ts';
import { standing } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import type { FigureUnit } from '../../model/unit/unit.ts';
import { figureDescription } from '../description.ts';
import { figureSpec } from '../figure-spec.ts';
import { fileLayout } from '../layout/file.ts';
import type { Text } from '../panel/drawing.ts';
import { filePaint } from '../panel/paint.ts';
import { moved, panelsSvg, svgElement } from './figure-svg.ts';
import { textElement } from './write.ts';

/** Fonts that are likely to be on a reader's machine, the edition's own first. */
const family = "'Source Sans 3', 'Helvetica Neue', Helvetica, Arial, sans-serif";

/**
 * A figure as a file that can be used alone: its title above it, beneath it the line that says where it is from, on
 * paper of its own.
 * @param address the figure's permanent address, whole
 */
export function figureFile(unit: FigureUnit, report: Report, locale: Locale, address: string): string {
  const spec = figureSpec(unit, report, locale, sourceLine(report, locale, address));
  const { width, height, margin, texts, panels } = fileLayout(spec);
  const paper = `<path d="M0 0h${width}v${height}H0Z" fill="${filePaint('paper')}"/>`;
  const elements = paper + moved(margin, margin, texts.map(fileText).join('') + panelsSvg(panels, filePaint));
  const named = { name: unit.id, title: spec.title, description: figureDescription(unit.figure, report, locale) };
  return `${svgElement({ width, height, elements }, named, ` xml:lang="${locale}" font-family="${family}"`)}\n`;
}

/** Where the numbers and the chart are from, in one line of plain text. */
export function sourceLine(report: Report, locale: Locale, address: string): string {
  const { record } = report;
  return fill(words(locale).chart.source[standing(record)], {
    title: citedTitleText(report, locale),
    publisher: shownValue(record.publisher.short, locale),
    date: shownValue(record.published.words, locale),
    address,
  });
}

const fileText = ({ text, x, y, size, weight, align, token }: Text): string =>
  textElement(text, x, y, { font: `${weight} ${size}px`, textAlign: align, fillStyle: filePaint(token) });
