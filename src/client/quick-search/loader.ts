import css from '../../styles/search/quick-search.css?url';
import landing from '../reading/landing.ts?worker&url';
import quickSearch from './quick-search.ts?worker&url';
import { loadSheet } from './sheet.ts';

/**
 * On every page: loads the quick search once a reader turns to it, and what marks the found words once a result led here.
 * Each is one file, as workers are: import() of a module would bring a helper to every page that is larger than all of this.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');
let asked = 0;
if (link) start(link);
// Where it does not come the page is as any other.
if (/[?&]found=/.test(location.search)) load(landing).catch(() => {});

/** After so many milliseconds without the quick search its link is followed. */
const patience = 5000;

function start(link: HTMLAnchorElement): void {
  let loading: Promise<unknown> | undefined;
  let isAsked = false;
  const prepare = () => {
    loading ??= loadAll(link);
    return loading;
  };
  /** The link is followed unless the panel says that it opened: its script may be refused, cut short or too new. */
  const open = () => {
    isAsked = true;
    const follow = () => {
      if (isAsked) location.assign(link.href);
      isAsked = false;
    };
    const show = () => {
      if (isAsked && !dispatchEvent(new Event('quick-search', { cancelable: true }))) isAsked = false;
      follow();
    };
    setTimeout(follow, patience);
    prepare().then(show, follow);
  };
  if (!link.hasAttribute('aria-current')) {
    for (const event of ['pointerover', 'focus', 'pointerdown'])
      link.addEventListener(event, () => prepare().catch(() => {}), { once: true });
    link.addEventListener('click', (event) => {
      // Who asks again while it loads is taken there.
      if (isAsked || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
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

/** The quick search with what it will ask for, all at once; the script first, as it has the most to do. */
function loadAll({ dataset }: HTMLAnchorElement): Promise<unknown> {
  const all = Promise.all([load(quickSearch), loadSheet(css)]);
  for (const name of ['words', 'units']) {
    const href = `${dataset.searchLink}search/${document.documentElement.lang}/${name}.json`;
    const hint = { rel: 'preload', as: 'fetch', crossOrigin: '', href };
    document.head.append(Object.assign(document.createElement('link'), hint));
  }
  return all;
}

/** As src/client/reading/load.ts, which says why; a file that two scripts of a page share would be one more that it asks for. */
function load(src: string): Promise<unknown> {
  asked += 1;
  const address = `${src}#${asked}`;
  return import(/* @vite-ignore */ address);
}

/** The key can be turned off on the search page; where that is not offered, or nothing can be stored, it does nothing. */
function isTurnedOff(): boolean {
  try {
    return 'slash' in localStorage || !matchMedia('(any-hover: hover) and (any-pointer: fine)').matches;
  } catch {
    return true;
  }
}
