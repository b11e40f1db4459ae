import type { ChartForm } from '../../model/statistic/statistic.ts';
import { bars } from './bars.ts';
import { dots } from './dots.ts';
import type { Form } from './form.ts';

/** The forms of charts, by their names in figures.json. */
export const forms: Record<ChartForm, Form> = { bars, dots };
