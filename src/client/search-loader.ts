import css from '../styles/quick-search.css?url';
import landing from './landing.ts?worker&url';
import quickSearch from './quick-search.ts?worker&url';
import { loadSheet } from './search-sheet.ts';

/**
 * On every page: loads the quick search once a reader turns to it, and what marks the found words once a result led here.
 * Each is one file, as workers are: import() would bring a helper to every page that is larger than all of this.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');
if (link) start(link);
if (/[?&]found=/.test(location.search)) load(landing);

function start(link: HTMLAnchorElement): void {
  let loading: Promise<unknown> | undefined;
  const prepare = () => {
    loading ??= loadAll(link);
    return loading;
  };
  const open = () =>
    prepare().then(
      () => dispatchEvent(new Event('quick-search')),
      () => location.assign(link.href),
    );
  if (!link.ariaCurrent) {
    for (const event of ['pointerover', 'focus', 'pointerdown'])
      link.addEventListener(event, () => prepare().catch(() => {}), { once: true });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    });
  }
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTurnedOff()) return;
    if (target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select')) return;
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('main input[type=search]');
    if (box) box.select();
    else open();
  });
}

/** The quick search with what it will ask for, all at once. */
function loadAll({ dataset }: HTMLAnchorElement): Promise<unknown> {
  for (const name of ['units', 'words']) {
    const href = `${dataset.searchLink}search/${document.documentElement.lang}/${name}.json`;
    const hint = { rel: 'preload', as: 'fetch', crossOrigin: '', href };
    document.head.append(Object.assign(document.createElement('link'), hint));
  }
  return Promise.all([load(quickSearch), loadSheet(css)]);
}

function load(src: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject }));
  });
}

/** The key can be turned off on the search page; where nothing can be stored it could not be, and does nothing. */
function isTurnedOff(): boolean {
  try {
    return 'slash' in localStorage;
  } catch {
    return true;
  }
}
