import { problem } from '../../model/problem/problem.ts';
import { type ListRecord, listSchema } from '../../schemas/list/list.ts';
import { chapterSchema, sectionSchema } from '../../schemas/records.ts';
import type { PartRecord } from '../../schemas/report.ts';
import type { Folder, Located } from './document.ts';
import { isFile, readJson } from './document.ts';
import { readTwin, type Twin, twinNames } from './prose.ts';

/** A part of report.json with what its files say; undefined where they could not be read. */
export type ReadPart =
  | ({ type: 'section'; name: string; twin: Twin<{ title: string }> | undefined } & Placed)
  | ({ type: 'list'; file: string; list: Located<ListRecord> | undefined } & Placed)
  | { type: 'chapters'; twins: ChapterTwin[] }
  | ({ type: 'group'; title: NonNullable<PartRecord['title']>; at: Path; parts: ReadPart[] } & Placed);

export type ChapterTwin = Twin<{ number: number; title: string }>;
type Path = (string | number)[];

/** Where a part stands on the site. */
interface Placed {
  id: string;
  /** Absent inside a part on whose page it stands. */
  address: PartRecord['address'];
}

/** Reads the files of the parts that report.json lists. Chapters are read once, whichever part has them. */
export function readParts(folder: Folder, parts: PartRecord[], chapters: ChapterTwin[]): ReadPart[] {
  const read = (part: PartRecord, at: Path): ReadPart[] => {
    const { id = '', address } = part;
    const why = (field: string) => `A part of report.json has it as its "${field}": add the file, or take the part out`;
    if (part.section !== undefined)
      return [
        {
          type: 'section',
          id,
          address,
          name: part.section,
          twin: readTwin(folder, part.section, sectionSchema, why('section')),
        },
      ];
    if (part.list !== undefined)
      return [
        { type: 'list', id, address, file: part.list, list: readJson(folder, part.list, listSchema, why('list')) },
      ];
    if (part.parts && part.title)
      return [
        {
          type: 'group',
          id,
          address,
          title: part.title,
          at,
          parts: part.parts.flatMap((inner, index) => read(inner, [...at, 'parts', index])),
        },
      ];
    if (part.chapters === undefined) return [];
    const [first, last] = part.chapters === 'all' ? [1, Number.POSITIVE_INFINITY] : part.chapters;
    return [
      {
        type: 'chapters',
        twins: chapters.filter((twin) => chapterNumber(twin) >= first && chapterNumber(twin) <= last),
      },
    ];
  };
  return parts.flatMap((part, index) => read(part, ['parts', index]));
}

/** The chapters of the folder, each by itself. */
export function readChapters(folder: Folder, isListed: boolean): ChapterTwin[] {
  const names = isListed ? twinNames(folder, 'chapters') : [];
  if (isListed && names.length === 0 && !folder.unread.has('chapters/*.mdx')) {
    const remedy = 'A part of report.json has "chapters": add the files, or take the part out';
    folder.problems.push(problem('file-there', { file: 'chapters' }, 'there is no chapter', remedy));
    folder.unread.add('chapters/*.mdx');
  }
  return names.flatMap((name) => readTwin(folder, name, chapterSchema, '') ?? []);
}

/** What can be read of a report whose report.json cannot: its sections, in no order, its chapters, and no list. */
export const readUnordered = (folder: Folder, chapters: ChapterTwin[]): ReadPart[] => [
  ...(isFile(folder, 'sections') ? twinNames(folder, 'sections') : []).map(
    (name): ReadPart => ({
      type: 'section',
      id: name.replace(/^sections\//, ''),
      address: undefined,
      name,
      twin: readTwin(folder, name, sectionSchema, ''),
    }),
  ),
  { type: 'chapters', twins: chapters },
];

/** The number of a chapter, as either language has it; 0 where neither could be read. */
export const chapterNumber = ({ matter: { en, cy } }: Pick<ChapterTwin, 'matter'>): number =>
  en?.value.number ?? cy?.value.number ?? 0;

/** All parts that hold no others, in their order. */
export const innermost = (parts: ReadPart[]): Exclude<ReadPart, { type: 'group' }>[] =>
  parts.flatMap((part) => (part.type === 'group' ? innermost(part.parts) : [part]));

/** The lists among the parts that could be read, each with what its file says. */
export const listsOf = (parts: ReadPart[]) =>
  innermost(parts).flatMap((part) => (part.type === 'list' && part.list ? [{ id: part.id, list: part.list }] : []));

/** The entries of a list, those in groups among them, each with its path in the file. */
export const entriesOf = ({ entries = [], groups = [] }: ListRecord) => [
  ...entries.map((entry, at) => ({ ...entry, path: ['entries', at] })),
  ...groups.flatMap((group, g) => group.entries.map((entry, at) => ({ ...entry, path: ['groups', g, 'entries', at] }))),
];
