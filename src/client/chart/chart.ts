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

// Fails where what draws the view does not come, or does not say that it has drawn it.
offerViews(async (chart, data) => {
  loading ??= new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src: view, onload, onerror }));
  });
  await loading.catch((error) => {
    loading = undefined;
    throw error;
  });
  const request: ChartRequest = new CustomEvent('open-chart', { detail: { chart, data }, cancelable: true });
  if (dispatchEvent(request)) throw new Error('The other view of the chart did not open.');
});
