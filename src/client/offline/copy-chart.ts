import { openChart } from '../chart/interactive.ts';
import { offerViews } from '../chart/offer-views.ts';

/** On the pages of figures in the copy that is read from a folder. No image is offered: a page in a folder may not read a drawing. */
offerViews(async (chart, data) => openChart(chart, data));
