import type { SearchWords } from '../../components/search/page-words.ts';
import { search } from '../../search/ask/engine.ts';
import { isEmpty, noChoices, queryString, requestFrom, type SearchRequest } from '../../search/ask/query.ts';
import { unquoted } from '../../search/ask/understand/near-words.ts';
import { goByArrows, isPasted } from '../search/keys.ts';
import { once, type PageSources, type ShownSources } from '../search/sources.ts';
import { find } from './find.ts';
import { searchForm } from './form.ts';
import { keepPlace, wayBack } from './kept-results.ts';
import { resultList } from './list.ts';
import { share } from './share.ts';

/** A pause in typing after which the search runs, in milliseconds. */
const pause = 120;
/** Without typing for so long a reader has said what they look for. */
const rest = 600;
/** The large index is loaded for those who ask on: after so many questions and, from the last, so many milliseconds. */
const asked = 2;
const quiet = 2000;

/** What a search page is started with. */
export interface SearchStart {
  words: SearchWords;
  /** What its searches are answered from. Rejects when a file cannot be loaded. */
  sources(): Promise<PageSources>;
  /** The address of what is shown, for others. */
  address?(): string;
}

/** The words that the page hands to its script. */
export const searchWords = (page: HTMLElement): SearchWords =>
  JSON.parse(find(page, 'script[type="application/json"]').textContent);

/** Answers what the address asks for and what is typed, from then on. */
export function startSearch(page: HTMLElement, { words, sources, address = () => location.href }: SearchStart): void {
  const form = searchForm(page, words.remove);
  const list = resultList(page, words);
  const load = once(sources);
  const title = document.title;
  const { address: printed } = document.documentElement.dataset;
  /** Counts the requests: the answer to any but the last comes too late and is dropped. */
  let latest = 0;
  /** What the large index answers from, once it is loaded. */
  let whole: ShownSources | undefined;
  let answered = 0;
  /** When the box last changed, and what was in it. */
  let typed = Number.NEGATIVE_INFINITY;
  let before = form.box.value;
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** Does what the address asks for. */
  async function follow(): Promise<void> {
    const mine = ++latest;
    const goBack = wayBack();
    const request = requestFrom(new URLSearchParams(location.search), form.choices);
    if (queryString(form.read()) !== queryString(request)) form.fill(request);
    titlePage(request);
    if (isEmpty(request)) {
      form.showCounts();
      form.fold(true);
      list.clear();
      return goBack();
    }
    list.wait();
    const isLatest = () => mine === latest;
    try {
      const { first, final } = await load();
      await answer(request, whole ?? first, isLatest, goBack);
      if (!isLatest()) return;
      list.settle();
      list.announce();
      answered += 1;
      // Answers from both are the same: the question that is answered is not asked again.
      if (!whole && answered >= asked && (await isQuiet(isLatest))) whole = await final();
    } catch (error) {
      console.error(error);
      // What was said from the small files stands where the engine cannot be loaded.
      if (isLatest() && !list.isSettled()) list.fail();
    }
  }

  /** Shows the answer to a request where the reader had been in it, and waits until its words are there, too. */
  async function answer(
    request: SearchRequest,
    sources: ShownSources,
    isLatest: () => boolean,
    goBack: () => void,
  ): Promise<void> {
    if (!isLatest()) return;
    const found = await search(sources, request);
    // Half a word may be in no text: that is not said before the reader rests.
    if (found.total === 0 && isTyping()) await new Promise((done) => setTimeout(done, rest));
    if (!isLatest()) return;
    form.showCounts(found.counts);
    const whole = list.show({ found, sources, request, words });
    goBack();
    await whole;
    if (isLatest()) goBack();
  }

  const isTyping = (): boolean => performance.now() - typed < rest;

  function titlePage({ q }: SearchRequest): void {
    document.title = q ? `${words.resultsFor.replace('{query}', () => unquoted(q))} – ${title}` : title;
    const other = document.querySelector<HTMLAnchorElement>('a[data-switch]');
    if (other) other.search = location.search;
    // What stands at the foot of every printed sheet.
    document.documentElement.dataset.address = `${printed ?? ''}${location.search}`;
    share(page, address(), document.title);
  }

  /** Puts what the form says into the address: as a step of its own to go back from, or in place of the last one. */
  function ask(step: 'push' | 'replace'): void {
    clearTimeout(typing);
    const query = queryString(form.read());
    // What a reader has gathered is carried along after the search.
    const address = `${location.pathname}${query}${location.hash}`;
    if (step === 'replace' || query === location.search) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    follow();
  }

  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    typed = Number.NEGATIVE_INFINITY;
    form.fold(false);
    ask('push');
  });
  form.element.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return;
    const q = form.box.value;
    const isWhole = isPasted(before, q);
    before = q;
    if (!isWhole) typed = performance.now();
    list.wait();
    if (q) form.fold(false);
    latest++;
    clearTimeout(typing);
    load()
      .then(({ expect }) => expect(q))
      .catch(() => {});
    if (isWhole) ask('replace');
    else typing = setTimeout(ask, pause, 'replace');
  });
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') ask('push');
  });
  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-again]')) follow();
    if (!target.closest('[data-clear], [data-unfiltered]')) return;
    form.fill({ ...form.read(), ...noChoices });
    form.focus();
    ask('push');
  });
  goByArrows(page, form.box, '[data-result] .mark a');
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (document.activeElement !== form.box) return form.focus();
    if (form.box.value === '') return;
    form.fill({ ...form.read(), q: '' });
    ask('replace');
  });
  keepPlace();
  addEventListener('popstate', () => {
    form.fold(false);
    follow();
  });
  load().catch(() => {});
  started(page);
  // What was typed before this script was there is what the reader asks for.
  if (form.box.value && !location.search) ask('replace');
  else follow();
}

/** The concordance was offered in place of this. */
function started(page: HTMLElement): void {
  page.querySelector('[data-fallback]')?.remove();
  find(page, '[data-results]').hidden = false;
}

/** Waits for the reader to rest; false where another question came, where bytes are dear, or where none come. */
async function isQuiet(isLatest: () => boolean): Promise<boolean> {
  if (!navigator.onLine || matchMedia('(prefers-reduced-data: reduce)').matches) return false;
  await new Promise((done) => setTimeout(done, quiet));
  return isLatest();
}
