import { parsePage } from '../authoring/page.ts';
import { locales } from '../i18n/locale.ts';
import { type EditionPage, editionPages } from '../model/report.ts';
import { pageSchema } from '../schemas/records.ts';
import type { Part } from '../schemas/report.ts';
import { type Folder, readText } from './document.ts';
import { readMatter } from './prose.ts';

export interface Pages {
  pages: EditionPage[];
  /** The units that their <Ref> inserts name, with "file:line:column". */
  refs: { id: string; place: string }[];
}

/** Which pages of the edition's own a report has. Their files are checked here; Astro renders them. */
export function readPages(folder: Folder, parts: Part[]): Pages {
  const pages = editionPages.filter((page) => parts.includes(page));
  return {
    pages,
    refs: pages.flatMap((page) => locales.flatMap((locale) => pageRefs(folder, `pages/${page}.${locale}.mdx`, page))),
  };
}

function pageRefs(folder: Folder, file: string, page: EditionPage): Pages['refs'] {
  const text = readText(
    folder,
    file,
    `report.json lists "${page}" under "parts", and a page of the edition's own is in both languages`,
  );
  if (text === undefined) return [];
  readMatter(folder, file, text, pageSchema);
  const { refs, faults } = parsePage(text);
  for (const { line, column, message } of faults) folder.problems.push(`${file}:${line}:${column} ${message}`);
  return refs.map(({ id, line, column }) => ({ id, place: `${file}:${line}:${column}` }));
}
