// The words of a content folder, each with the means to change it in its file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** New texts of files, by their path in the folder. */
export type Files = Record<string, string>;

/** A run of the report's English words as it stands in a file. */
export interface Slot {
  file: string;
  /** "2.models.0.text.en" in JSON, "line 12" in MDX. */
  place: string;
  text: string;
  /** The file with other words in this place. */
  with: (text: string) => Files;
}

/** A block of an MDX file: its lines up to the next empty one. */
export interface Block {
  file: string;
  index: number;
  text: string;
}

export const chapterFiles = (dir: string): string[] => mdxIn(dir, 'chapters');
export const proseFiles = (dir: string): string[] => [...mdxIn(dir, 'chapters'), ...mdxIn(dir, 'sections')];

const mdxIn = (dir: string, room: string): string[] =>
  readdirSync(join(dir, room))
    .filter((name) => name.endsWith('.en.mdx'))
    .map((name) => `${room}/${name}`);

export const read = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');

/** Every line of words below the frontmatter. */
export function proseSlots(dir: string, file: string): Slot[] {
  const lines = read(dir, file).split('\n');
  const end = lines.indexOf('---', 1);
  return lines.flatMap((text, index): Slot[] => {
    if (index <= end || text === '' || /^(<Quote|##)/.test(text)) return [];
    return [
      { file, place: `line ${index + 1}`, text, with: (words) => ({ [file]: lines.with(index, words).join('\n') }) },
    ];
  });
}

/** Frontmatter titles and headings. */
export function headingSlots(dir: string, file: string): Slot[] {
  const lines = read(dir, file).split('\n');
  return lines.flatMap((line, index): Slot[] => {
    const [, mark = '', text] = /^(title: |## )(.+)$/.exec(line) ?? [];
    if (text === undefined) return [];
    return [
      {
        file,
        place: `line ${index + 1}`,
        text,
        with: (words) => ({ [file]: lines.with(index, mark + words).join('\n') }),
      },
    ];
  });
}

/** The strings of a JSON file whose path matches. */
export function recordSlots(dir: string, file: string, path: RegExp): Slot[] {
  const data: unknown = JSON.parse(read(dir, file));
  return strings(data)
    .filter(({ place }) => path.test(place))
    .map(({ place, text }) => ({
      file,
      place,
      text,
      with: (words) => ({ [file]: JSON.stringify(replaced(data, place.split('.'), words), null, 2) }),
    }));
}

function strings(value: unknown, path: string[] = []): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

/** The same data with another value at that path; without it where the value is undefined. */
export function replaced(data: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const at = Number(key);
    const inner = replaced(data[at], rest, value);
    return inner === undefined ? data.toSpliced(at, 1) : data.with(at, inner);
  }
  if (typeof data !== 'object' || data === null) throw new Error(`Nothing at ${key}.`);
  const entries = Object.entries(data).map(([name, inner]) => [
    name,
    name === key ? replaced(inner, rest, value) : inner,
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** The blocks of an MDX file below its frontmatter, and the file made of other ones. */
export function blocks(dir: string, file: string): Block[] {
  return bodyOf(read(dir, file)).map((text, index) => ({ file, index, text }));
}

export function withBlocks(dir: string, file: string, change: (texts: string[]) => string[]): Files {
  const text = read(dir, file);
  const matter = text.slice(0, text.indexOf('\n---\n') + 5);
  return { [file]: `${matter}\n${change(bodyOf(text)).join('\n\n')}\n` };
}

const bodyOf = (text: string): string[] =>
  text
    .slice(text.indexOf('\n---\n') + 5)
    .trim()
    .split(/\n\n+/);
