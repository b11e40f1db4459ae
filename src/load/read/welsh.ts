import type { z } from 'zod';
import { type InLanguages, isBilingual } from '../../i18n/locale.ts';
import { inOrder, problemLine } from '../../model/problem/problem.ts';
import { type Term, termsSchema } from '../../schemas/term.ts';
import {
  type AllowedWords,
  allowedWordsSchema,
  type Excuse,
  excusesSchema,
  familiesSchema,
  type WordFamilies,
} from '../../schemas/welsh.ts';
import { type Folder, isFile, openFolder, readJson } from './document.ts';

/** What a report's content says about its Welsh, for checks and glossary; nothing of it is needed to show the report. */
export interface WelshGuidance {
  allowed: AllowedWords;
  excuses: Excuse[];
  terms: Term[];
  families: WordFamilies;
}

/** The files of the folder welsh/, each of which may be missing. */
export const welshFiles = {
  allowed: 'welsh/allow-list.json',
  excuses: 'welsh/excuses.json',
  terms: 'welsh/terms.json',
  edition: 'welsh/edition.json',
  families: 'welsh/families.json',
} as const;

/** Whether a report has use for a file of the folder welsh/: one in Welsh alone for those of its words. */
export function hasWelshFile(report: InLanguages, file: string): boolean {
  const ofWords: string[] = [welshFiles.allowed, welshFiles.families];
  return report.languages.includes('cy') && (isBilingual(report) || ofWords.includes(file));
}

/** What the files of the folder welsh/ say, those that a report lacks saying nothing. */
export const welshGuidance = ({ allowed, excuses, terms, families }: WelshFiles): WelshGuidance => ({
  allowed: allowed?.value ?? { names: [], initialisms: [], words: [] },
  excuses: excuses?.value ?? [],
  terms: terms?.value ?? [],
  families: families?.value ?? [],
});

/** Reads the folder welsh/ of a report's content, as far as checks and glossary need it. Problems are added to the folder's. */
export function readWelshFiles(folder: Folder) {
  const optional = <S extends z.ZodType>(file: string, schema: S) =>
    hasWelshFile(folder, file) && isFile(folder, file) ? readJson(folder, file, schema, '') : undefined;
  return {
    allowed: optional(welshFiles.allowed, allowedWordsSchema),
    excuses: optional(welshFiles.excuses, excusesSchema),
    terms: optional(welshFiles.terms, termsSchema),
    families: optional(welshFiles.families, familiesSchema),
  };
}

/** The same of a folder by itself; problems are thrown, all at once. */
export function loadWelshGuidance(dir: string): WelshGuidance {
  const folder = openFolder(dir);
  const files = readWelshFiles(folder);
  if (folder.problems.length > 0) throw new Error(inOrder(folder.problems).map(problemLine).join('\n'));
  return welshGuidance(files);
}

type WelshFiles = ReturnType<typeof readWelshFiles>;
