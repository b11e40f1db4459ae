import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Mention } from '../../authoring/element.ts';
import { fileParts } from '../../authoring/lines/frontmatter.ts';
import type { Numbered } from '../../authoring/number.ts';
import { type Piece, parseProse } from '../../authoring/parse.ts';
import { joinTwins, type TwinBlock } from '../../authoring/twins.ts';
import { findLocale, type Locale, type Localised, locales, localised, originalOf } from '../../i18n/locale.ts';
import { problem } from '../../model/problem/problem.ts';
import { addFaults, checkedMatter, type Folder, isFile, type Located, readText } from './document.ts';
import { readFolder } from './entry.ts';

/** A chapter or section as written in one language. */
interface ProseFile<T> {
  file: string;
  matter: Located<T>;
  pieces: Piece[];
  mentions: Mention[];
}

/** A chapter or section in the languages that have it. */
export interface Twin<T> {
  /** Folder and name without language: "chapters/1-quality-of-outcomes". */
  name: string;
  matter: Localised<Located<T>>;
  files: Partial<Record<Locale, ProseFile<T>>>;
}

/** The names of the twins in a folder; their numbers, and not these names, give the order of reading. */
export function twinNames(folder: Folder, room: string): string[] {
  if (!isFile(folder, room)) return [];
  const { names: files = [], fault } = readFolder(join(folder.dir, room));
  if (fault) {
    folder.problems.push({ file: room, ...fault });
    folder.unread.add(`${room}/*.mdx`);
  }
  const names = new Set<string>();
  for (const file of files) {
    const [, name, lang] = /^(.+)\.(en|cy)\.mdx$/.exec(file) ?? [];
    const strange = strangeFile(folder, lang);
    if (name && strange)
      folder.problems.push(problem('file-known', { file: `${room}/${file}` }, strange.message, strange.remedy));
    else if (name) names.add(`${room}/${name}`);
    else
      folder.problems.push(
        problem(
          'file-known',
          { file: `${room}/${file}` },
          'not a name the content knows',
          `Call it ${folder.languages.map((locale) => `"name.${locale}.mdx"`).join(' or ')}`,
        ),
      );
  }
  return [...names];
}

/** The files of a chapter or section in these languages, there or not. */
export const twinFiles = (name: string, languages: readonly Locale[] = locales): string[] =>
  languages.map((locale) => `${name}.${locale}.mdx`);

/** What is wrong with a file of running text in a language that the report is not in; undefined where it is in it. */
export function strangeFile({ languages }: Pick<Folder, 'languages'>, tag: string | undefined) {
  const locale = findLocale(tag);
  if (locale === undefined || languages.includes(locale)) return undefined;
  return {
    message: `is in a language that the report is not in: its "languages" are ${JSON.stringify(languages)}`,
    remedy: `Take the file away, or add "${locale}" to "languages" of report.json`,
  };
}

/** Reads a chapter or section in each language of the report; at least one must be there. */
export function readTwin<S extends z.ZodType>(
  folder: Folder,
  name: string,
  schema: S,
  why: string,
): Twin<z.output<S>> | undefined {
  const files: Partial<Record<Locale, ProseFile<z.output<S>>>> = {};
  const there = folder.languages.filter((locale) => isFile(folder, `${name}.${locale}.mdx`));
  const [file = '', ...others] = twinFiles(name, folder.languages);
  if (there.length === 0) {
    const too = others.map((other) => `, and so is ${basename(other)}`).join('');
    folder.problems.push(problem('file-there', { file }, `the file is missing${too}`, why));
    folder.unread.add(file);
  }
  for (const locale of there) {
    const read = readProse(folder, `${name}.${locale}.mdx`, schema);
    if (read) files[locale] = read;
  }
  if (!files.en && !files.cy) return undefined;
  return { name, matter: localised(files.en?.matter, files.cy?.matter), files };
}

function readProse<S extends z.ZodType>(folder: Folder, file: string, schema: S): ProseFile<z.output<S>> | undefined {
  const text = readText(folder, file, '');
  if (text === undefined) return undefined;
  const { pieces, mentions, faults, broken } = parseProse(text);
  if (broken) folder.unread.add(file);
  addFaults(folder, file, faults);
  const matter = readMatter(folder, file, text, schema);
  return matter && { file, matter, pieces, mentions };
}

/** Reads and checks the frontmatter of an MDX file. */
export function readMatter<S extends z.ZodType>(
  folder: Folder,
  file: string,
  text: string,
  schema: S,
): Located<z.output<S>> | undefined {
  const { matter } = fileParts(text);
  if (matter !== undefined) return checkedMatter(folder, file, matter, schema);
  folder.unread.add(file);
  folder.problems.push(
    problem(
      'frontmatter-there',
      { file, line: 1, column: 1 },
      'no frontmatter',
      'Begin the file with a line "---", its fields, and another "---"',
    ),
  );
  return undefined;
}

/** Numbers both languages and puts them together block by block. */
export function joinTwin<T>(
  folder: Folder,
  twin: Twin<T>,
  number: (pieces: Piece[]) => Numbered,
  isTurned: boolean,
): { overview?: Localised<string>; blocks: TwinBlock[] } {
  const numbered = (locale: Locale): Numbered | undefined => {
    const file = twin.files[locale];
    if (!file) return undefined;
    const result = number(file.pieces);
    addFaults(folder, file.file, result.faults);
    for (const { id, line } of result.blocks)
      folder.places.set(id, { ...folder.places.get(id), [locale]: { file: file.file, line, column: 1 } });
    return result;
  };
  const [en, cy] = [numbered('en'), numbered('cy')];
  const { blocks, faults } = joinTwins(en?.blocks ?? [], cy?.blocks ?? [], originalOf(folder), isTurned);
  for (const { lang, ...fault } of faults) addFaults(folder, `${twin.name}.${lang}.mdx`, [fault]);
  const overview =
    en?.overview !== undefined || cy?.overview !== undefined ? localised(en?.overview, cy?.overview) : undefined;
  return { overview, blocks };
}
