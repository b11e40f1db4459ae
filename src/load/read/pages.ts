import { parsePage } from '../../authoring/page.ts';
import { type PageShape, pageTwinFaults } from '../../authoring/pages/twins.ts';
import { type EditionPage, editionPages } from '../../model/report.ts';
import { pageSchema } from '../../schemas/records.ts';
import type { Part } from '../../schemas/report.ts';
import { addFaults, type Folder, readText } from './document.ts';
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
    refs: pages.flatMap((page) => {
      const [en, cy] = (['en', 'cy'] as const).map((locale) => readPage(folder, `pages/${page}.${locale}.mdx`, page));
      if (en?.shape && cy?.shape) addFaults(folder, `pages/${page}.cy.mdx`, pageTwinFaults(en.shape, cy.shape));
      return [...(en?.refs ?? []), ...(cy?.refs ?? [])];
    }),
  };
}

function readPage(
  folder: Folder,
  file: string,
  page: EditionPage,
): { refs: Pages['refs']; shape?: PageShape | undefined } | undefined {
  const text = readText(
    folder,
    file,
    `report.json lists "${page}" under "parts", and a page of the edition's own is in both languages`,
  );
  if (text === undefined) return undefined;
  readMatter(folder, file, text, pageSchema);
  const { refs, faults, shape } = parsePage(text);
  addFaults(folder, file, faults);
  return { refs: refs.map(({ id, line, column }) => ({ id, place: `${file}:${line}:${column}` })), shape };
}
