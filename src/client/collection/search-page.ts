import { find } from '../search-page/find.ts';
import { dressed, offerAdding } from './add.ts';

/*
 * The results of search carry the reader's folder in the address of their page, until it is kept in the browser. Apart from the
 * search, which does not wait for this: until it runs the links of results are plain ones.
 */
const place = { carried: true };

const row = document.querySelector<HTMLElement>('[data-gathered]');
if (row) gather(row);

/** Has the links of the results add to the folder, says how many it holds, and leads there. */
function gather(row: HTMLElement): void {
  const { gathered = '', isIn, said } = row.dataset;
  const open = find(row, 'a');
  const results = document.querySelector('[data-results] ol[aria-busy]');
  const dress = (): void => {
    for (const link of results?.querySelectorAll<HTMLAnchorElement>('a[data-add]:not([data-is-in])') ?? []) {
      Object.assign(link.dataset, { isIn, said });
      dressed(link, place);
    }
  };
  if (results) new MutationObserver(dress).observe(results, { childList: true });
  dress();
  offerAdding(place, (count, address) => {
    open.textContent = gathered.replace('{n}', String(count));
    if (open instanceof HTMLAnchorElement) open.hash = address;
    row.hidden = count === 0;
  });
  // Other searches that the page offers take what was gathered along.
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.pathname === location.pathname && link.search && location.hash) link.hash = location.hash;
    },
    true,
  );
}
