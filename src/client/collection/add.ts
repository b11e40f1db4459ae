import { forFolder, type Place } from './gathered.ts';
import { siteOf } from './kept.ts';

/*
 * Links that add a passage to the reader's folder, wherever they stand:
 *   <a data-add="c11" data-is-in="In the folder ({n})" data-said="Added … {n}." href="/en/collection/#c11">Add to folder</a>
 * A link that is not followed here leads to a folder with that one passage. `data-name` is said after the link's own words
 * where many such links stand on a page.
 */

/** So long the words that were read out stay for who looks for them, in milliseconds. */
const saidFor = 2000;

/**
 * Adds silently where there is a folder to add to, and says so; where there is none links are followed.
 *
 * @param place where the folder of this page is
 * @param changed told of how many passages it holds and of its fragment, at once and whenever that may have changed
 */
export function offerAdding(place: Place = {}, changed: (count: number, address: string) => void = () => {}): void {
  const show = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-add]')) dressed(link, place);
    const { ids = [], address } = forFolder(siteOf(folderLink()), place);
    changed(ids.length, address);
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-add]') : null;
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain) return;
    const folder = forFolder(siteOf(link), place);
    const id = link.dataset.add ?? '';
    if (!folder.ids || folder.ids.includes(id)) return;
    if (!folder.add(id)) return;
    event.preventDefault();
    show();
    say(link, folder.ids.length + 1);
  });
  addEventListener('storage', show);
  addEventListener('popstate', show);
  addEventListener('pageshow', show);
  show();
}

/** A link that says whether its passage is in the folder, and then leads to that. */
export function dressed(link: HTMLAnchorElement, place: Place = {}): HTMLAnchorElement {
  const { add = '', isIn = '', name } = link.dataset;
  link.dataset.words ??= link.textContent;
  const page = link.href.replace(/#.*$/, '');
  const folder = forFolder(siteOf(link), place);
  const isThere = folder.ids?.includes(add) ?? false;
  const text = isThere ? isIn.replace('{n}', String(folder.ids?.length ?? 0)) : link.dataset.words;
  if (link.textContent !== text) link.textContent = text;
  if (name) link.setAttribute('aria-label', `${text}: ${name}`);
  link.href = `${page}#${isThere ? folder.address : add}`;
  return link;
}

/** Any link of this page to the folder. */
const folderLink = (): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>('[data-gathered] a, a[data-add]');

function say(link: HTMLElement, count: number): void {
  const status = document.getElementById('said');
  if (!status) return;
  status.textContent = (link.dataset.said ?? '').replace('{n}', String(count));
  setTimeout(() => {
    status.textContent = '';
  }, saidFor);
}
