import type { Apparatus, Bearing, Block, Footnote, MarginNumber, Reference } from '../book/block.ts';
import { type Runs, runsText } from '../book/run.ts';
import { array, call, literal } from './literal.ts';
import { runsContent, type Setting, someContent } from './runs.ts';

/** What writing the parts of a book needs to know of all of it. */
export interface Pressed extends Setting {
  /** By id. */
  blocks: ReadonlyMap<string, Block>;
  /** What findings rest on is listed under these words: "Supported by". */
  roles: ReadonlySet<string>;
}

/** The margin of a unit: what it bears and rests on, its numbers, and what is said of its words; undefined where it is empty. */
export function marginCode({ bearsOn, restsOn, numbers, remarks }: Apparatus, pressed: Pressed): string | undefined {
  const shown = numbers.filter(({ inWords }) => !inWords);
  const parts = [
    ...[...bearsOn, ...restsOn].map((bearing) => bearingCode(bearing, pressed)),
    ...shown.map((number) => numberCode(number, shown.length <= fewNumbers, pressed)),
    ...remarks.map((runs) => call('margin-remark', {}, runsContent(runs, pressed))),
  ];
  return parts.length === 0 ? undefined : array(parts);
}

/** What a unit rests on, for the lines below its words: it is longer than they are. */
export const restsOnCode = ({ restsOn }: Apparatus, pressed: Pressed): string | undefined =>
  restsOn.length === 0 ? undefined : array(restsOn.map((bearing) => bearingCode(bearing, pressed, 'bearing')));

const bearingCode = ({ label, items }: Bearing, pressed: Pressed, set = 'margin-bearing'): string =>
  call(
    set,
    {},
    runsContent(label, pressed),
    array(marginNames(items, pressed).map((runs) => runsContent(runs, pressed))),
  );

/** Short names, each once: of a later block of a numbered paragraph, the paragraph's number. */
function marginNames(items: Reference[], { blocks }: Pressed): Runs[] {
  const names = items.map(({ id, short }) => {
    const block = blocks.get(id);
    const number = block?.type === 'paragraph' ? (block.number ?? block.continues) : undefined;
    return number === undefined ? short : short.slice(0, 1).map((run) => ({ ...run, value: number }));
  });
  return [...new Map(names.toReversed().map((runs) => [runsText(runs), runs])).values()].toReversed();
}

/** So many numbers are set large, with what they count; more would be higher than the words beside them. */
const fewNumbers = 3;

const numberCode = ({ reference, values, label }: MarginNumber, few: boolean, pressed: Pressed): string =>
  call(
    'margin-number',
    {},
    String(few),
    runsContent(reference.short, pressed),
    array(values.map((value) => runsContent(value, pressed))),
    runsContent(label, pressed),
  );

/** Marks with notes at the foot of the page. */
export const footnotesCode = (notes: Footnote[], pressed: Pressed): string[] =>
  notes.flatMap(({ label, words }, at) => [
    ...(at === 0 ? [] : ['comma']),
    call('footnote', {}, call('note', { label: someContent(label, pressed) }, runsContent(words, pressed))),
  ]);

/** Notes that stand in full elsewhere, as facts beside a number or chart. */
export const repeatedNotes = (notes: Footnote[]): { name: Runs; value: Runs }[] =>
  notes.flatMap(({ again, label = [], words }) => (again ? [{ name: label, value: words }] : []));

export const newNotes = (notes: Footnote[]): Footnote[] => notes.filter(({ again }) => !again);

/** A place that links and named destinations lead to. */
export const anchor = (id: string): string => call('anchor', {}, literal(id));
