import type { ChartData } from '../../charts/chart-data.ts';
import type { ChartElements } from './interactive.ts';

/** Shows the button of every figure; what draws the interactive chart is fetched when it is pressed. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const button = figure.querySelector<HTMLButtonElement>('[data-chart-open]');
  const still = figure.querySelector<HTMLElement>('[data-chart-static]');
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!button || !still || !json) continue;
  const data: ChartData = JSON.parse(json);
  button.hidden = false;
  button.addEventListener('click', () => open({ figure, still, opener: button }, data));
}

async function open(chart: ChartElements, data: ChartData): Promise<void> {
  const { words } = data;
  const button = chart.opener;
  button.textContent = words.loading;
  try {
    const { openChart } = await import('./interactive.ts');
    button.textContent = words.open;
    openChart(chart, data);
  } catch (error) {
    console.error(error);
    button.textContent = words.open;
    say(button, words.failed);
  }
}

function say(button: HTMLElement, text: string): void {
  const status = button.parentElement?.querySelector('[role="status"]') ?? document.createElement('p');
  status.setAttribute('role', 'status');
  button.after(status);
  status.textContent = text;
}
