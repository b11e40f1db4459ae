import { locales } from '../i18n/locale.ts';
import { pageFaults } from '../authoring/page.ts';
import { type EditionPage, editionPages } from '../model/report.ts';
import { pageSchema } from '../schemas/records.ts';
import type { Part } from '../schemas/report.ts';
import { type Folder, readText } from './document.ts';
import { readMatter } from './prose.ts';

/** Which pages of the edition's own a report has. Their files are checked here; Astro renders them. */
export function readPages(folder: Folder, parts: Part[]): EditionPage[] {
  const pages = editionPages.filter((page) => parts.includes(page));
  for (const page of pages) for (const locale of locales) checkPage(folder, `pages/${page}.${locale}.mdx`, page);
  return pages;
}

function checkPage(folder: Folder, file: string, page: EditionPage): void {
  const text = readText(folder, file, `report.json lists "${page}" under "parts", and a page of the edition's own is in both languages`);
  if (text === undefined) return;
  readMatter(folder, file, text, pageSchema);
  for (const { line, column, message } of pageFaults(text)) folder.problems.push(`${file}:${line}:${column} ${message}`);
}
