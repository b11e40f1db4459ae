import { escapeXml } from '../../../model/xml.ts';
import type { StatisticBlock } from '../../book/block.ts';
import type { Runs } from '../../book/run.ts';
import type { Setting } from '../place.ts';
import { element } from '../xhtml.ts';
import { factsXhtml, type Parts, proseXhtml } from './parts.ts';
import { line, runsXhtml } from './runs.ts';

/** A number of the report: what it counts, its value as large as any, the words that say it, and what is known of it. */
export function statisticXhtml(block: StatisticBlock, { place, number, ...parts }: Parts): string {
  const { setting, lang } = parts;
  return element(
    'section',
    { class: 'statistic', ...place },
    element('h2', {}, number(escapeXml(block.id), 'green'), ' ', runsXhtml(block.title, setting, lang)),
    values(block, parts),
    line('p', { class: 'label' }, block.label, setting),
    element('div', { class: 'report' }, proseXhtml(block, parts)),
    factsXhtml(block.facts, setting),
  );
}

function values({ numeral, values: all }: StatisticBlock, { setting }: Pick<Parts, 'setting'>): string {
  if (all.every(({ name }) => name === undefined))
    return all.map(({ value }) => valueLine(value, numeral?.numeral, setting)).join('');
  return element(
    'table',
    { class: 'values' },
    element(
      'tbody',
      {},
      ...all.map(({ name = [], value }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, runsXhtml(name, setting)),
          element('td', {}, runsXhtml(value, setting)),
        ),
      ),
    ),
  );
}

/** "more than **80**%": the numeral of a single value is as large as any word of the edition's. */
function valueLine(value: Runs, numeral: string | undefined, setting: Setting): string {
  const words = runsXhtml(value, setting);
  const large = numeral === undefined ? '' : escapeXml(numeral);
  const at = large === '' ? -1 : words.indexOf(large);
  const said =
    at < 0 ? words : words.slice(0, at) + element('span', { class: 'numeral' }, large) + words.slice(at + large.length);
  return element('p', { class: 'value' }, said);
}
