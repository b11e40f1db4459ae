import { join } from 'node:path';
import { problem } from '../../model/problem/problem.ts';
import { type Part, parts } from '../../schemas/report.ts';
import { type Folder, isFile } from './document.ts';
import { readFolder } from './entry.ts';
import { twinFiles } from './prose.ts';
import { welshFiles } from './welsh.ts';

/** Where each part of a report is written, relative to its content folder. */
export const places: Record<Part, string> = {
  introduction: 'sections/introduction',
  conclusions: 'conclusions.json',
  chapters: 'chapters',
  quotations: 'quotations.json',
  statistics: 'statistics.json',
  figures: 'figures.json',
  methodology: 'sections/methodology',
  outcomes: 'outcomes.json',
  models: 'models.json',
  acknowledgements: 'sections/acknowledgements',
  contents: 'contents.json',
  source: 'source/repairs.json',
  notes: 'notes.json',
  'help-lines': 'help-lines.json',
  about: 'pages/about',
  accessibility: 'pages/accessibility',
};

/** Files that every report may have besides its parts. */
const others = [
  'README.md',
  'report.json',
  'published.json',
  'redirects.json',
  'changelog.json',
  'speakers.json',
  'other-numbers.json',
  'derived.json',
  'synonyms.json',
  'translation.json',
  'names.json',
  // What only the check of the Welsh and the glossary read: src/load/read/welsh.ts.
  ...Object.values(welshFiles),
];

/** A file or folder of a part that is there, for its name in a message. */
export const partFile = (folder: Folder, part: Part): string | undefined =>
  [...twinFiles(places[part]).toReversed(), places[part]].find((file) => isFile(folder, file));

/**
 * A file that no list names would be left out in silence: say so.
 *
 * @param source the name of the report's text in source/; undefined where it is not known
 */
export function checkUnlisted(folder: Folder, has: (part: Part) => boolean, source: string | undefined): void {
  const known = new Set([...others, ...parts.flatMap((part) => [places[part], ...twinFiles(places[part])])]);
  const isSource = (file: string) =>
    source === undefined ? /^source\/.*\.txt$/.test(file) : file === `source/${source}`;
  for (const file of filesIn(folder)) {
    if (!known.has(file) && !isSource(file))
      folder.problems.push(
        problem('file-known', { file }, 'not a file that the content knows', 'Correct its name or take it away'),
      );
  }
  for (const part of parts.filter((candidate) => !has(candidate))) {
    const file = partFile(folder, part);
    if (file) {
      // What names its units is not to blame.
      folder.unread.add(part === 'chapters' ? 'chapters/*.mdx' : file);
      folder.problems.push(
        problem(
          'part-listed',
          { file },
          `stands in the content, but report.json does not list "${part}" under "parts"`,
          'List it or take the file away',
        ),
      );
    }
  }
}

/** The files of the folder and of the folders in it; chapters have names of their own, which src/load/read/prose.ts reads. */
function filesIn({ dir, problems }: Folder): string[] {
  const rooms = new Set(
    Object.values({ ...places, ...welshFiles }).flatMap((file) => (file.includes('/') ? file.split('/')[0] : [])),
  );
  return (readFolder(dir).names ?? []).flatMap((name) => {
    if (!rooms.has(name)) return name;
    const { names, fault } = readFolder(join(dir, name));
    if (fault) problems.push({ file: name, ...fault });
    return (names ?? []).map((file) => `${name}/${file}`);
  });
}
