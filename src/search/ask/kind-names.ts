import type { Kind } from '../../schemas/kind.ts';

/** What a name before a number means: a kind, or a page of the print ("p." is a page, as in print). */
export type Named = Kind | 'page';

/** How people name and shorten them, in either language. */
const names: [Named, string][] = [
  ['paragraph', 'para par paragraph paras paragraphs section sec paragraff baragraff adran'],
  ['conclusion', 'conclusion conc concl finding casgliad gasgliad cas'],
  ['quotation', 'quotation quote quot dyfyniad ddyfyniad dyf'],
  ['statistic', 'statistic stat ystadegyn ystad'],
  ['figure', 'figure fig chart graph ffigur ffig siart'],
  ['chapter', 'chapter ch chap pennod bennod pen'],
  ['outcome', 'outcome'],
  ['model', 'model'],
  ['page', 'p pp pg page pages t tt tud tudalen tudalennau'],
];

export const namedBy: ReadonlyMap<string, Named> = new Map(
  names.flatMap(([named, words]) => words.split(' ').map((word): [string, Named] => [word, named])),
);
