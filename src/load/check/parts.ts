import { rooms } from '../../model/address/room.ts';
import { type Place, type Problem, placeText, problem } from '../../model/problem/problem.ts';
import type { PartRecord } from '../../schemas/report.ts';
import type { Content } from '../read/content.ts';
import { type Folder, isFile } from '../read/document.ts';
import { places } from '../read/files.ts';
import { chapterNumber, innermost } from '../read/parts.ts';
import { twins } from '../read/twins.ts';

/** The files whose records are named elsewhere by their ids, and the form of these. */
const forms = {
  quotations: /^q\d+$/,
  statistics: /^s\d+$/,
  figures: /^f\d+$/,
} as const;

/**
 * Files that "files" of report.json does not list and of which records are named all the same: one problem each, however
 * many names there are. What is in them then counts as unread (`unread`), so that nothing is said of each name.
 */
export function unlistedParts(content: Content, folder: Folder): Gap[] {
  if (!content.record) return [];
  const named = namesIn(content);
  const parts = ['quotations', 'statistics', 'figures'] as const;
  return parts.flatMap((part) => {
    if (content[part] || folder.unread.has(places[part])) return [];
    const own = named.filter(({ id }) => forms[part].test(id));
    const [first] = own;
    if (!first) return [];
    // Of a file that is there and not listed it is said already.
    if (isFile(folder, places[part])) return [{ unread: places[part] }];
    const others = own.length > 1 ? ` (there are ${own.length} such names)` : '';
    const message = `"files" does not list "${part}", and ${placeText(first.place)} names "${first.id}"${others}`;
    const remedy = `List it and put ${places[part]} there, or take the names away`;
    return [{ unread: places[part], problem: problem('part-listed', { file: 'report.json' }, message, remedy) }];
  });
}

/** Ids and addresses of parts are used once, and no address is that of a page of the edition's own. */
export function partAddresses({
  outline,
  record,
  languages,
}: Pick<Content, 'outline' | 'record' | 'languages'>): Problem[] {
  const taken = new Map<string, string>();
  for (const [room, words] of Object.entries(rooms))
    for (const locale of languages) taken.set(`${locale}/${words[locale]}`, `the page “${room}”`);
  const ids = new Set<string>();
  const place = (path: (string | number)[]): Place => record?.at(['parts', ...path]) ?? { file: 'report.json' };
  const check = (part: PartRecord, path: (string | number)[]): Problem[] => {
    const { id = 'chapters', address } = part;
    const own = ids.has(id)
      ? [problem('id-once', place([...path, 'id']), `another part has the id "${id}"`, 'Give one of them another id')]
      : [];
    if (part.id !== undefined) ids.add(id);
    const clashes = languages.flatMap((locale) => {
      const word = address && `${locale}/${address[locale]}`;
      const owner = word && taken.get(word);
      if (word) taken.set(word, owner ?? `the part "${id}"`);
      return owner
        ? [
            problem(
              'address-once',
              place([...path, 'address', locale]),
              `"${address[locale]}" is the address of ${owner}`,
              'Choose other words',
            ),
          ]
        : [];
    });
    return [...own, ...clashes, ...(part.parts ?? []).flatMap((inner, at) => check(inner, [...path, 'parts', at]))];
  };
  return (outline?.parts ?? []).flatMap((part, at) => check(part, [at]));
}

/** Every chapter stands in one part: in none it would be left out in silence, in two it would stand twice. */
export function chapterParts({
  outline,
  parts,
  chapters,
  languages,
}: Pick<Content, 'outline' | 'parts' | 'chapters' | 'languages'>): Problem[] {
  if (!outline?.parts.some((part) => (part.parts ?? [part]).some((inner) => inner.chapters !== undefined))) return [];
  const placed = innermost(parts).flatMap((part) => (part.type === 'chapters' ? part.twins : []));
  return chapters.flatMap((twin) => {
    const times = placed.filter((each) => each === twin).length;
    const what = `chapter ${chapterNumber(twin)} stands in ${times === 0 ? 'no part' : `${times} parts`} of report.json`;
    const remedy = 'Let the numbers of one part with "chapters" take it in, and of no other';
    return times === 1
      ? []
      : [
          problem(
            'part-listed',
            { file: languages.flatMap((locale) => twin.files[locale]?.file ?? [])[0] },
            what,
            remedy,
          ),
        ];
  });
}

/** A file whose words are unknown, and what is to be said of it, unless it is said already. */
export interface Gap {
  unread: string;
  problem?: Problem;
}

/** Every id that running text, notes, contents, home and pages name, and where. */
function namesIn(content: Content): { id: string; place: Place }[] {
  const { notes, contents, pages, record, languages } = content;
  const files = twins(content).flatMap((twin) => languages.flatMap((locale) => twin.files[locale] ?? []));
  return [
    ...files.flatMap(({ file, mentions }) =>
      mentions.map(({ id, line, column }) => ({ id, place: { file, line, column } })),
    ),
    ...(notes?.value ?? []).flatMap(({ at }, index) =>
      at.map((id, which) => ({ id, place: notes?.at([index, 'at', which]) ?? {} })),
    ),
    ...(contents?.value.entries ?? []).flatMap(({ units }, index) =>
      units.map((id, which) => ({ id, place: contents?.at(['entries', index, 'units', which]) ?? {} })),
    ),
    ...(['finding', 'quotation', 'statistic'] as const).flatMap((field) => {
      const id = record?.value.home[field];
      return id === undefined ? [] : [{ id, place: record?.at(['home', field]) ?? {} }];
    }),
    ...pages.refs,
  ];
}
