import type { ChartForm } from '../../model/statistic/statistic.ts';

/** Whether neighbouring rows of the same label stand on one line, told apart by their times. */
export const sharesLines = (form: ChartForm): boolean => form === 'slope';
