import { BarController, BarElement, LinearScale, LineElement, PointElement, ScatterController } from 'chart.js';

/** What our charts use of Chart.js, to be registered before the first one is made. */
export const chartParts = [BarController, ScatterController, BarElement, PointElement, LineElement, LinearScale];
