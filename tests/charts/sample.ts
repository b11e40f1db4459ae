// Figures that show every form, bound and length of words that a chart may have to draw.

import type { FigureSources } from '../../src/charts/table.ts';
import type { MeasureUnit, Observation, Panel, Row } from '../../src/model/statistic/statistic.ts';
import type { FigureUnit } from '../../src/model/unit/unit.ts';
import { page } from '../page.ts';
import { statistic } from '../units.ts';
import { children, percent, rate } from './measure-units.ts';

const both = (en: string, cy = en) => ({ en, cy });
const row = (label: Row['label'], unit: MeasureUnit, observation: Observation): Row => ({
  label,
  statistic: 's1',
  unit,
  observation,
});

export const sources: FigureSources = {
  places: [
    { id: 'coast', name: both('Coast', 'Arfordir') },
    { id: 'hills', name: both('Hills', 'Bryniau') },
  ],
  byId: new Map([
    [
      's1',
      statistic({
        statistic: {
          label: both('readers'),
          unit: percent,
          observations: [{ value: 1, bound: 'exact' }],
          base: both('all readers', 'pob darllenydd'),
          method: { id: 'census', name: both('a census', 'cyfrifiad'), stated: true },
        },
      }),
    ],
  ]),
};

const place = (of: string, label: Row['label'], values: [period: string, value: number][], unit: MeasureUnit): Row[] =>
  values.map(([period, value]) => row(label, unit, { place: of, period, value, bound: 'exact' }));

const counts: Panel[] = ['coast', 'hills'].map((of, at) => ({
  title: sources.places[at]?.name,
  form: 'bars',
  rows: ['1998', '2012'].flatMap((period, index) =>
    place(of, both(period), [[period, (index + 1) * (at === 0 ? 2863 : 33525)]], children),
  ),
}));

const rates: Panel = {
  form: 'slope',
  rows: [
    ...place(
      'coast',
      both('Coast', 'Arfordir'),
      [
        ['1998', 45],
        ['2012-03-31', 47],
      ],
      rate,
    ),
    ...place(
      'hills',
      both('Hills', 'Bryniau'),
      [
        ['1998', 1],
        ['2012-03-31', 99],
      ],
      rate,
    ),
  ],
};

const longLabel = both(
  'Visitors who said that they had been given an opportunity to tell the librarians what they thought (of visitors asked)',
  'Ymwelwyr a ddywedodd eu bod wedi cael cyfle i ddweud wrth y llyfrgellwyr beth oedd eu barn (o’r ymwelwyr a holwyd)',
);

const bounds: Panel = {
  title: both('Of everyone who was asked in the survey of readers', 'O bawb a holwyd yn yr arolwg o ddarllenwyr'),
  form: 'bars',
  rows: [
    row(longLabel, percent, { value: 80, bound: 'over' }),
    row(both('All', 'Pawb'), percent, { value: 100, bound: 'exact' }),
    row(both('Half', 'Hanner'), percent, { value: 50, bound: 'about' }),
    row(both('Earlier', 'Cynharach'), percent, { value: 40, bound: 'over', period: '2010' }),
    row(both('Later', 'Hwyrach'), percent, { value: 44, bound: 'about', period: '2012/2013' }),
    { label: both('The others', 'Y lleill'), missing: both('number not stated', 'ni nodir y nifer') },
    row(both('None <known> & "given"'), percent, { value: null, reason: both('lost', 'ar goll') }),
  ],
};

const range: Panel = {
  form: 'bars',
  rows: [
    row(longLabel, rate, { value: { low: 54, high: 167 }, bound: 'between' }),
    row(both('Coast', 'Arfordir'), rate, { value: 91, bound: 'exact', period: '2012' }),
  ],
};

const index: Panel = {
  form: 'slope',
  index: true,
  rows: ['coast', 'hills'].flatMap((of, at) =>
    place(
      of,
      sources.places[at]?.name ?? both(of),
      [
        ['1998', at === 0 ? 2863 : 33525],
        ['2012', at === 0 ? 5726 : 30000],
      ],
      children,
    ),
  ),
};

const ranges: Panel = {
  form: 'range',
  rows: [
    row(longLabel, rate, { value: { low: 54, high: 167 }, bound: 'between' }),
    row(both('Coast', 'Arfordir'), rate, { value: 91, bound: 'exact', period: '2012' }),
    { label: both('The others', 'Y lleill'), missing: both('number not stated', 'ni nodir y nifer') },
  ],
};

const shares: Panel = {
  form: 'share',
  rows: [
    row(longLabel, percent, { value: 36, bound: 'exact' }),
    row(both('Half', 'Hanner'), percent, { value: 2, bound: 'exact' }),
    { label: both('The others', 'Y lleill'), missing: both('number not stated', 'ni nodir y nifer') },
  ],
};

const libraries: Panel = {
  form: 'units',
  rows: [
    row(longLabel, children, { value: 15, bound: 'exact' }),
    row(both('Visited', 'Ymwelwyd'), children, { value: 40, bound: 'exact' }),
    { label: both('The others', 'Y lleill'), missing: both('number not stated', 'ni nodir y nifer') },
  ],
};

const evidence: Panel = {
  title: both('What was read', 'Yr hyn a ddarllenwyd'),
  form: 'ledger',
  rows: [
    row(both('Books', 'Llyfrau'), children, { value: 1500, bound: 'about' }),
    { ...row(longLabel, rate, { value: 37, bound: 'exact' }), of: 's1' },
    { label: both('The others', 'Y lleill'), missing: both('number not stated', 'ni nodir y nifer') },
  ],
};

const figure = (id: string, panels: Panel[]): FigureUnit => ({
  id,
  type: 'figure',
  kind: 'figure',
  ordinal: Number(id.slice(1)),
  title: both('What <readers> said', 'Beth a ddywedodd y darllenwyr'),
  home: page('figures'),
  editorial: true,
  figure: {
    subtitle: both('Readers, by town', 'Darllenwyr, yn ôl tref'),
    reading: both('Read it.', 'Darllenwch ef.'),
    panels,
    statistics: ['s1'],
  },
});

export const figures: FigureUnit[] = [
  figure('f1', counts),
  figure('f2', [rates]),
  figure('f3', [bounds, range]),
  figure('f5', [index]),
  figure('f6', [ranges]),
  figure('f7', [shares, libraries]),
  figure('f8', [evidence]),
  figure('f4', [{ form: 'bars', rows: [{ label: both('All'), missing: both('not stated') }] }]),
];
