import { keptFolder } from './kept.ts';
import folder from './page.ts?worker&url';
import takeAway from './take/take-away.ts?worker&url';

/*
 * On the page of the folder: loads what shows and changes a folder where there is one, or once the reader begins one; an empty
 * page needs none of it. Each is one file, as workers are: import() would bring a helper that is larger than all of this.
 */
const page = document.querySelector<HTMLElement>('[data-folder]');

/** So many milliseconds the script has to come. */
const patience = 5000;

if (page) start(page);

function start(page: HTMLElement): void {
  let loading: Promise<unknown> | undefined;
  let asked = 0;
  const load = (): Promise<unknown> => {
    if (!loading) {
      asked += 1;
      // As src/client/reading/load.ts, which says why.
      const address = `${folder}#${asked}`;
      loading = import(/* @vite-ignore */ address).catch(fail);
    }
    return loading;
  };
  const show = (works: boolean): void => {
    for (const each of page.querySelectorAll<HTMLElement>('[data-works]')) each.hidden = !works;
    for (const each of page.querySelectorAll<HTMLElement>('[data-fallback]')) each.hidden = works;
  };
  const fail = (): void => {
    loading = undefined;
    show(false);
  };
  /** Says what there is instead where a script that was asked to do something does not come soon. */
  const waitFor = (): Promise<unknown> => {
    setTimeout(() => 'started' in page.dataset || show(false), patience);
    return load();
  };

  page.dataset.takeAway = takeAway;
  addEventListener('hashchange', load, { once: true });
  for (const event of ['pointerover', 'focusin']) page.addEventListener(event, load, { once: true });
  // What is asked for before the script is there is done once it is.
  const waits = (event: Event): void => {
    const { target } = event;
    if ('started' in page.dataset || !(target instanceof Element)) return;
    const button = target.closest('button');
    if (event.type === 'click' && !button) return;
    event.preventDefault();
    event.stopPropagation();
    waitFor().then(() => {
      if (!('started' in page.dataset)) return;
      if (target instanceof HTMLFormElement) target.requestSubmit();
      else button?.click();
    });
  };
  for (const event of ['click', 'submit']) page.addEventListener(event, waits, true);
  if (location.hash.length > 1 || keptFolder(page.dataset.site ?? '/')) load();
  else show(true);
}
