import { ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Table as BookTable, Drawing, FigureBlock } from '../book/block.ts';
import { type Runs, runsText } from '../book/run.ts';
import { factPieces } from './data-blocks.ts';
import { footnotes, mark, paragraph, pieces, placed, type Setting, unitMark } from './inline.ts';
import { textWidth } from './looks.ts';
import { tableStyleId } from './styles.ts';
import { apparatusNote } from './text-blocks.ts';

/** Makes a PNG of a chart, of as many pixels as it likes. */
export type Draw = (drawing: Drawing) => Uint8Array;

/**
 * A chart under its caption, as a picture with every value in words, and the same values as a table. All of it stays together; what
 * is longer than a page breaks between rows.
 */
export function figure(setting: Setting, block: FigureBlock, draw: Draw): (Paragraph | Table)[] {
  const { drawing, subtitle } = block;
  const note = apparatusNote(setting, block);
  const facts = [block.reading, block.source, ...block.derived];
  return [
    paragraph('Caption', [
      ...unitMark(setting, block.address, block.name, 'StatisticFigure'),
      mark(setting, ': '),
      placed(block.id, pieces(setting, block.title)),
      ...footnotes(setting, block.notes),
    ]),
    ...(subtitle ? [paragraph('FigureSubtitle', pieces(setting, subtitle))] : []),
    new Paragraph({ style: 'Figure', children: [picture(block, drawing, draw)] }),
    table(setting, block.table),
    ...facts.map((fact, at) =>
      paragraph(
        'FigureNote',
        factPieces(setting, fact),
        at < facts.length - 1 || note.length > 0 ? { keepNext: true } : {},
      ),
    ),
    ...note,
  ];
}

/** Of the drawing's own size: its letters (12–15 px) are as large as those of the table then, 7–9 pt. */
const share = 0.75;

const picture = ({ id, title }: FigureBlock, drawing: Drawing, draw: Draw): ImageRun =>
  new ImageRun({
    type: 'png',
    data: draw(drawing),
    transformation: { width: Math.round(drawing.width * share), height: Math.round(drawing.height * share) },
    altText: { name: id, title: runsText(title), description: drawing.alternative },
  });

/** What a letter of a table takes, and a cell beside that, in twentieths of a point. */
const [letter, cellRoom] = [80, 240];

/**
 * As wide as their longest words where there is room, else the widest columns share what the others leave: dates and numbers need one
 * line.
 */
function columnWidths({ head, groups }: BookTable): number[] {
  const rows = groups.flatMap((group) => group.rows);
  const longest = (at: number) => Math.max(...rows.map((row) => runsText(row[at] ?? []).length));
  // Heads are bold.
  const needs = head.map((runs, at) => Math.max(longest(at) * letter, runsText(runs).length * 1.2 * letter) + cellRoom);
  const sum = needs.reduce((all, need) => all + need, 0);
  if (sum <= textWidth) return needs.map((need) => Math.floor((need * textWidth) / sum));
  const most = widest(
    [...needs].sort((a, b) => a - b),
    textWidth,
  );
  return needs.map((need) => Math.floor(Math.min(need, most)));
}

/** How wide columns may be at most, that all of them fill a width. @param needs from the least on */
function widest([least = 0, ...needs]: number[], width: number): number {
  const fair = width / (needs.length + 1);
  return needs.length === 0 || least > fair ? fair : widest(needs, width - least);
}

/** From so many rows on, titles among them, a table may break. */
const longTable = 24;

function table(setting: Setting, { head, groups }: BookTable): Table {
  const widths = columnWidths({ head, groups });
  const cell = (runs: Runs, at: number, style: 'TableText' | 'TableHead', keeps: boolean, span = 1) =>
    new TableCell({
      children: [paragraph(style, pieces(setting, runs), keeps ? { keepNext: true } : {})],
      ...(span > 1 ? { columnSpan: span } : {}),
      width: { size: span > 1 ? textWidth : (widths[at] ?? 0), type: WidthType.DXA },
    });
  const rows = groups.flatMap(({ title, rows: own }) => [
    ...(title ? [{ cells: [title], isTitle: true }] : []),
    ...own.map((cells) => ({ cells, isTitle: false })),
  ]);
  return new Table({
    style: tableStyleId,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((runs, at) => cell(runs, at, 'TableHead', true)),
      }),
      ...rows.map(
        ({ cells, isTitle }) =>
          new TableRow({
            cantSplit: true,
            children: isTitle
              ? cells.map((runs) => cell(runs, 0, 'TableHead', true, head.length))
              : cells.map((runs, at) => cell(runs, at, 'TableText', rows.length < longTable)),
          }),
      ),
    ],
  });
}
