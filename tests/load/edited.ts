import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadReport } from '../../src/load.ts';
import { problemText } from '../../src/model/problem/problem.ts';

/** What becomes of a file's text ('' where there is no file yet); undefined takes the file away. */
export type Edit = (text: string) => string | undefined;

/** A copy of the invented review with those files edited, for the length of one test. */
export function edited(edits: Record<string, Edit>): string {
  const dir = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync('tests/fixtures/report', dir, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(dir, file);
    const text = edit(existsSync(path) ? readFileSync(path, 'utf8') : '');
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  return dir;
}

/** All problems of the invented review with those files edited. */
export const problemsOf = (edits: Record<string, Edit>): string[] => told(edited(edits)).problems;

/** What is said of the content in a folder: each problem in words, without its rule. */
export function told(dir: string): { problems: string[]; sourceProblems: string[] } {
  const { problems, sourceProblems } = loadReport(dir);
  return { problems: problems.map(problemText), sourceProblems: sourceProblems.map(problemText) };
}

/** Replaces words that must be in the file, or the test would test nothing. */
export const replace =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`The file has no ${JSON.stringify(from)}.`);
    return text.replace(from, to);
  };

export const remove: Edit = () => undefined;
