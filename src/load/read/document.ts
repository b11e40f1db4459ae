import { join } from 'node:path';
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../../authoring/element.ts';
import type { Languages, Locale } from '../../i18n/locale.ts';
import { type Flaw, type Place, type Problem, problem } from '../../model/problem/problem.ts';
import { parseIn } from '../../schemas/localised.ts';
import { languagesSchema } from '../../schemas/report.ts';
import { explained } from '../problem/explained.ts';
import { isThere, readEntry } from './entry.ts';
import { jsonFault } from './json-fault.ts';
import { depthFault } from './text/depth.ts';
import { frontmatterFaults } from './text/frontmatter.ts';
import { fileCharacters, mergeRemains } from './text/raw.ts';
import { stringFaults } from './text/strings.ts';

/** A checked value and the place of each of its fields: `at(['groups', 0, 'id'])` is line 5, column 13 of conclusions.json. */
export interface Located<T> {
  value: T;
  at: (path?: PropertyKey[]) => Place;
}

/** The folder of one report's content; problems found in it are collected as it is read. */
export interface Folder {
  dir: string;
  /** The languages of the report; where its report.json does not say them, both that there are. */
  languages: Languages;
  problems: Problem[];
  /** Files that could not be read at all; what they hold is unknown, so nothing can be said to be missing from them. */
  unread: Set<string>;
  /** Where blocks of running text begin in each language, by the id of their unit. */
  places: Map<string, Partial<Record<Locale, Place>>>;
}

/** A folder of which nothing is read yet but in which languages its report is. */
export const openFolder = (dir: string): Folder => ({
  dir,
  languages: languagesIn(readQuietly({ dir }, 'report.json')),
  problems: [],
  unread: new Set(),
  places: new Map(),
});

/** What report.json says of its languages, whatever else is wrong with it. */
function languagesIn(text = ''): Languages {
  const written: unknown = parseDocument(text, { logLevel: 'silent' }).get('languages', true);
  return languagesSchema.safeParse(isNode(written) ? written.toJSON() : undefined).data ?? ['en', 'cy'];
}

/** Whether anything stands there, even if it is no file: what is wrong with it is said when it is read. */
export const isFile = ({ dir }: Folder, file: string): boolean => isThere(join(dir, file));

/** The text of a file for those to whom nothing need be said where there is none to be had. */
export const readQuietly = ({ dir }: Pick<Folder, 'dir'>, file: string): string | undefined =>
  readEntry(join(dir, file))?.text?.replace(/^\ufeff/, '');

/**
 * The text of a file that must be there; undefined, with a problem, where it is not or is not to be read.
 *
 * @param why what asks for the file, and what can be done
 */
export function readText(folder: Folder, file: string, why: string): string | undefined {
  const { text, fault = missingFile(why) } = readEntry(join(folder.dir, file)) ?? {};
  if (text === undefined) {
    folder.problems.push({ file, ...fault });
    folder.unread.add(file);
    return undefined;
  }
  const remains = mergeRemains(text);
  addFaults(folder, file, remains);
  if (remains.length > 0) {
    folder.unread.add(file);
    return undefined;
  }
  const own = text.replace(/^\ufeff/, '');
  if (own !== text)
    folder.problems.push(
      problem(
        'file-utf8',
        { file, line: 1, column: 1 },
        'begins with a byte-order mark',
        'Save it as UTF-8 without one',
      ),
    );
  // What JSON writes as "\u200b" is only seen once it is read.
  if (!file.endsWith('.json')) addFaults(folder, file, fileCharacters(own));
  return own;
}

export function addFaults(folder: Folder, file: string, faults: Fault[]): void {
  folder.problems.push(...faults.map((fault) => ({ ...fault, file })));
}

const missingFile = (why: string): Flaw => ({ rule: 'file-there', message: 'the file is missing', remedy: why });

/** Reads a JSON file and checks it against its schema. */
export function readJson<S extends z.ZodType>(
  folder: Folder,
  file: string,
  schema: S,
  why: string,
): Located<z.output<S>> | undefined {
  const text = readText(folder, file, why);
  if (text === undefined) return undefined;
  const fault = depthFault(text) ?? jsonFault(text);
  if (fault) {
    addFaults(folder, file, [fault, ...fileCharacters(text, '\t')]);
    folder.unread.add(file);
    return undefined;
  }
  return checked(folder, file, text, schema);
}

/** Checks the frontmatter of a file, which begins on its second line. */
export function checkedMatter<S extends z.ZodType>(
  folder: Folder,
  file: string,
  matter: string,
  schema: S,
): Located<z.output<S>> | undefined {
  const faults = frontmatterFaults(matter);
  addFaults(folder, file, faults);
  if (faults.length === 0) return checked(folder, file, matter, schema, 1);
  folder.unread.add(file);
  return undefined;
}

/** Checks YAML (JSON is a subset of it) that begins `skipped` lines into its file. */
function checked<S extends z.ZodType>(
  folder: Folder,
  file: string,
  text: string,
  schema: S,
  skipped = 0,
): Located<z.output<S>> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + skipped, column: col };
  };
  const at = (path: PropertyKey[] = []): Place => {
    const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
    if (hasRange(node)) return place(node.range[0]);
    return path.length > 0 ? at(path.slice(0, -1)) : place(0);
  };
  for (const { code, pos, message } of document.errors)
    folder.problems.push(
      code === 'DUPLICATE_KEY'
        ? problem('field-once', place(pos[0]), 'the same field stands here twice', 'Take one of the two out')
        : problem('yaml-sound', place(pos[0]), `cannot be read: ${message}`, 'Mend it there or just before'),
    );
  visit(document, (_, node) => {
    if (isScalar(node) && typeof node.value === 'number' && node.range && node.source !== String(node.value))
      folder.problems.push(
        problem(
          'number-written',
          place(node.range[0]),
          `${node.source} is no number as it is kept and shown: that is ${node.value}`,
          'Write it so, or correct it',
        ),
      );
  });
  const data: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  const faults = stringFaults(file, data);
  folder.problems.push(...faults.map(({ path, flaw }) => ({ ...at(path), ...flaw })));
  const isUsable = data !== undefined && !faults.some(({ isBeyond }) => isBeyond);
  const result = isUsable ? parseIn(folder.languages, schema, data) : undefined;
  if (result?.success) return { value: result.data, at };
  folder.unread.add(file);
  for (const issue of result?.error.issues ?? []) {
    const inside = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    folder.problems.push({ ...at([...issue.path, ...inside]), ...explained(issue, data) });
  }
  return undefined;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
