import { load } from './load.ts';
import nearFragment from './near-fragment.ts?worker&url';

/** What finds the passage that is meant by an anchor is loaded once there is one that leads nowhere. */
let isLoaded = false;
function ask(): void {
  const written = location.hash.slice(1);
  if (isLoaded || !written || document.getElementById(written)) return;
  isLoaded = true;
  load(nearFragment).catch(() => {
    isLoaded = false;
  });
}
addEventListener('hashchange', ask);
ask();
