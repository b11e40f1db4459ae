import type { SearchWords } from '../components/search/page-words.ts';
import { counted } from '../i18n/plural.ts';
import type { Found } from '../search/engine.ts';
import type { Listing } from '../search/listing.ts';
import { hasFilters, type SearchRequest } from '../search/query.ts';
import { find } from './find.ts';
import { resultGroup } from './search-result.ts';

/** How many groups are shown at first, and how many more at each asking. */
const step = 10;

export interface ResultList {
  /** Nothing was asked for. */
  clear(): void;
  /** What is shown no longer answers what is asked for. */
  wait(): void;
  /** Shows the best results, as many as the reader had seen here before. False when `isLatest` no longer held. */
  show(found: Found, listing: Listing, request: SearchRequest, isLatest: () => boolean): Promise<boolean>;
  fail(): void;
}

/** The list of results, and what stands in its place when there are none. */
export function resultList(page: HTMLElement, words: SearchWords): ResultList {
  const list = find(page, 'ol');
  const status = find(page, '[data-status]');
  const moreRow = find(page, '[data-more-row]');
  const moreButton = find(moreRow, 'button');
  let rest: { groups: Found['groups']; listing: Listing } | undefined;

  function empty(said: string): void {
    rest = undefined;
    list.replaceChildren();
    list.removeAttribute('data-total');
    list.hidden = true;
    list.ariaBusy = 'false';
    offerMore();
    removeNotices();
    status.textContent = said;
  }

  function removeNotices(): void {
    for (const notice of page.querySelectorAll('.none')) notice.remove();
  }

  /** Puts a copy of a template of the page in the place of the list. */
  function notice(template: string): HTMLElement {
    const source = find(page, template);
    if (!(source instanceof HTMLTemplateElement)) throw new Error(`${template} must be a template.`);
    list.after(document.importNode(source.content, true));
    return find(page, '.none');
  }

  function offerMore(): void {
    const isMore = rest !== undefined && rest.groups.length > 0;
    moreRow.hidden = !isMore;
    moreButton.toggleAttribute('data-more', isMore);
  }

  function reportNone({ q }: SearchRequest, filtered: boolean): void {
    const none = notice('template[data-none]');
    none.setAttribute('data-no-results', '');
    find(none, '[data-said]').textContent = q ? words.noMatch.replace('{query}', () => q) : words.noneFits;
    find(none, '[data-retry]').hidden = !q;
    find(none, '[data-unfiltered]').hidden = !filtered;
  }

  moreButton.addEventListener('click', async () => {
    if (!rest) return;
    const { groups, listing } = rest;
    const more = groups.splice(0, step);
    const items = await Promise.all(more.map((group) => resultGroup(group, listing)));
    if (rest?.groups !== groups) return;
    list.append(...items);
    offerMore();
    items[0]?.querySelector('a')?.focus();
    history.replaceState({ shown: list.children.length }, '');
  });

  // The words lead to the unit as its number does; text that somebody selects stays selectable.
  list.addEventListener('click', ({ target }) => {
    const isPlain = target instanceof Element && !target.closest('a') && getSelection()?.isCollapsed !== false;
    if (isPlain) target.closest('[data-result]')?.querySelector('a')?.click();
  });

  return {
    clear: () => empty(words.start),
    wait() {
      removeNotices();
      list.ariaBusy = 'true';
      if (list.hidden) status.textContent = words.loading;
    },
    async show(found, listing, request, isLatest) {
      const first = found.groups.slice(0, shownBefore());
      const items = await Promise.all(first.map((group) => resultGroup(group, listing)));
      if (!isLatest()) return false;
      removeNotices();
      list.replaceChildren(...items);
      list.dataset.total = String(found.total);
      list.hidden = found.total === 0;
      rest = { groups: found.groups.slice(first.length), listing };
      offerMore();
      if (found.total === 0) reportNone(request, hasFilters(request));
      status.textContent = counted(found.total, words.found, words.locale);
      list.ariaBusy = 'false';
      return true;
    },
    fail() {
      empty('');
      notice('template[data-failed]');
    },
  };
}

/** How many groups this entry of the browser's history showed when the reader left it. */
function shownBefore(): number {
  const state: unknown = history.state;
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined;
  return typeof shown === 'number' && shown > step ? shown : step;
}
