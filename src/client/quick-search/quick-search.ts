import { counted } from '../../language/plural.ts';
import { search } from '../../search/ask/engine.ts';
import { noChoices, queryString, type SearchRequest } from '../../search/ask/query.ts';
import { pageLocale } from '../reading/page-locale.ts';
import { element } from '../search/element.ts';
import { isPasted } from '../search/keys.ts';
import { loadSources, once } from '../search/sources.ts';
import { quickPanel } from './panel.ts';
import { quickResult } from './result.ts';
import { words } from './words.ts';

/** A pause in typing after which the search runs, in milliseconds. */
const pause = 120;
/** After so many milliseconds without an answer the panel says that it is still loading. */
const patience = 1500;
/** Without typing for so long a reader has said what they look for. */
const rest = 600;
/** How many results are shown. */
const most = 6;

const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');
if (link) start(link);

/** Loads what a search needs, as the reader is about to turn to it, and opens the panel when asked to. */
function start(link: HTMLAnchorElement): void {
  const load = once(() => loadSources(link.dataset.searchLink ?? '', pageLocale));
  const made = quickPanel(link, words);
  let latest = 0;
  let typed = Number.NEGATIVE_INFINITY;
  let before = '';
  let typing: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;

  async function answer(): Promise<void> {
    const mine = ++latest;
    const request: SearchRequest = { q: made.box.value.trim(), ...noChoices };
    clearTimeout(slow);
    if (request.q === '') return made.clear();
    slow = setTimeout(made.say, patience, words.stillLoading);
    try {
      const { first } = await load();
      const found = await search(first, request);
      // Half a word may be in no text: that is not said before the reader rests.
      if (found.total === 0 && performance.now() - typed < rest) await new Promise((done) => setTimeout(done, rest));
      if (mine !== latest) return;
      const results = queryString(request);
      const best = found.groups.flat().slice(0, most);
      made.show(
        best.map((each) => quickResult(each, first, results, pageLocale)),
        found.total > best.length ? `${link.pathname}${results}` : undefined,
      );
      if (found.total === 0) made.offer(elsewhere(['data-concordance', 'data-full']));
      made.say(counted(found.total, words.count, pageLocale));
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
    made.offer([page, ...elsewhere(['data-concordance'])]);
    made.say(words.failed);
  }

  /** Copies of the links in the page's foot to what the link to search names, as far as the report has it. */
  function elsewhere(names: string[]): Element[] {
    return names.flatMap((name) => {
      const way = document.querySelector<HTMLAnchorElement>(`footer a[href="${link.getAttribute(name)}"]`);
      return way ? [element('a', { href: way.pathname }, way.text)] : [];
    });
  }

  made.box.addEventListener('input', () => {
    latest++;
    clearTimeout(typing);
    clearTimeout(slow);
    const q = made.box.value;
    const isWhole = isPasted(before, q);
    before = q;
    if (!isWhole) typed = performance.now();
    load()
      .then(({ expect }) => expect(q))
      .catch(() => {});
    if (isWhole) answer();
    else typing = setTimeout(answer, pause);
  });
  addEventListener('quick-search', (event) => {
    made.open();
    event.preventDefault();
  });
  load().catch(() => {});
}
