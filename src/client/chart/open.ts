import type { ChartData } from '../../charts/chart-data.ts';
import { type ChartElements, openChart } from './interactive.ts';

/** What src/client/chart/chart.ts loads and asks with: one file, as workers are. */
export type ChartRequest = CustomEvent<{ chart: ChartElements; data: ChartData }>;

addEventListener('open-chart', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { chart, data }: ChartRequest['detail'] = event.detail;
  openChart(chart, data);
  event.preventDefault();
});
