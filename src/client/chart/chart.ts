import { attempt, offerViews } from './offer-views.ts';
import type { ChartRequest } from './open.ts';
import view from './open.ts?worker&url';
import { savePng } from './png.ts';

/** Shows the buttons of every figure; what draws its other view is fetched when that is asked for. */
for (const save of document.querySelectorAll<HTMLButtonElement>('[data-chart] [data-chart-save]')) {
  save.hidden = false;
  save.addEventListener('click', () => attempt(save, () => savePng(save.dataset.chartSave ?? '')));
}

let loading: Promise<unknown> | undefined;
let asked = 0;

// Fails where what draws the view does not come, or does not say that it has drawn it.
offerViews(async (chart, data) => {
  loading ??= load(view);
  await loading.catch((error) => {
    loading = undefined;
    throw error;
  });
  const request: ChartRequest = new CustomEvent('open-chart', { detail: { chart, data }, cancelable: true });
  if (dispatchEvent(request)) throw new Error('The other view of the chart did not open.');
});

/** As src/client/reading/load.ts, which says why; a file that two scripts of a page share would be one more that it asks for. */
function load(src: string): Promise<unknown> {
  asked += 1;
  const address = `${src}#${asked}`;
  return import(/* @vite-ignore */ address);
}
