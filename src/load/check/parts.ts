import { englishFirst } from '../../i18n/locale.ts';
import type { Content } from '../read/content.ts';
import { type Folder, isFile } from '../read/document.ts';
import { places } from '../read/files.ts';
import { twins } from '../read/twins.ts';

/** The parts whose records are named elsewhere by their ids, and the form of these. */
const forms = {
  conclusions: /^[cg]\d+$/,
  quotations: /^q\d+$/,
  statistics: /^s\d+$/,
  figures: /^f\d+$/,
  outcomes: /^o\d+$/,
  models: /^m\d+$/,
} as const;

/**
 * Parts that "parts" of report.json does not list and of which records are named all the same: one problem each, however
 * many names there are. What is in them then counts as unread, so that nothing is said of each name.
 */
export function unlistedParts(content: Content, folder: Folder): void {
  if (!content.record) return;
  const named = namesIn(content);
  for (const part of ['conclusions', 'quotations', 'statistics', 'figures', 'outcomes', 'models'] as const) {
    if (content[part] || folder.unread.has(places[part])) continue;
    const own = named.filter(({ id }) => forms[part].test(id));
    const [first] = own;
    if (!first) continue;
    // Of a file that is there and not listed it is said already.
    if (!isFile(folder, places[part]))
      folder.problems.push(
        `report.json: "parts" does not list "${part}", and ${first.place} names "${first.id}"${own.length > 1 ? ` (there are ${own.length} such names)` : ''}. List it and put ${places[part]} there, or take the names away`,
      );
    folder.unread.add(places[part]);
  }
}

/** Every id that running text, notes, contents, home and pages name, and where. */
function namesIn(content: Content): { id: string; place: string }[] {
  const { notes, contents, pages, record } = content;
  const files = twins(content).flatMap((twin) => englishFirst.flatMap((locale) => twin.files[locale] ?? []));
  return [
    ...files.flatMap(({ file, mentions }) =>
      mentions.map(({ id, line, column }) => ({ id, place: `${file}:${line}:${column}` })),
    ),
    ...(notes?.value ?? []).flatMap(({ at }, index) =>
      at.map((id, which) => ({ id, place: notes?.at([index, 'at', which]) ?? '' })),
    ),
    ...(contents?.value.entries ?? []).flatMap(({ units }, index) =>
      units.map((id, which) => ({ id, place: contents?.at(['entries', index, 'units', which]) ?? '' })),
    ),
    ...(['conclusion', 'quotation', 'statistic'] as const).flatMap((field) => {
      const id = record?.value.home[field];
      return id === undefined ? [] : [{ id, place: record?.at(['home', field]) ?? '' }];
    }),
    ...pages.refs,
  ];
}
