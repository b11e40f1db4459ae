import type { Apparatus, Bearing, MarginNumber } from '../../book/block.ts';
import type { Setting } from '../place.ts';
import { element } from '../xhtml.ts';
import { line, runsXhtml } from './runs.ts';

/** What stands in margins of paper, small below its block: what it bears on or rests on, its numbers, and remarks. */
export function apparatusXhtml({ bearsOn, restsOn, numbers, remarks }: Apparatus, setting: Setting): string {
  const lines = [
    ...numbers.filter(({ inWords }) => !inWords).map((number) => numberLine(number, setting)),
    ...[...bearsOn, ...restsOn].map((bearing) => bearingLine(bearing, setting)),
    ...remarks.map((remark) => line('p', {}, remark, setting)),
  ];
  return lines.length === 0 ? '' : `\n${element('div', { class: 'apparatus' }, ...lines)}`;
}

/** "s28 78% of respondents" */
function numberLine({ reference, values, label }: MarginNumber, setting: Setting): string {
  const sign = element('span', { class: 'green' }, runsXhtml(reference.short, setting));
  const said = values.map((value) => runsXhtml(value, setting)).join('; ');
  const of = `${values.length > 1 ? ' – ' : ' '}${runsXhtml(label, setting)}`;
  return element('p', {}, sign, ' ', element('b', {}, said), of);
}

/** "Supports c3; c9": names of blocks have commas in them. */
const bearingLine = ({ label, items }: Bearing, setting: Setting): string =>
  element(
    'p',
    {},
    element('span', { class: 'label' }, runsXhtml(label, setting)),
    ' ',
    items.map(({ short }) => runsXhtml(short, setting)).join('; '),
  );
