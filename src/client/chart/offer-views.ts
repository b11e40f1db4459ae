import type { ChartData } from '../../charts/chart-data.ts';
import type { ChartElements } from './interactive.ts';

/** Shows the button of every figure that has another view. @param openView draws it */
export function offerViews(openView: (chart: ChartElements, data: ChartData) => Promise<void>): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    const open = figure.querySelector<HTMLButtonElement>('[data-chart-open]');
    const still = figure.querySelector<HTMLElement>('[data-chart-static]');
    const json = figure.querySelector('script[type="application/json"]')?.textContent;
    if (!open || !still || !json) continue;
    const data: ChartData = JSON.parse(json);
    open.hidden = false;
    open.addEventListener('click', () => attempt(open, () => openView({ figure, still, opener: open }, data)));
  }
}

/** Does what a button is for, with a word where it takes time or cannot be done. */
export async function attempt(button: HTMLButtonElement, act: () => Promise<void>): Promise<void> {
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
