import { counted } from '../i18n/plural.ts';
import { search } from '../search/engine.ts';
import { queryString, type SearchRequest } from '../search/query.ts';
import { quickPanel } from './quick-panel.ts';
import { quickResult } from './quick-result.ts';
import { element } from './search-element.ts';
import { locale, words } from './search-quick-words.ts';
import { loadSources, once } from './search-sources.ts';

/** A pause in typing after which the search runs, in milliseconds. */
const pause = 120;
/** After so many milliseconds without an answer the panel says that it is still loading. */
const patience = 1000;
/** How many results are shown. */
const most = 6;

const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');
if (link) start(link);

/** Loads what a search needs, as the reader is about to turn to it, and opens the panel when asked to. */
function start(link: HTMLAnchorElement): void {
  const load = once(() => loadSources(link.dataset.searchLink ?? '', locale));
  const made = quickPanel(link, words);
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;

  async function answer(): Promise<void> {
    const mine = ++latest;
    const request: SearchRequest = { q: made.box.value.trim(), kind: [], chapter: [], speaker: [] };
    clearTimeout(slow);
    if (request.q === '') return made.clear();
    slow = setTimeout(made.say, patience, words.stillLoading);
    try {
      const { first } = await load();
      const found = await search(first, request);
      if (mine !== latest) return;
      const results = queryString(request);
      const best = found.groups.flat().slice(0, most);
      made.show(
        best.map((each) => quickResult(each, first, results)),
        found.total > best.length ? `${link.pathname}${results}` : undefined,
      );
      made.say(counted(found.total, words.count, locale));
    } catch (error) {
      console.error(error);
      if (mine === latest) fail(request);
    } finally {
      if (mine === latest) clearTimeout(slow);
    }
  }

  /** Says how to go on: on the search page, and in the concordance where the report has one. */
  function fail(request: SearchRequest): void {
    const page = element('a', { href: `${link.pathname}${queryString(request)}` }, words.page);
    const concordance = document.querySelector(`footer a[href="${link.dataset.concordance}"]`)?.cloneNode(true);
    made.show(
      [page, concordance].flatMap((way) => (way ? [element('li', {}, way)] : [])),
      undefined,
    );
    made.say(words.failed);
  }

  made.box.addEventListener('input', () => {
    latest++;
    clearTimeout(typing);
    typing = setTimeout(answer, pause);
  });
  addEventListener('quick-search', () => made.open());
  load().catch(() => {});
}
