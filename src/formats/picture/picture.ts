import { figureDescription } from '../../charts/description.ts';
import { figureSpec } from '../../charts/figure-spec.ts';
import { panelsLayout } from '../../charts/layout/file.ts';
import { leastBeside } from '../../charts/layout/panel.ts';
import { placeName, unitNamed } from '../../charts/observation.ts';
import { filePaint } from '../../charts/panel/paint.ts';
import { periodText } from '../../charts/period.ts';
import type { PanelSpec } from '../../charts/spec.ts';
import { panelsSvg } from '../../charts/svg/figure-svg.ts';
import { rounded } from '../../charts/svg/write.ts';
import { valueParts } from '../../charts/value.ts';
import { type Locale, shown, shownValue } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { standing } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { observationTable } from '../../model/statistic/observation-table.ts';
import type { Observation } from '../../model/statistic/statistic.ts';
import { shortNotice } from '../../model/translation/notice.ts';
import { isTranslated, pageNotice } from '../../model/translation/translation.ts';
import { setWords, typographic } from '../../model/typography.ts';
import { kindLabel } from '../../model/unit/kind.ts';
import { titleIn, unitLabel } from '../../model/unit/label.ts';
import {
  type FigureUnit,
  inlineText,
  type QuotationUnit,
  type StatisticUnit,
  type Unit,
} from '../../model/unit/unit.ts';
import { advance, brokenLines, cutLines } from '../typeset/lines.ts';
import { subtitleIn } from './alt.ts';
import { baselineShare, type Drawn, fontFamilies, leading, lineSvg, linesSvg, runSvg, runWidth } from './draw.ts';
import { fitted } from './fit.ts';
import { unitInk } from './paint.ts';
import { type PictureSubject, pictureSize } from './subject.ts';

const { width, height } = pictureSize;
/** The column of words, from its left edge to the foot. */
const left = 96;
const right = width - 80;
const column = right - left;
/** Where what a picture shows begins below its name. */
const top = 126;
const ink = filePaint('ink');
const soft = filePaint('soft');
const statistic = filePaint('statistic');

/** Sizes of words from the largest that any have to the least that can be read where the picture is a hand wide. */
const serifSizes = [92, 80, 70, 62, 55, 49, 44, 40, 36, 33];
const titleSizes = [116, 100, 88, 76, 66, 58, 50];

/**
 * A picture of a unit, or of the whole report, as SVG of 1200 × 630 pixels: the same words, faces and inks as the page, and whose
 * edition of what it is. Made by hand, as its lines are broken by the fonts' own widths.
 */
export function pictureSvg(report: Report, subject: PictureSubject, locale: Locale): string {
  const under = foot(report, subject, locale);
  const bottom = under.top - 26;
  const drawn = subject === 'report' ? reportBody(report, locale, bottom) : unitBody(report, subject, locale, bottom);
  const rule = subject === 'report' ? ink : unitInk(subject);
  const paper = `<path d="M0 0h${width}v${height}H0Z" fill="${filePaint('paper')}"/>`;
  const edge = `<path d="M0 0h${width}v14H0Z" fill="${rule}"/>`;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${locale}" font-family="${fontFamilies.sans}">${paper}${edge}${drawn}${under.elements}</svg>`;
}

/** What stands above the foot of the report's own picture: its title as large as any word. */
function reportBody(report: Report, locale: Locale, bottom: number): string {
  const under = subtitleIn(report, locale);
  const { setting, lines } = fitted(titleIn(report.record, locale), 'serif', titleSizes, {
    width: column,
    height: 230,
  });
  const title = linesSvg(lines, setting, { x: left, top: 84, fill: ink });
  const room = { width: column, height: bottom - title.bottom - 20 };
  const rest = under ? fitted(under, 'serif', [46, 42, 38, 34], room) : undefined;
  const below = rest
    ? linesSvg(rest.lines, rest.setting, { x: left, top: title.bottom + 20, fill: soft }).elements
    : '';
  return title.elements + below;
}

function unitBody(report: Report, unit: Unit, locale: Locale, bottom: number): string {
  const name = lineSvg({
    text: unitName(report, unit, locale),
    face: 'bold',
    size: 34,
    x: left,
    y: 86,
    fill: unitInk(unit),
  });
  return name + within(report, unit, locale, bottom);
}

/** A chapter or section, whose title is the picture, is named by what it is. */
function unitName(report: Report, unit: Unit, locale: Locale): string {
  if (unit.type === 'chapter') return fill(words(locale).nav.chapterN, { n: unit.number });
  if (unit.type === 'section' || unit.type === 'subject') return kindLabel(unit, locale);
  if (unit.type === 'entry') return `${kindLabel(unit, locale)} ${unit.ordinal}`;
  return unitLabel(report, unit, locale);
}

function within(report: Report, unit: Unit, locale: Locale, bottom: number): string {
  if (unit.type === 'statistic') return numberBody(report, unit, locale, bottom);
  if (unit.type === 'figure') return chartBody(report, unit, locale, bottom);
  if (unit.type === 'quotation') return voiceBody(report, unit, locale, bottom);
  if (unit.type === 'subject') return subjectBody(report, unit, locale, bottom);
  if (!unit.prose) {
    const title = unit.type === 'section' ? unitLabel(report, unit, locale) : titleIn(unit, locale);
    return wordsBody(title, unit.editorial ? 'sans' : 'serif', titleSizes, top, bottom).elements;
  }
  const over = unit.title ? heading(titleIn(unit, locale), 'serif', top) : { elements: '', bottom: top };
  return over.elements + wordsBody(proseWords(report, unit, locale), 'serif', serifSizes, over.bottom, bottom).elements;
}

/** A unit's words in a line, with typographic marks. */
function proseWords(report: Report, { prose }: Unit, locale: Locale): string {
  if (!prose) return '';
  const { value, lang } = shown(prose, locale, report);
  return [value.words, ...value.items].map((run) => inlineText(setWords(run, lang))).join(' ');
}

function wordsBody(text: string, face: 'serif' | 'sans', sizes: readonly number[], top: number, bottom: number): Drawn {
  const { setting, lines } = fitted(text, face, sizes, { width: column, height: bottom - top });
  return linesSvg(lines, setting, { x: left, top, fill: ink });
}

/** A voice between hung marks, and who speaks. */
function voiceBody(report: Report, unit: QuotationUnit, locale: Locale, bottom: number): string {
  const name = typographic(shown(unit.speaker.name, locale, report).value);
  const translated = isTranslated(report, unit, locale) ? ` ${words(locale).translation.ofQuotation}` : '';
  // Size goes to whose life it is.
  const sizes = unit.speaker.lived ? serifSizes : serifSizes.filter((size) => size <= 62);
  const said = `${proseWords(report, unit, locale)}”`;
  const room = { width: column, height: bottom - 50 - top };
  const { setting, lines } = fitted(said, 'serif', sizes, room);
  const spoken = linesSvg(lines, setting, { x: left, top, fill: ink });
  const mark = lineSvg({
    ...setting,
    text: '“',
    x: left - advance('“', setting),
    y: top + setting.size * baselineShare,
    fill: unitInk(unit),
  });
  const speaker = { face: 'sans', size: 30 } as const;
  const [line = ''] = cutLines(`${name}${translated}`, speaker, column, 1);
  return mark + spoken.elements + lineSvg({ ...speaker, text: line, x: left, y: spoken.bottom + 42, fill: soft });
}

/** What is measured, its number as large as any, and of whom; of several values a table. */
function numberBody(report: Report, unit: StatisticUnit, locale: Locale, bottom: number): string {
  const title = heading(titleIn(unit, locale), 'sans', top - 10);
  const [first, ...more] = unit.statistic.observations;
  const table = more.length > 0 ? tableBody(report, unit, locale, { top: title.bottom + 24, bottom }) : undefined;
  if (table !== undefined) return title.elements + table;
  const label = typographic(unit.statistic.label[locale]);
  const below = fitted(label, 'sans', [38, 34, 30], { width: column, height: 100 });
  const needed = below.lines.length * below.setting.size * leading.sans + 22;
  const room = bottom - needed - title.bottom - 20;
  const runs = numeralRuns(
    first,
    unit,
    locale,
    [230, 200, 170, 145, 124, 104, 84].filter((size) => size * figureHeight <= room),
  );
  const y = title.bottom + 20 + Math.max(...runs.map(({ size }) => size)) * figureHeight;
  const under = linesSvg(below.lines, below.setting, { x: left, top: y + 22, fill: soft });
  return title.elements + runSvg(runs, left, y) + under.elements;
}

/** How high figures are, and a little room above them, as a share of their size. */
const figureHeight = 0.8;

/** A value in words and figures of the first of the sizes at which it fits on a line. */
function numeralRuns(
  { value, bound, reason }: Observation,
  { statistic: of }: StatisticUnit,
  locale: Locale,
  sizes: number[],
) {
  if (value === null) {
    const text = reason?.[locale] ?? words(locale).statistic.value.notStated;
    return [
      {
        text: cutLines(text, { face: 'sans', size: 40 }, column, 1)[0] ?? '',
        face: 'sans' as const,
        size: 40,
        fill: soft,
      },
    ];
  }
  const { before, numeral, after } = valueParts(value, bound, of.unit, locale);
  const set = (size: number) => {
    const small = Math.max(26, Math.round(size * 0.22));
    return [
      ...(before ? [{ text: before, face: 'sans' as const, size: small, fill: soft }] : []),
      { text: numeral, face: 'bold' as const, size, fill: statistic },
      ...(after ? [{ text: after, face: 'sans' as const, size: small, fill: soft }] : []),
    ];
  };
  const last = sizes.at(-1) ?? 84;
  return set(sizes.find((size) => runWidth(set(size)) <= column) ?? last);
}

/** As many rows and columns as stand clear of one another; undefined where there are more. */
const most = { rows: 4, columns: 3 };

function tableBody(
  report: Report,
  unit: StatisticUnit,
  locale: Locale,
  { top, bottom }: { top: number; bottom: number },
): string | undefined {
  const { rows, periods } = observationTable(unit.statistic);
  if (rows.length > most.rows || periods.length > most.columns) return undefined;
  const hasPeriods = periods.some((period) => period !== undefined);
  const { after } = unitNamed(unit.statistic, locale);
  const lines = rows.length + (hasPeriods ? 0.6 : 0) + (after ? 0.6 : 0);
  const step = Math.min(92, (bottom - top) / lines);
  const size = Math.min(64, step * 0.72);
  const cell = (at: number): number => left + 400 + (at + 1) * Math.min(300, (column - 400) / periods.length);
  const label = { face: 'sans', size: 34 } as const;
  const head = hasPeriods
    ? periods.map((period, at) =>
        lineSvg({
          ...small,
          text: period ? periodText(period, locale) : '',
          x: cell(at),
          y: top + small.size,
          fill: soft,
          align: 'right',
        }),
      )
    : [];
  const start = top + (hasPeriods ? step * 0.6 : 0);
  const cells = rows.flatMap(({ place, cells: values }, row) => {
    const y = start + row * step + step * 0.74;
    const name = cutLines(placeName(report, place, locale) ?? '', label, 380, 1)[0] ?? '';
    return [
      lineSvg({ ...label, text: name, x: left, y, fill: ink }),
      ...values.map((value, at) => (value ? tableCell(value, unit, locale, size, cell(at), y) : '')),
    ];
  });
  const foot = after
    ? [
        lineSvg({
          ...small,
          text: after,
          x: cell(periods.length - 1),
          y: start + rows.length * step + small.size,
          fill: soft,
          align: 'right',
        }),
      ]
    : [];
  return [...head, ...cells, ...foot].join('');
}

function tableCell(
  value: Observation,
  { statistic: of }: StatisticUnit,
  locale: Locale,
  size: number,
  x: number,
  y: number,
) {
  if (value.value === null)
    return lineSvg({ ...small, text: words(locale).statistic.value.notStated, x, y, fill: soft, align: 'right' });
  const { before, numeral } = valueParts(value.value, value.bound, of.unit, locale);
  const bold = { face: 'bold', size: rounded(size) } as const;
  const bound = before
    ? lineSvg({ ...small, text: before, x: x - advance(numeral, bold) - 10, y, fill: soft, align: 'right' })
    : '';
  return bound + lineSvg({ ...bold, text: numeral, x, y, fill: statistic, align: 'right' });
}

const small = { face: 'sans', size: 26 } as const;

/** How much larger than its own pixels a chart is drawn: at least so much, as its words are read where the picture is small. */
const scales = { least: 1.15, most: 2, step: 0.05 };
/** A chart that is high stands beside its title. */
const beside = { title: 330, gap: 36 };

/** A figure's title and its chart, as large as it is in either place; where it does not fit, its numbers in a sentence. */
function chartBody(report: Report, unit: FigureUnit, locale: Locale, bottom: number): string {
  const name = titleIn(unit, locale);
  const { panels } = figureSpec(unit, report, locale, '');
  const above = heading(name, 'sans', top - 10);
  const below = above.bottom + 26;
  const narrow = fitted(name, 'sans', [46, 42, 38, 34], { width: beside.title, height: bottom - top });
  const aside = linesSvg(narrow.lines, narrow.setting, { x: left, top: top - 10, fill: ink });
  const x = left + beside.title + beside.gap;
  const [best] = [
    { title: above, ...scaled(panels, { x: left, y: below, width: column, height: bottom - below }) },
    { title: aside, ...scaled(panels, { x, y: top, width: right - x, height: bottom - top }) },
  ].toSorted((one, other) => (other.scale ?? 0) - (one.scale ?? 0));
  if (best?.chart) return best.title.elements + best.chart;
  const said = figureDescription(unit.figure, report, locale);
  const room = { width: column, height: bottom - below };
  const { setting, lines } = fitted(said, 'sans', [44, 40, 36, 32, 29], room);
  return above.elements + linesSvg(lines, setting, { x: left, top: below, fill: ink }).elements;
}

/** Panels at the largest scale at which they fit a place; nothing where they do at none. */
function scaled(
  panels: PanelSpec[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): { scale?: number; chart?: string } {
  for (let { most: scale } = scales; scale >= scales.least; scale -= scales.step) {
    if (width / scale < leastBeside) continue;
    const layout = panelsLayout(panels, Math.floor(width / scale));
    if (layout.height * scale > height) continue;
    const place = `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})`;
    return { scale, chart: `<g transform="${place}">${panelsSvg(layout.panels, filePaint)}</g>` };
  }
  return {};
}

/** A subject's name, and what is gathered under it, in the edition's face. */
function subjectBody(report: Report, unit: Unit, locale: Locale, bottom: number): string {
  const { setting, lines } = fitted(titleIn(unit, locale), 'sans', titleSizes, { width: column, height: 230 });
  const title = linesSvg(lines, setting, { x: left, top, fill: ink });
  const room = { width: column, height: bottom - title.bottom - 20 };
  const rest = fitted(proseWords(report, unit, locale), 'sans', [38, 34, 30], room);
  return title.elements + linesSvg(rest.lines, rest.setting, { x: left, top: title.bottom + 20, fill: soft }).elements;
}

/** A title above other things, of two lines at most. */
function heading(text: string, face: 'serif' | 'sans', top: number): Drawn {
  const setting = [46, 42, 38]
    .map((size) => ({ face, size }))
    .find((each) => brokenLines(text, each, column).length <= 2) ?? { face, size: 38 };
  return linesSvg(cutLines(text, setting, column, 2), setting, { x: left, top, fill: ink });
}

/** The report's title, whose edition it is and, of words that nobody has checked, that they are a draft; and where it begins. */
function foot(report: Report, subject: PictureSubject, locale: Locale): { elements: string; top: number } {
  const { record } = report;
  const t = words(locale);
  const from = fill(t.embed.foot, {
    publisher: shownValue(record.publisher.short, locale),
    published: shownValue(record.published.words, locale),
    edition: t.home.edition[standing(record)],
  });
  const notice = pageNotice(report, locale, subject === 'report' ? [] : [subject]);
  const isDraft = notice !== 'none' && (subject === 'report' || isTranslated(report, subject, locale));
  const title = { face: 'serif', size: 31 } as const;
  const name = subject === 'report' ? '' : (cutLines(titleIn(record, locale), title, column, 1)[0] ?? '');
  const nameWidth = name ? advance(name, title) + 24 : 0;
  const isBeside = nameWidth + advance(from, small) <= column;
  const lines = [
    ...(name && !isBeside ? [[{ ...title, text: name, x: left, fill: ink }]] : []),
    [
      ...(name && isBeside ? [{ ...title, text: name, x: left, fill: ink }] : []),
      { ...small, text: from, x: left + (isBeside ? nameWidth : 0), fill: soft },
    ],
    ...(isDraft ? [[{ ...small, text: shortNotice(report, notice, locale), x: left, fill: soft }]] : []),
  ];
  const step = 37;
  const last = height - 36;
  const rule = last - (lines.length - 1) * step - 50;
  const drawn = lines.flatMap((line, at) =>
    line.map((each) => {
      const [text = ''] = cutLines(each.text, each, right - each.x, 1);
      return lineSvg({ ...each, text, y: last - (lines.length - 1 - at) * step });
    }),
  );
  return {
    elements: `<path d="M${left} ${rule}h${column}" stroke="${filePaint('hair')}" stroke-width="2"/>${drawn.join('')}`,
    top: rule,
  };
}
