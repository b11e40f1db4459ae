import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../../authoring/element.ts';
import type { Languages, Locale } from '../../i18n/locale.ts';
import { type Flaw, type Place, type Problem, problem } from '../../model/problem/problem.ts';
import { parseIn } from '../../schemas/localised.ts';
import { languagesSchema } from '../../schemas/report.ts';
import { explained } from '../problem/explained.ts';
import { isThere, readEntry } from './entry.ts';
import { frontmatterFaults } from './text/frontmatter.ts';
import { fileCharacters, mergeRemains } from './text/raw.ts';
import { stringFaults } from './text/strings.ts';
import { type Written, writtenInJson, writtenInYaml } from './written.ts';

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
  const json = writtenInJson(text);
  if (json.fault) {
    addFaults(folder, file, [json.fault, ...fileCharacters(text, '\t')]);
    folder.unread.add(file);
    return undefined;
  }
  return checked(folder, { file, text, skipped: 0 }, json.written, schema);
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
  if (faults.length === 0) return checked(folder, { file, text: matter, skipped: 1 }, writtenInYaml(matter), schema);
  folder.unread.add(file);
  return undefined;
}

/** Checks what a file says whose text begins `skipped` lines into it. */
function checked<S extends z.ZodType>(
  folder: Folder,
  { file, text, skipped }: { file: string; text: string; skipped: number },
  { data, flaws, offsetOf }: Written,
  schema: S,
): Located<z.output<S>> | undefined {
  const lines = linesOf(text);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + skipped, column: col };
  };
  const at = (path: PropertyKey[] = []): Place => {
    const offset = offsetOf(path);
    if (offset !== undefined) return place(offset);
    return path.length > 0 ? at(path.slice(0, -1)) : place(0);
  };
  folder.problems.push(...flaws.map(({ offset, flaw }) => ({ ...place(offset), ...flaw })));
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

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}
