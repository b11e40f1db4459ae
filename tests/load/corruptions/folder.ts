// The files of a report's folder, as whoever damages them needs them.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, one } from '../../chance.ts';

/** Damages a folder at a place that chance picks; the files that it touched, by their paths in the folder, and what it did. */
export type Damage = (dir: string, chance: Chance) => Done;

export interface Done {
  files: string[];
  what: string;
  /** By what else it may be told: `"q3"`, which others name and nobody has any more. */
  names?: string[];
}

/** The paths in a folder that match, in the same order everywhere. */
export const filesIn = (dir: string, pattern: string): string[] =>
  globSync(pattern, { cwd: dir })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** What was published stands for ever and is written by a command: damage to it has kinds of its own. */
export const records = (dir: string): string[] =>
  filesIn(dir, '*.json').filter((file) => file !== 'published.json' && file !== 'translation.json');
export const prose = (dir: string): string[] => filesIn(dir, '{chapters,sections}/*.mdx');
export const english = (dir: string): string[] => prose(dir).filter((file) => file.endsWith('.en.mdx'));
export const everyText = (dir: string): string[] => [...records(dir), ...prose(dir), ...filesIn(dir, 'pages/*.mdx')];

export const read = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');
export const write = (dir: string, file: string, text: string | Uint8Array): void =>
  writeFileSync(join(dir, file), text);

/** Changes the text of one of the files in which a pattern occurs, at one of the places where it does. */
export function atOne(
  files: (dir: string) => string[],
  pattern: RegExp,
  change: (found: RegExpExecArray, chance: Chance) => string,
): Damage {
  return (dir, chance) => {
    const file = one(
      files(dir).filter((each) => pattern.test(read(dir, each))),
      chance,
    );
    const text = read(dir, file);
    const found = one([...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))], chance);
    const by = change(found, chance);
    write(dir, file, text.slice(0, found.index) + by + text.slice(found.index + found[0].length));
    const line = text.slice(0, found.index).split('\n').length;
    return { files: [file], what: `${file}:${line} ${JSON.stringify(found[0])} became ${JSON.stringify(by)}` };
  };
}

/** Changes the whole text of one of the files. */
export function whole(
  files: (dir: string) => string[],
  change: (text: string, chance: Chance) => string | Uint8Array,
): Damage {
  return (dir, chance) => {
    const file = one(files(dir), chance);
    write(dir, file, change(read(dir, file), chance));
    return { files: [file], what: file };
  };
}
