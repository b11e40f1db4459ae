import { expect, it } from 'vitest';
import { checkForms } from '../../../../src/load/check/statistics/forms.ts';
import { type Content, readContent } from '../../../../src/load/read/content.ts';
import { openFolder } from '../../../../src/load/read/document.ts';
import { problemText } from '../../../../src/model/problem/problem.ts';
import { figuresSchema } from '../../../../src/schemas/statistic.ts';

const content = readContent(openFolder('tests/fixtures/report'));
const at = (path: PropertyKey[] = []) => ({ file: path.join('.') });
const both = (text: string) => ({ en: text, cy: text });

type Row = { statistic?: string; of?: string; missing?: string; place?: string; period?: string; label?: string };

/** What is said of a figure with one panel: s1 is 14, s3 is 9, s7 over 900, s10 54 to 167, s11 over 80%, s6 50%, s12 about 50%, s4 12%. */
function said(form: string, rows: Row[], more: object = {}): string[] {
  const panel = {
    form,
    rows: rows.map(({ label, missing, ...row }, index) => ({
      label: both(label ?? `Row ${index}`),
      ...row,
      ...(missing !== undefined && { missing: both(missing) }),
    })),
    ...more,
  };
  const value = figuresSchema.parse([{ id: 'f1', title: both('Books'), reading: both('Read.'), panels: [panel] }]);
  const figures: Content['figures'] = { value, at };
  return checkForms({ ...content, figures }).map(problemText);
}

const brynarth = { statistic: 's9', place: 'brynarth', label: 'Brynarth' };
const llanfryn = { statistic: 's9', place: 'llanfryn', label: 'Llanfryn' };
const years = ({ ...row }: Row) => ['2009', '2018'].map((period) => ({ ...row, period }));

it.each<[form: string, rows: Row[], more?: object]>([
  ['bars', [{ statistic: 's11' }, { statistic: 's12' }, { missing: 'not said' }]],
  ['bars', [{ statistic: 's10' }]],
  ['slope', [...years(brynarth), ...years(llanfryn)]],
  ['slope', years(brynarth), { index: true }],
  ['range', [{ statistic: 's10' }, { statistic: 's2' }]],
  ['share', [{ statistic: 's6' }, { missing: 'not said' }]],
  ['units', [{ statistic: 's1' }, { statistic: 's3', of: 's1' }, { missing: 'not said' }]],
  ['ledger', [{ statistic: 's7' }, { statistic: 's10' }, { statistic: 's3', of: 's1' }]],
])('takes what the form “%s” can draw', (form, rows, more) => {
  expect(said(form, rows, more)).toEqual([]);
});

it.each<[form: string, rows: Row[], message: string, more?: object]>([
  ['slope', [{ statistic: 's3' }, { statistic: 's5' }], 'its rows have none'],
  [
    'slope',
    [years(brynarth), years(llanfryn).slice(0, 1)].flat(),
    '0.panels.0.rows.2: f1: “Llanfryn” has not one number',
  ],
  ['slope', [...years(brynarth), { missing: 'lost' }], 'is of no time that a line could lead to'],
  ['range', [{ statistic: 's7' }], 's7 is bounded (“over”), for which “range” has no mark'],
  ['share', [{ statistic: 's11' }, { missing: 'not said' }], 's11 is bounded (“over”)'],
  ['share', [{ statistic: 's6' }], 'its parts add up to 50%, and no row says what the rest is'],
  [
    'share',
    [{ statistic: 's6' }, { statistic: 's4' }, { missing: 'x' }],
    's4 is a share of “visits in the year before”',
  ],
  ['share', [{ missing: 'not said' }, { statistic: 's6' }], 'what is left of the whole is drawn last'],
  ['share', [{ statistic: 's3' }, { missing: 'not said' }], 's3 is no percentage'],
  ['units', [{ statistic: 's2' }], 's2 is 31000, and dots stand for a whole number from 0 to 60'],
  ['units', [{ statistic: 's10' }], 's10 is a range'],
  ['units', [{ statistic: 's3', of: 's13' }], 'no statistic has the id "s13"'],
  ['units', [{ statistic: 's1', of: 's3' }], 's1 is 14, and its whole s3 9'],
  ['units', [{ statistic: 's3', of: 's7' }], 's7 is bounded (“over”), and no exact whole'],
  ['ledger', [{ statistic: 's3', of: 's10' }], 's10 is bounded (“between”)'],
  ['ledger', [{ statistic: 's3', of: 's2' }], 's3 is in "cases", and the whole s2 in "people"'],
])('refuses what the form “%s” cannot draw: %j', (form, rows, message, more) => {
  expect(said(form, rows, more)).toEqual([expect.stringContaining(message)]);
});

it('tells of an index that starts at no number, and of every fault at once', () => {
  const gone = { statistic: 's9', place: 'llanfryn', label: 'Llanfryn' };
  expect(said('slope', [{ ...gone, period: '2018' }, ...years(brynarth)], { index: true })).toEqual([
    expect.stringContaining('“Llanfryn” has not one number for each of 2009 and 2018'),
  ]);
  expect(said('units', [{ statistic: 's2' }, { statistic: 's10' }])).toHaveLength(2);
});
