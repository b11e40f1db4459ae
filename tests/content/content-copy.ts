import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { told } from '../load/edited.ts';
import type { Files } from './material.ts';

/**
 * A copy of the content for the tests of one file, and every problem with it while other texts stand in its files. Files
 * that do not matter may be left out: it is read the faster.
 */
export function contentCopy(leftOut: string[] = []): { dir: string; problemsWith: (files: Files) => string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', dir, { recursive: true });
  for (const file of leftOut) rmSync(join(dir, file));
  afterAll(() => rmSync(dir, { recursive: true }));
  const problemsWith = (files: Files): string[] => {
    const before = Object.keys(files).map((file): [string, string] => [file, readFileSync(join(dir, file), 'utf8')]);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
    try {
      const { problems, sourceProblems } = told(dir);
      return [...problems, ...sourceProblems];
    } finally {
      for (const [file, text] of before) writeFileSync(join(dir, file), text);
    }
  };
  return { dir, problemsWith };
}
