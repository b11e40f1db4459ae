import { parse, stringify } from 'yaml';
import { fileParts } from '../authoring/lines/frontmatter.ts';
import type { Numbered } from '../authoring/number.ts';
import { type Piece, parseProse } from '../authoring/parse.ts';
import type { Prose } from '../model/unit/unit.ts';
import { inlineMarkdown, proseMarkdown } from './markdown.ts';
import { spliced, withScalar } from './text.ts';

/** How the pieces of a chapter or section get their ids. */
export interface Numbering {
  number: (pieces: Piece[]) => Numbered;
  /** The id of the unit that its title is; and of the one that the heading inside it is. */
  title: string;
  heading?: string;
}

/** New words by the id of their unit. */
export type NewWords = ReadonlyMap<
  string,
  { title?: string; prose?: Prose; fields?: { name?: string; value?: Prose }[] }
>;

/** A heading, block or quotation of a file, with the lines that it takes: from `start` up to, not with, `end`, from 0. */
interface Element {
  id: string;
  type: 'heading' | 'text' | 'quotation';
  number?: string | undefined;
  start: number;
  end: number;
}

/**
 * A chapter or section in one language with new words in it, and every other line as it was. Blocks that it lacks come to
 * the place that they have in the file of the other language (`source`); so do the quotations and, as `<Untranslated />`,
 * the blocks between. Throws an error that says what else is needed, where that is so.
 *
 * @param text the file; undefined where there is none yet
 */
export function proseWith(text: string | undefined, source: string, words: NewWords, numbering: Numbering): string {
  const title = words.get(numbering.title)?.title;
  if (text === undefined && title === undefined)
    throw new Error(
      `${numbering.title}: there is no file yet for words of this language, and a file begins with its title. Translate that, too`,
    );
  const before = text ?? withoutBody(source);
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const body = withBlocks(before, elements(source, numbering), words, numbering, lineEnd);
  return title === undefined ? body : withTitle(body, title);
}

/** The frontmatter alone. */
const withoutBody = (text: string): string => text.slice(0, text.length - fileParts(text).body.length);

function withTitle(text: string, title: string): string {
  const { open, matter, close, body } = fileParts(text);
  return matter === undefined ? text : `${open}${withScalar(matter, ['title'], yamlScalar(title))}${close}${body}`;
}

/** Plain where YAML reads it as the same words, otherwise in quotation marks. */
function yamlScalar(words: string): string {
  const made = stringify(words, { lineWidth: 0 }).trimEnd();
  return made.includes('\n') || parse(made) !== words ? JSON.stringify(words) : made;
}

function withBlocks(text: string, source: Element[], words: NewWords, numbering: Numbering, lineEnd: string): string {
  const lines = text.split(/\r?\n/);
  const present = elements(text, numbering);
  const markdown = (element: Element) => blockMarkdown(element, words, lineEnd);
  const missing = missingElements(source, present, words, numbering);
  const edits = present.flatMap((element) => {
    const made = markdown(element);
    return made === undefined ? [] : [{ start: element.start, end: element.end, lines: made.split(lineEnd) }];
  });
  for (const [after, group] of Map.groupBy(missing, (element) => placeOf(element, source, present))) {
    const made = group.flatMap((element) => ['', ...(markdown(element) ?? placeholder(element)).split(lineEnd)]);
    const at = after === undefined ? endOfMatter(lines) : after.end;
    edits.push({ start: at, end: at, lines: made });
  }
  return spliced(lines, edits).join(lineEnd);
}

/** The elements that a file lacks up to the last one that has new words. */
function missingElements(source: Element[], present: Element[], words: NewWords, { heading }: Numbering): Element[] {
  const there = new Set(present.map(({ id }) => id));
  const isNew = (element: Element) => !there.has(element.id) && blockMarkdown(element, words, '\n') !== undefined;
  const last = source.findLastIndex(isNew);
  // Quotations that follow the last of the text come with it.
  const behind = source.slice(last + 1);
  const end = last >= 0 && behind.every(({ type }) => type === 'quotation') ? source.length : last + 1;
  const until = source.slice(0, end).filter(({ id }) => !there.has(id));
  const head = until.find(({ type, id }) => type === 'heading' && !words.get(id)?.title);
  if (!head) return until;
  // Nothing can stand under a heading that is not there; what comes after the first number can.
  const under = source.findIndex(({ number }) => number !== undefined);
  const [over, rest] = under < 0 ? [source, []] : [source.slice(0, under), source.slice(under)];
  const homeless = over.filter(isNew);
  if (homeless.length > 0)
    throw new Error(
      `${homeless.map(({ id }) => id).join(', ')}: the heading above is not there yet. Translate ${heading}, too`,
    );
  return until.filter((element) => rest.includes(element));
}

/** The element of the file after which a missing one comes; undefined: at the beginning. */
function placeOf(missing: Element, source: Element[], present: Element[]): Element | undefined {
  const before = source.slice(0, source.indexOf(missing)).map(({ id }) => id);
  return present.findLast(({ id }) => before.includes(id));
}

function blockMarkdown({ id, type, number }: Element, words: NewWords, lineEnd: string): string | undefined {
  const made = words.get(id);
  if (type === 'heading')
    return made?.title === undefined ? undefined : `## ${inlineMarkdown([{ type: 'text', value: made.title }])}`;
  return type === 'text' && made?.prose ? proseMarkdown(made.prose, number, lineEnd) : undefined;
}

const placeholder = ({ id, type, number }: Element): string =>
  type === 'quotation' ? `<Quote id="${id}" />` : `${number === undefined ? '' : `${number}. `}<Untranslated />`;

/** What a file holds, in its order, with ids as the report gives them. */
function elements(text: string, { number, heading }: Numbering): Element[] {
  const { pieces } = parseProse(text);
  const lines = text.split(/\r?\n/);
  const numbered = number(pieces).blocks;
  const ends = pieces.map(({ line }, index) =>
    lastWritten(lines, line - 1, (pieces[index + 1]?.line ?? lines.length + 1) - 1),
  );
  return pieces.flatMap((piece, index): Element[] => {
    const place = { start: piece.line - 1, end: ends[index] ?? piece.line };
    if (piece.type === 'heading') return heading === undefined ? [] : [{ id: heading, type: 'heading', ...place }];
    const block = numbered.find(({ line }) => line === piece.line);
    if (!block) return [];
    return block.type === 'quotation'
      ? [{ id: block.id, type: 'quotation', ...place }]
      : [{ id: block.id, type: 'text', number: block.number, ...place }];
  });
}

/** The line after the last one with anything on it, from `start` on and before `next`. */
function lastWritten(lines: string[], start: number, next: number): number {
  const empty = lines.slice(start, next).findLastIndex((line) => line.trim() !== '');
  return start + empty + 1;
}

/** The number of the line after the frontmatter. */
const endOfMatter = (lines: string[]): number => lines.indexOf('---', 1) + 1;
