import { join } from 'node:path';
import { numberChapter, numberSection } from '../authoring/number.ts';
import { type Locale, otherLocale } from '../i18n/locale.ts';
import { problemLines } from '../load/problem/list.ts';
import { type Content, readContent } from '../load/read/content.ts';
import { openFolder } from '../load/read/document.ts';
import { textAsWritten } from '../load/read/entry.ts';
import { places } from '../load/read/files.ts';
import { lineEndsOf, plainLineEnds } from '../load/read/line-ends.ts';
import { chapterNumber, entriesOf, innermost } from '../load/read/parts.ts';
import type { Twin } from '../load/read/prose.ts';
import { recordText } from './markdown.ts';
import { type NewWords, type Numbering, proseWith } from './prose.ts';
import { withScalar } from './text.ts';

/** Texts of files by their path in the content's folder. */
export type Files = Map<string, string>;

/**
 * The files of a report's content that other words in one language change, with these words and with everything else as it
 * was. Titles and words are given by unit. The content must be readable.
 *
 * @returns the changed files; or what cannot be written, and what to do about it
 */
export function filesWith(dir: string, words: NewWords, to: Locale): { files: Files } | { problems: string[] } {
  const folder = openFolder(dir);
  const content = readContent(folder);
  if (!content.record) return { problems: problemLines(folder.problems) };
  const [files, problems]: [Files, string[]] = [new Map(), []];
  const left = new Map(words);
  for (const { twin, numbering, ids } of proseFiles(content)) {
    const own = new Map([...left].filter(([id]) => ids.has(id)));
    for (const id of own.keys()) left.delete(id);
    if (own.size === 0) continue;
    const text = (locale: Locale) => {
      const file = twin.files[locale]?.file;
      return file === undefined ? undefined : plainLineEnds(textAsWritten(join(dir, file)));
    };
    try {
      files.set(`${twin.name}.${to}.mdx`, proseWith(text(to), text(otherLocale(to)) ?? '', own, numbering));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  const records = recordPaths(content);
  for (const [id, { title, prose, fields = [] }] of left) {
    const place = records.get(id);
    if (!place) problems.push(`${id}: its place in the content is not known`);
    else {
      const set = (path: Path | undefined, value: string | undefined) => {
        if (path === undefined || value === undefined) return;
        const before = files.get(place.file) ?? plainLineEnds(textAsWritten(join(dir, place.file)));
        files.set(place.file, withScalar(before, [...path, to], JSON.stringify(value)));
      };
      set(place.title, title);
      set(place.text, prose && recordText(prose.words));
      fields.forEach(({ name, value }, at) => {
        const field = place.fields && [...place.fields, at];
        set(field && [...field, 'name'], name);
        set(field && [...field, 'value'], value && recordText(value.words));
      });
    }
  }
  if (problems.length > 0) return { problems };
  return { files: new Map([...files].map(([file, text]) => [file, lineEndsOf(textAsWritten(join(dir, file)), text)])) };
}

interface ProseFile {
  twin: Twin<{ title: string }>;
  numbering: Numbering;
  /** The units whose words stand in it; quotations stand elsewhere. */
  ids: Set<string>;
}

function proseFiles({ parts, chapters }: Content): ProseFile[] {
  const sections = innermost(parts).flatMap((part) =>
    part.type === 'section' && part.twin
      ? [proseFile(part.twin, { title: part.id, number: (pieces) => numberSection(part.id, pieces) })]
      : [],
  );
  const numbered = chapters.map((twin) => {
    const n = chapterNumber(twin);
    return proseFile(twin, { title: `ch${n}`, heading: `overview-${n}`, number: (pieces) => numberChapter(n, pieces) });
  });
  return [...sections, ...numbered];
}

function proseFile(twin: Twin<{ title: string }>, numbering: Numbering): ProseFile {
  const blocks = [twin.files.en, twin.files.cy].flatMap((file) => (file ? numbering.number(file.pieces).blocks : []));
  const own = blocks.filter(({ type }) => type === 'paragraph').map(({ id }) => id);
  return {
    twin,
    numbering,
    ids: new Set([numbering.title, ...(numbering.heading ? [numbering.heading] : []), ...own]),
  };
}

type Path = (string | number)[];

interface RecordPlace {
  file: string;
  title?: Path;
  text?: Path;
  /** The list of its fields. */
  fields?: Path;
}

/** Where the title and the words of each unit of the records stand, up to the language. */
function recordPaths(content: Content): Map<string, RecordPlace> {
  const { parts, quotations, statistics, figures, subjects } = content;
  const paths = new Map<string, RecordPlace>();
  for (const part of parts)
    if (part.type === 'group') paths.set(part.id, { file: 'report.json', title: [...part.at, 'title'] });
  for (const part of innermost(parts)) {
    if (part.type !== 'list' || !part.list) continue;
    const { file, list } = part;
    paths.set(part.id, { file, title: ['title'] });
    list.value.text?.forEach((_, at) => {
      paths.set(`${part.id}-${at + 1}`, { file, text: ['text', at] });
    });
    list.value.groups?.forEach((group, at) => {
      paths.set(group.id, { file, title: ['groups', at, 'title'] });
    });
    for (const { id, path } of entriesOf(list.value))
      paths.set(id, { file, title: [...path, 'title'], text: [...path, 'text'], fields: [...path, 'fields'] });
  }
  quotations?.value.forEach(({ id }, at) => {
    paths.set(id, { file: places.quotations, text: [at, 'text'] });
  });
  statistics?.value.statistics.forEach(({ id }, at) => {
    const record = ['statistics', at];
    paths.set(id, { file: places.statistics, title: [...record, 'title'], text: [...record, 'text'] });
  });
  figures?.value.forEach(({ id }, at) => {
    paths.set(id, { file: places.figures, title: [at, 'title'] });
  });
  subjects?.value.forEach(({ id }, at) => {
    paths.set(id, { file: 'subjects.json', title: [at, 'title'], text: [at, 'about'] });
  });
  return paths;
}
