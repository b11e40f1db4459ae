import { parsePage } from '../../authoring/page.ts';
import { type PageShape, pageTwinFaults } from '../../authoring/pages/twins.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Place } from '../../model/problem/problem.ts';
import { type EditionPage, editionPages } from '../../model/report.ts';
import { pageSchema } from '../../schemas/records.ts';
import type { ContentFile } from '../../schemas/report.ts';
import { addFaults, type Folder, readText } from './document.ts';
import { readMatter } from './prose.ts';

export interface Pages {
  pages: EditionPage[];
  /** The whole text of each page, in the languages in which it is there. */
  texts: ({ page: EditionPage } & Partial<Record<Locale, string>>)[];
  /** The units that their <Ref> inserts name. */
  refs: { id: string; place: Place }[];
}

/** Which pages of the edition's own a report has. Their files are checked here; Astro renders them. */
export function readPages(folder: Folder, files: ContentFile[]): Pages {
  const pages = editionPages.filter((page) => files.includes(page));
  const read = pages.map((page) => {
    const [en, cy] = (['en', 'cy'] as const).map((locale) => readPage(folder, `pages/${page}.${locale}.mdx`, page));
    if (en?.shape && cy?.shape) addFaults(folder, `pages/${page}.cy.mdx`, pageTwinFaults(en.shape, cy.shape));
    return { page, en, cy };
  });
  return {
    pages,
    texts: read.map(({ page, en, cy }) => ({ page, en: en?.text, cy: cy?.text })),
    refs: read.flatMap(({ en, cy }) => [...(en?.refs ?? []), ...(cy?.refs ?? [])]),
  };
}

function readPage(
  folder: Folder,
  file: string,
  page: EditionPage,
): { text: string; refs: Pages['refs']; shape?: PageShape | undefined } | undefined {
  const text = readText(
    folder,
    file,
    `report.json lists "${page}" under "files", and a page of the edition's own is in both languages`,
  );
  if (text === undefined) return undefined;
  readMatter(folder, file, text, pageSchema);
  const { refs, faults, shape } = parsePage(text);
  addFaults(folder, file, faults);
  return { text, refs: refs.map(({ id, line, column }) => ({ id, place: { file, line, column } })), shape };
}
