import adding from './adding.ts?worker&url';
import { keptFolder, siteOf } from './kept.ts';

/** On the page of a unit: what adds to a folder is loaded once this browser keeps one; before that a plain link leads to it. */
let isLoaded = false;
let asked = 0;
function ask(): void {
  if (isLoaded || !keptFolder(siteOf(document.querySelector('a[data-add]')))) return;
  isLoaded = true;
  asked += 1;
  // As src/client/reading/load.ts, which says why.
  const address = `${adding}#${asked}`;
  import(/* @vite-ignore */ address).catch(() => {
    isLoaded = false;
  });
}
// A folder may be begun in another window, or on the page that the reader comes back from.
for (const event of ['storage', 'pageshow']) addEventListener(event, ask);
ask();
