import type { SearchWords } from '../components/search/page-words.ts';
import { search } from '../search/engine.ts';
import { isEmpty, queryString, requestFrom, type SearchRequest } from '../search/query.ts';
import { find } from './find.ts';
import { loadSearch } from './pagefind-engine.ts';
import { searchForm } from './search-form.ts';
import { resultList } from './search-list.ts';

/** A pause in typing after which the search runs, in milliseconds. */
const pause = 120;

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) start(page);

function start(page: HTMLElement): void {
  const words: SearchWords = JSON.parse(find(page, 'script[type="application/json"]').textContent);
  const form = searchForm(page);
  const list = resultList(page, words);
  const load = onceLoaded(page.dataset.search ?? '');
  const title = document.title;
  /** Counts the requests: the answer to any but the last comes too late and is dropped. */
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** Does what the address asks for. */
  async function follow(): Promise<void> {
    const mine = ++latest;
    const request = requestFrom(new URLSearchParams(location.search), form.choices);
    if (queryString(form.read()) !== queryString(request)) form.fill(request);
    titlePage(request);
    if (isEmpty(request)) {
      form.showCounts();
      return list.clear();
    }
    list.wait();
    try {
      const { engine, listing } = await load();
      const found = await search(engine, listing, request);
      const isLatest = () => mine === latest;
      if (await list.show(found, listing, request, isLatest)) form.showCounts(found.counts);
    } catch (error) {
      console.error(error);
      if (mine === latest) list.fail();
    }
  }

  function titlePage({ q }: SearchRequest): void {
    document.title = q ? `${words.resultsFor.replace('{query}', () => q)} – ${title}` : title;
    const other = document.querySelector<HTMLAnchorElement>('a[data-switch]');
    if (other) other.search = location.search;
  }

  /** Puts what the form says into the address: as a step of its own to go back from, or in place of the last one. */
  function ask(step: 'push' | 'replace'): void {
    clearTimeout(typing);
    const query = queryString(form.read());
    const address = `${location.pathname}${query}`;
    if (step === 'replace' || query === location.search) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    follow();
  }

  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('push');
  });
  form.element.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return;
    list.wait();
    latest++;
    clearTimeout(typing);
    typing = setTimeout(ask, pause, 'replace');
  });
  form.element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') ask('push');
  });
  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-clear], [data-unfiltered]')) return;
    form.fill({ ...form.read(), kind: [], chapter: [], speaker: [] });
    form.focus();
    ask('push');
  });
  for (const event of ['focusin', 'pointerover'])
    form.element.addEventListener(event, () => load().catch(() => {}), { once: true });
  addEventListener('popstate', follow);
  follow();
}

/** Loads at the first call; after a failure at the next one again. */
function onceLoaded(folder: string): () => ReturnType<typeof loadSearch> {
  let loading: ReturnType<typeof loadSearch> | undefined;
  return () => {
    loading ??= loadSearch(folder).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
