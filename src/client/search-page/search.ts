import { loadSources } from '../search/sources.ts';
import { offerSlash } from './slash.ts';
import { searchWords, startSearch } from './start.ts';

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) {
  const words = searchWords(page);
  startSearch(page, { words, sources: () => loadSources(page.dataset.search ?? '', words.locale) });
  offerSlash(page);
}
