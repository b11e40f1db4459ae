import { parsePage } from '../../authoring/page.ts';
import { type PageShape, pageTwinFaults } from '../../authoring/pages/twins.ts';
import { type Locale, languageNames } from '../../i18n/locale.ts';
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
    const read = (locale: Locale) =>
      folder.languages.includes(locale) ? readPage(folder, `pages/${page}.${locale}.mdx`, page) : undefined;
    const both = { en: read('en'), cy: read('cy') };
    const { en, cy } = both;
    const [original, translation] = folder.languages;
    const [own, twin] = [both[original]?.shape, translation && both[translation]?.shape];
    if (own && twin && translation)
      addFaults(
        folder,
        `pages/${page}.${translation}.mdx`,
        pageTwinFaults(own, twin, { original: languageNames[original], translation: languageNames[translation] }),
      );
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
    `report.json lists "${page}" under "files", and a page of the edition's own is in every language of the report`,
  );
  if (text === undefined) return undefined;
  readMatter(folder, file, text, pageSchema);
  const { refs, faults, shape } = parsePage(text);
  addFaults(folder, file, faults);
  return { text, refs: refs.map(({ id, line, column }) => ({ id, place: { file, line, column } })), shape };
}
