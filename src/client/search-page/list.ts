import type { SearchWords } from '../../components/search/page-words.ts';
import { counted } from '../../language/plural.ts';
import { hasFilters } from '../../search/ask/query.ts';
import { unquoted } from '../../search/ask/understand/near-words.ts';
import { announcer } from '../search/announce.ts';
import { find } from './find.ts';
import { correction, offerLink } from './interpretation.ts';
import { resultItems } from './items.ts';
import { keep, left } from './kept-results.ts';
import { explainNone } from './none.ts';
import type { Answer } from './result.ts';

/** How many groups are shown at first, and how many more at each asking. */
const step = 10;
/** After so many milliseconds without an answer the page says that it is still loading. */
const patience = 1500;

export interface ResultList {
  /** Nothing was asked for. */
  clear(): void;
  /** What is shown no longer answers what is asked for. */
  wait(): void;
  /**
   * Shows the best results, as many as the reader had seen here before; what is shown already stays as it is. Resolves when
   * all their words are there, or could not be loaded.
   */
  show(answer: Answer): Promise<unknown>;
  /** What is shown is the whole answer. */
  settle(): void;
  /** Says what was found to those who listen, once they have asked for it or rest. */
  announce(): void;
  isSettled(): boolean;
  fail(): void;
}

/** How many were found for what. */
function headline({ found: { total }, request, words }: Answer): string {
  const { q } = request;
  const forms = q ? words.count.found : words.count.all;
  const none = q ? words.noneWith : words.noneFits;
  const said = total === 0 && hasFilters(request) ? none : counted(total, forms, words.locale);
  return said.replace('{query}', () => unquoted(q));
}

/** The list of results, and what stands in its place when there are none. */
export function resultList(page: HTMLElement, words: SearchWords): ResultList {
  const list = find(page, 'ol[aria-busy]');
  const items = resultItems(list);
  const head = find(page, '[data-head]');
  const status = find(page, '[data-status]');
  const voice = announcer(find(page, '[role="status"]'));
  const taken = find(page, '[data-taken]');
  const literally = find(page, '[data-literally]');
  const related = find(page, '[data-related]');
  const moreRow = find(page, '[data-more-row]');
  const moreButton = find(moreRow, 'button');
  const start = page.querySelector<HTMLElement>('[data-start]');
  const tools = find(page, '[data-tools]');
  let answer: Answer | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;

  function say(text: string): void {
    if (status.textContent !== text) status.textContent = text;
  }

  /** An invitation, with the searches that are proposed where the report proposes any. */
  function showStart(isShown: boolean): void {
    if (start) start.hidden = !isShown;
    page.toggleAttribute('data-empty', isShown);
  }

  function empty(said: string, isStart = false): void {
    clearTimeout(slow);
    voice.hush();
    answer = undefined;
    items.clear();
    list.removeAttribute('data-total');
    list.hidden = true;
    list.setAttribute('aria-busy', 'false');
    offerMore();
    showTaken();
    removeNotices();
    tools.hidden = true;
    showStart(isStart);
    say(said);
  }

  function removeNotices(): void {
    for (const notice of page.querySelectorAll('.none')) notice.remove();
  }

  /** Puts a copy of a template of the page in the place of the list. */
  function notice(template: string): HTMLElement {
    const source = find(page, template);
    if (!(source instanceof HTMLTemplateElement)) throw new Error(`${template} must be a template.`);
    head.after(document.importNode(source.content, true));
    return find(page, '.none');
  }

  function offerMore(): void {
    const isMore = answer !== undefined && answer.found.groups.length > items.count();
    moreRow.hidden = !isMore;
    moreButton.toggleAttribute('data-more', isMore);
  }

  function showTaken(): void {
    const corrected = answer && correction(answer);
    taken.textContent = corrected?.said ?? '';
    literally.replaceChildren(...(corrected?.literally ? [offerLink(corrected.literally)] : []));
    literally.hidden = !corrected?.literally;
    related.hidden = !answer?.found.groups.flat().some((each) => each.related);
  }

  moreButton.addEventListener('click', () => {
    if (!answer) return;
    const before = items.count();
    items.show(answer, before + step);
    offerMore();
    list.children[before]?.querySelector('a')?.focus();
    keep({ shown: items.count() });
  });

  // The words lead to the unit as its number does; text that somebody selects stays selectable.
  list.addEventListener('click', ({ target }) => {
    const isPlain = target instanceof Element && !target.closest('a') && getSelection()?.isCollapsed !== false;
    if (isPlain) target.closest('[data-result]')?.querySelector('a')?.click();
  });

  return {
    clear() {
      empty(words.start, true);
    },
    wait() {
      clearTimeout(slow);
      voice.hush();
      list.setAttribute('aria-busy', 'true');
      showStart(false);
      if (list.hidden) {
        removeNotices();
        say(words.loading);
      }
      slow = setTimeout(() => {
        say(words.stillLoading);
        voice.say(words.stillLoading);
      }, patience);
    },
    async show(shown) {
      const { found } = shown;
      clearTimeout(slow);
      answer = shown;
      removeNotices();
      const whole = items.show(shown, Math.max(step, left().shown ?? 0));
      list.dataset.total = String(found.total);
      list.hidden = found.total === 0;
      offerMore();
      showTaken();
      tools.hidden = found.total === 0;
      say(headline(shown));
      if (found.total === 0) await explainNone(notice('template[data-none]'), shown);
      return whole;
    },
    settle() {
      list.setAttribute('aria-busy', 'false');
    },
    announce() {
      if (status.textContent)
        voice.say(
          [status, taken]
            .map((each) => each.textContent)
            .join(' ')
            .trim(),
        );
    },
    isSettled: () => list.getAttribute('aria-busy') === 'false',
    fail() {
      empty('');
      notice('template[data-failed]');
    },
  };
}
