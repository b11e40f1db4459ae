import { ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Table as BookTable, Drawing, FigureBlock } from '../book/block.ts';
import { type Runs, runsText } from '../book/run.ts';
import { factPieces } from './data-blocks.ts';
import { footnotes, mark, paragraph, pieces, placed, type Setting, unitMark } from './inline.ts';
import { textWidth } from './looks.ts';
import { tableStyleId } from './styles.ts';
import { apparatusNote } from './text-blocks.ts';

/** Makes a PNG of a chart; of as many pixels as it likes, it is shown in the drawing's own size. */
export type Draw = (drawing: Drawing) => Uint8Array;

/** A chart under its caption, as a picture with every value in words, and the same values as a table. */
export function figure(setting: Setting, block: FigureBlock, draw: Draw): (Paragraph | Table)[] {
  const { drawing, subtitle } = block;
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
    ...[block.reading, block.source, ...block.derived].map((fact) =>
      paragraph('FigureNote', factPieces(setting, fact)),
    ),
    ...apparatusNote(setting, block),
  ];
}

const picture = ({ id, title }: FigureBlock, drawing: Drawing, draw: Draw): ImageRun =>
  new ImageRun({
    type: 'png',
    data: draw(drawing),
    transformation: { width: drawing.width, height: drawing.height },
    altText: { name: id, title: runsText(title), description: drawing.alternative },
  });

/** The first column, whose cells are the heads of their rows, is the widest; the last has no more than ids. */
function columnWidths(columns: number): number[] {
  const shares = Array.from({ length: columns }, (_, at) => (at === 0 ? 20 : at === columns - 1 ? 9 : 12));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / sum));
}

function table(setting: Setting, { head, groups }: BookTable): Table {
  const widths = columnWidths(head.length);
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
        ({ cells, isTitle }, row) =>
          new TableRow({
            cantSplit: true,
            children: isTitle
              ? cells.map((runs) => cell(runs, 0, 'TableHead', true, head.length))
              : // A short table stays in one piece.
                cells.map((runs, at) => cell(runs, at, 'TableText', row < rows.length - 1 && rows.length < 12)),
          }),
      ),
    ],
  });
}
