import type { Localised } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import type { FigureUnit, StatisticUnit } from '../../model/unit/unit.ts';
import { type Passage, passage } from './passage.ts';

/** What the edition says of the report's numbers: labels, bases, how charts are to be read, what is worked out. */
export function numberPassages({ units, places, derived }: Report): Passage[] {
  return [
    ...units.flatMap((unit) => {
      if (unit.type === 'statistic') return statisticPassages(unit);
      return unit.type === 'figure' ? figurePassages(unit) : [];
    }),
    ...places.flatMap(({ id, name }) => short(`place ${id}`, name)),
    ...derived.flatMap(({ label }, at) => short(`derived ${at + 1}`, label)),
  ];
}

const statisticPassages = ({ id, statistic }: StatisticUnit): Passage[] => [
  ...short(`statistic ${id}`, statistic.label, statistic.caption, statistic.base, statistic.population),
  ...prose(`statistic ${id}`, ...statistic.observations.map(({ reason }) => reason)),
];

const figurePassages = ({ id, figure }: FigureUnit): Passage[] => [
  ...short(`figure ${id}`, figure.subtitle),
  ...prose(`figure ${id}`, figure.reading),
  ...figure.panels.flatMap(({ title, rows }) => [
    ...short(`figure ${id}`, title),
    ...rows.flatMap((row) => short(`figure ${id}`, row.label, 'missing' in row ? row.missing : undefined)),
  ]),
];

const short = (of: string, ...texts: (Localised<string> | undefined)[]): Passage[] => passages(of, 'short', texts);
const prose = (of: string, ...texts: (Localised<string> | undefined)[]): Passage[] => passages(of, 'prose', texts);

function passages(of: string, form: Passage['form'], texts: (Localised<string> | undefined)[]): Passage[] {
  return texts.flatMap((text) => (text?.cy === undefined ? [] : [passage(of, form, text.en, text.cy)]));
}
