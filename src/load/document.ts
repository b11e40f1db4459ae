import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { explained } from './explained.ts';
import { jsonFault } from './json-fault.ts';

/** Where things went wrong while content was read: "file:line:column what and what to do". */
export type Problems = string[];

/** A checked value and the place of each of its fields: `at(['groups', 0, 'id'])` is "conclusions.json:5:13". */
export interface Located<T> {
  value: T;
  at: (path?: PropertyKey[]) => string;
}

/** The folder of one report's content; problems found in it are collected as it is read. */
export interface Folder {
  dir: string;
  problems: Problems;
  /** Files that could not be read at all; what they hold is unknown, so nothing can be said to be missing from them. */
  unread: Set<string>;
}

export const isFile = ({ dir }: Folder, file: string): boolean => existsSync(join(dir, file));

/** The text of a file that must be there; undefined, with a problem, where it is not. */
export function readText(folder: Folder, file: string, why: string): string | undefined {
  if (isFile(folder, file)) {
    const text = readFileSync(join(folder.dir, file), 'utf8');
    if (!text.startsWith('\ufeff')) return text;
    folder.problems.push(`${file}:1:1 begins with a byte-order mark. Save it as UTF-8 without one`);
    return text.slice(1);
  }
  folder.problems.push(`${file}: the file is missing. ${why}`);
  folder.unread.add(file);
  return undefined;
}

/** Reads a JSON file and checks it against its schema. */
export function readJson<S extends z.ZodType>(
  folder: Folder,
  file: string,
  schema: S,
  why: string,
): Located<z.output<S>> | undefined {
  const text = readText(folder, file, why);
  if (text === undefined) return undefined;
  const fault = jsonFault(text);
  if (fault) {
    folder.problems.push(`${file}:${fault}`);
    folder.unread.add(file);
    return undefined;
  }
  return checked(folder, file, text, schema);
}

/** Checks YAML (JSON is a subset of it) that begins `skipped` lines into its file. */
export function checked<S extends z.ZodType>(
  folder: Folder,
  file: string,
  text: string,
  schema: S,
  skipped = 0,
): Located<z.output<S>> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return `${file}:${line + skipped}:${col}`;
  };
  const at = (path: PropertyKey[] = []): string => {
    const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
    if (hasRange(node)) return place(node.range[0]);
    return path.length > 0 ? at(path.slice(0, -1)) : place(0);
  };
  for (const { code, pos, message } of document.errors)
    folder.problems.push(
      `${place(pos[0])} ${code === 'DUPLICATE_KEY' ? 'the same field stands here twice. Take one of the two out' : `cannot be read: ${message}. Mend it there or just before`}`,
    );
  visit(document, (_, node) => {
    if (isScalar(node) && typeof node.value === 'number' && node.range && node.source !== String(node.value))
      folder.problems.push(
        `${place(node.range[0])} ${node.source} is no number as it is kept and shown: that is ${node.value}. Write it so, or correct it`,
      );
  });
  const data: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  const result = data === undefined ? undefined : schema.safeParse(data);
  if (result?.success) return { value: result.data, at };
  folder.unread.add(file);
  for (const issue of result?.error.issues ?? []) {
    const inside = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    folder.problems.push(`${at([...issue.path, ...inside])} ${explained(issue, data)}`);
  }
  return undefined;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
