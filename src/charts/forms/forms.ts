import type { ChartForm } from '../../model/statistic/statistic.ts';
import type { PanelDrawing } from '../layout/panel.ts';
import type { PanelSpec } from '../spec.ts';
import { bars } from './bars.ts';
import { ledger } from './ledger.ts';
import { range } from './range.ts';
import { share } from './share.ts';
import { slope } from './slope.ts';
import { units } from './units.ts';

/** How a panel of that width is drawn, by the names of forms in figures.json; `alike` are those on its scale, itself among them. */
export const forms: Record<ChartForm, (panel: PanelSpec, width: number, alike: PanelSpec[]) => PanelDrawing> = {
  bars,
  slope,
  range,
  share,
  units,
  ledger,
};
