import type { quickSearch } from '../../i18n/en/search.ts';
import { announcer } from '../search/announce.ts';
import { element } from '../search/element.ts';
import { goByArrows } from '../search/keys.ts';

export interface QuickPanel {
  box: HTMLInputElement;
  open(): void;
  /** @param all the address of all results, where there are more than these */
  show(results: HTMLLIElement[], all: string | undefined): void;
  /** Ways to go on where there is nothing to show: links, in place of results. */
  offer(ways: Element[]): void;
  /** Said in the panel and, once nothing else is, to those who listen. */
  say(text: string): void;
  clear(): void;
}

/**
 * A dialog under the header that leaves the page usable: a form that leads to the search page, and the best results as links.
 * It closes when the reader turns elsewhere.
 *
 * @param opener the link that it is opened from
 */
export function quickPanel(opener: HTMLAnchorElement, words: typeof quickSearch): QuickPanel {
  const box = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': words.title,
    placeholder: words.title,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const closer = element('button', { class: 'plain', type: 'button' }, words.close);
  const button = element('button', { class: 'button' }, words.button);
  const form = element('form', { action: opener.pathname }, box, button, closer);
  const status = element('p', { class: 'said', 'aria-hidden': 'true' });
  const region = element('p', { class: 'hidden', role: 'status' });
  const voice = announcer(region);
  const list = element('ol', {});
  const all = element('a', { hidden: '' }, words.all);
  const panel = element(
    'dialog',
    { class: 'quick', id: 'quick-search', 'aria-label': words.title },
    form,
    status,
    region,
    list,
    element('p', { class: 'foot' }, all),
  );
  (opener.closest('header') ?? opener).after(panel);
  opener.setAttribute('aria-controls', panel.id);

  const show = (isOpen: boolean) => opener.setAttribute('aria-expanded', String(isOpen));
  /** @param back whether the focus goes to where it came from */
  const close = (back: boolean) => {
    if (!panel.open) return;
    if (back) (origin?.isConnected ? origin : opener).focus({ preventScroll: true });
    panel.close();
    show(false);
  };
  let origin: HTMLElement | undefined;
  show(false);
  /** A reader who has gone into the list meanwhile stays at the same result or, where it is there no longer, is back in the box. */
  const fill = (items: Element[]) => {
    const at = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-quick-result')
      : undefined;
    list.replaceChildren(...items);
    if (at !== undefined) (list.querySelector<HTMLElement>(`[data-quick-result="${at}"]`) ?? box).focus();
  };

  goByArrows(panel, box, 'ol a, .foot a:not([hidden])');
  closer.addEventListener('click', () => close(true));
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    close(true);
  });
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) close(false);
  });
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !panel.contains(target) && !opener.contains(target)) close(false);
  });

  return {
    box,
    open() {
      const active = document.activeElement;
      if (!panel.open) origin = active instanceof HTMLElement && active !== document.body ? active : opener;
      const under = opener.closest('header')?.getBoundingClientRect().bottom ?? 0;
      panel.style.setProperty('--under', `${Math.max(0, under)}px`);
      if (!panel.open) panel.show();
      show(true);
      box.select();
      box.focus();
    },
    show(results, address) {
      fill(results);
      all.hidden = address === undefined;
      if (address !== undefined) all.href = address;
    },
    offer(ways) {
      fill(ways.map((way) => element('li', {}, way)));
      all.hidden = true;
    },
    say(text) {
      status.textContent = text;
      voice.say(text);
    },
    clear() {
      list.replaceChildren();
      all.hidden = true;
      status.textContent = '';
      voice.hush();
    },
  };
}
