import { join } from 'node:path';
import { type InLanguages, isBilingual } from '../../i18n/locale.ts';
import { problem } from '../../model/problem/problem.ts';
import { type ContentFile, files } from '../../schemas/report.ts';
import { type Folder, isFile, readQuietly } from './document.ts';
import { readFolder } from './entry.ts';
import { strangeFile, twinFiles } from './prose.ts';
import { hasWelshFile, welshFiles } from './welsh.ts';
import { wordingFiles } from './wordings.ts';

/** Where each of the files that a report may have is written, relative to its content folder. */
export const places: Record<ContentFile, string> = {
  quotations: 'quotations.json',
  statistics: 'statistics.json',
  figures: 'figures.json',
  contents: 'contents.json',
  source: 'source/repairs.json',
  notes: 'notes.json',
  'help-lines': 'help-lines.json',
  about: 'pages/about',
  accessibility: 'pages/accessibility',
};

/** Files that every report may have, unlisted. */
const others = [
  'README.md',
  'report.json',
  'published.json',
  'redirects.json',
  'changelog.json',
  'speakers.json',
  'other-numbers.json',
  'derived.json',
  'evidence.json',
  'subjects.json',
  'synonyms.json',
  'names.json',
];

/** Files that only some languages ask for: of translations, and of Welsh, which src/load/read/welsh.ts reads. */
const ofLanguages = ['translation.json', ...Object.values(welshFiles)];
const hasFile = (report: InLanguages, file: string): boolean =>
  file === 'translation.json' ? isBilingual(report) : hasWelshFile(report, file);

/** The file that is there of one that a report may have, for its name in a message. */
export const fileThere = (folder: Folder, file: ContentFile): string | undefined =>
  [...twinFiles(places[file], folder.languages), places[file]].find((each) => isFile(folder, each));

/** What report.json names. */
export interface Listed {
  files: ContentFile[];
  /** The files of its parts: sections by their twins' name, lists by their own. */
  parts: string[];
  hasChapters: boolean;
}

/**
 * A file that no list names would be left out in silence: say so.
 *
 * @param source the name of the report's text in source/; undefined where it is not known
 */
export function checkUnlisted(folder: Folder, listed: Listed, source: string | undefined): void {
  const known = new Set([
    ...others,
    ...ofLanguages.filter((file) => hasFile(folder, file)),
    ...files.flatMap((file) => [places[file], ...twinFiles(places[file], folder.languages)]),
    ...listed.parts.flatMap((name) => [name, ...twinFiles(name, folder.languages)]),
    ...wordingFiles(folder).map(({ file }) => file),
    'chapters',
  ]);
  const isSource = (file: string) =>
    source === undefined ? /^source\/.*\.txt$/.test(file) : file === `source/${source}`;
  const unlisted = (file: string, message: string, remedy: string) => {
    // What names its units is not to blame.
    folder.unread.add(file);
    folder.problems.push(problem('part-listed', { file }, message, remedy));
  };
  for (const file of filesIn(folder)) {
    if (known.has(file) || isSource(file)) continue;
    const section = /^(sections\/[a-z0-9-]+)\.(?:en|cy)\.mdx$/.exec(file)?.[1];
    const strange = strangeFile(folder, /^(?:sections|pages)\/[a-z0-9-]+\.(en|cy)\.mdx$/.exec(file)?.[1]);
    if (strange) folder.problems.push(problem('file-known', { file }, strange.message, strange.remedy));
    else if (ofLanguages.includes(file))
      folder.problems.push(
        problem(
          'file-known',
          { file },
          `is for reports in other languages: "languages" of this one are ${JSON.stringify(folder.languages)}`,
          'Take it away, or add the language to "languages" of report.json',
        ),
      );
    else if (section) {
      // Once for both languages, by the first that is there.
      const first = twinFiles(section, folder.languages).find((each) => isFile(folder, each));
      if (file === first)
        unlisted(
          file,
          'stands in the content, but no part of report.json names it',
          `Add a part with "section": "${section}" where it belongs, or take the file away`,
        );
    } else if (isList(folder, file))
      unlisted(
        file,
        'stands in the content, but no part of report.json names it',
        `Add a part with "list": "${file}" where it belongs, or take the file away`,
      );
    else
      folder.problems.push(
        problem('file-known', { file }, 'not a file that the content knows', 'Correct its name or take it away'),
      );
  }
  for (const each of files.filter((candidate) => !listed.files.includes(candidate))) {
    const file = fileThere(folder, each);
    if (file)
      unlisted(
        file,
        `stands in the content, but report.json does not list "${each}" under "files"`,
        'List it or take the file away',
      );
  }
  if (!listed.hasChapters && isFile(folder, 'chapters')) {
    folder.unread.add('chapters/*.mdx');
    folder.problems.push(
      problem(
        'part-listed',
        { file: 'chapters' },
        'stands in the content, but no part of report.json is its chapters',
        'Add { "chapters": "all" } to "parts" where they belong, or take the folder away',
      ),
    );
  }
}

/** Whether a file that nobody names looks like a list of the report. */
const isList = (folder: Folder, file: string): boolean =>
  /^[a-z][a-z-]*\.json$/.test(file) && /"(?:entries|groups)"\s*:/.test(readQuietly(folder, file) ?? '');

/** The sections that could not be read, or are named by no part: their names without folder and ending. */
export const unreadSections = (unread: ReadonlySet<string>): string[] =>
  [...unread].flatMap((file) => /^sections\/([a-z0-9-]+)\./.exec(file)?.[1] ?? []);

/** The lists that could not be read, or are named by no part: their names without ending. */
export const unreadLists = (unread: ReadonlySet<string>): string[] =>
  [...unread].flatMap((file) =>
    file.endsWith('.json') &&
    !file.includes('/') &&
    ![...others, ...ofLanguages].includes(file) &&
    !Object.values(places).includes(file)
      ? [file.replace(/\.json$/, '')]
      : [],
  );

/** The files of the folder and of the folders in it; chapters have names of their own, which src/load/read/prose.ts reads. */
function filesIn({ dir, problems }: Folder): string[] {
  const rooms = new Set([
    'sections',
    'wordings',
    ...Object.values({ ...places, ...welshFiles }).flatMap((file) =>
      file.includes('/') ? (file.split('/')[0] ?? []) : [],
    ),
  ]);
  return (readFolder(dir).names ?? []).flatMap((name) => {
    if (!rooms.has(name)) return name;
    const { names, fault } = readFolder(join(dir, name));
    if (fault) problems.push({ file: name, ...fault });
    return (names ?? []).map((file) => `${name}/${file}`);
  });
}
