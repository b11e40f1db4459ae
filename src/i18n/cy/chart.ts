import { welshCount } from '../../language/welsh/count.ts';
import type { Words } from '../en.ts';

/** The words of charts, in Welsh. */
export const chart: Words['chart'] = {
  open: 'Dangos fel barrau',
  close: 'Dangos fel llinellau',
  savePng: 'Cadw ar ffurf delwedd PNG',
  loading: 'Wrthi’n llwytho',
  failed: 'Ni weithiodd hyn. Mae’r siart a’i dabl yn gyflawn hebddo.',
  name: 'Y rhifau fel barrau: {title}',
  keys: 'Mae’r bysellau saeth yn symud o werth i werth, Home ac End yn mynd i’r cyntaf a’r olaf, ac Escape yn gadael y siart.',
  point: '{label}: {value}',
  item: '{label}, {value}',
  ofWhole: '{n} o blith {whole}',
  indexStart: '{period} = 100',
  pointInPeriod: '{label}, {period}: {value}',
  inYear: '{value} yn {period}',
  inMonth: '{value} ym mis {period}',
  onDay: '{value} ar {period}',
  inYears: '{value} yn {period}',
  month: '{month} {year}',
  source: {
    official: 'Ffynhonnell: {title}, {publisher}, {date}. Siart: argraffiad swyddogol, {address}',
    unofficial: 'Ffynhonnell: {title}, {publisher}, {date}. Siart: argraffiad answyddogol, {address}',
  },
  percent: '{n}%',
  count: {
    times: welshCount({ noun: 'gwaith', gender: 'f' }, '0 gwaith'),
  },
};
