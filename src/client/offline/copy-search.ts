import { loadSources, type PageSources } from '../search/sources.ts';
import { searchWords, startSearch } from '../search-page/start.ts';
import { copiedFile } from './copied-file.ts';

/** On the search page of the copy that is read from a folder: what searches are answered from came with it as scripts. */
const page = document.querySelector<HTMLElement>('[data-search]');
if (page) start(page);

function start(page: HTMLElement): void {
  // There is no folder of passages to add to.
  const words = { ...searchWords(page), folder: '' };
  const published = page.querySelector<HTMLAnchorElement>('[data-tools] a.copy')?.href;
  const sources = async (): Promise<PageSources> => {
    const { first, expect } = await loadSources('', words.locale, copiedFile);
    // Everything is here already: there is no larger index to go over to.
    return { first, expect, final: async () => first };
  };
  startSearch(page, {
    words,
    sources,
    address: () => (published === undefined ? location.href : published + location.search),
  });
}
