import { loadSources } from '../search/sources.ts';
import { offerSlash } from './slash.ts';
import { searchWords, startSearch } from './start.ts';

const page = document.querySelector<HTMLElement>('[data-search]');
// Of a page that was cut on the way the end is missing, and with it what a search needs.
if (page && document.getElementById('said')) {
  const words = searchWords(page);
  startSearch(page, { words, sources: () => loadSources(page.dataset.search ?? '', words.locale) });
  offerSlash(page);
}
