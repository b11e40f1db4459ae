import type { ChartData } from '../../charts/chart-data.ts';
import type { ChartElements } from './interactive.ts';
import type { ChartRequest } from './open.ts';
import view from './open.ts?worker&url';
import { savePng } from './png.ts';

/** Shows the buttons of every figure; what draws its other view is fetched when that is asked for. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const open = figure.querySelector<HTMLButtonElement>('[data-chart-open]');
  const save = figure.querySelector<HTMLButtonElement>('[data-chart-save]');
  const still = figure.querySelector<HTMLElement>('[data-chart-static]');
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (save) {
    save.hidden = false;
    save.addEventListener('click', () => attempt(save, () => savePng(save.dataset.chartSave ?? '')));
  }
  if (!open || !still || !json) continue;
  const data: ChartData = JSON.parse(json);
  open.hidden = false;
  open.addEventListener('click', () => attempt(open, () => openView({ figure, still, opener: open }, data)));
}

let loading: Promise<unknown> | undefined;

/** Fails where what draws the view does not come, or does not say that it has drawn it. */
async function openView(chart: ChartElements, data: ChartData): Promise<void> {
  loading ??= new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src: view, onload, onerror }));
  });
  await loading.catch((error) => {
    loading = undefined;
    throw error;
  });
  const request: ChartRequest = new CustomEvent('open-chart', { detail: { chart, data }, cancelable: true });
  if (dispatchEvent(request)) throw new Error('The other view of the chart did not open.');
}

/** Does what a button is for, with a word where it takes time or cannot be done. */
async function attempt(button: HTMLButtonElement, act: () => Promise<void>): Promise<void> {
  const { textContent: name } = button;
  button.textContent = button.dataset.loading ?? name;
  try {
    await act();
  } catch (error) {
    console.error(error);
    say(button, button.dataset.failed ?? '');
  }
  button.textContent = name;
}

function say(button: HTMLElement, text: string): void {
  const status = button.parentElement?.querySelector('[role="status"]') ?? document.createElement('p');
  status.setAttribute('role', 'status');
  button.parentElement?.append(status);
  status.textContent = text;
}
