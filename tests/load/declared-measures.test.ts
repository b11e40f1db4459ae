import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { derivedNumber } from '../../src/charts/derived.ts';
import { figureDescription } from '../../src/charts/description.ts';
import { figureSpec } from '../../src/charts/figure-spec.ts';
import { figureFile } from '../../src/charts/svg/figure-file.ts';
import { valueParts, valueText } from '../../src/charts/value.ts';
import { concordanceNumbers } from '../../src/concordance/numbers.ts';
import { variables } from '../../src/formats/json/dataset-variables.ts';
import { figureJson } from '../../src/formats/json/figure-json.ts';
import { reportJson } from '../../src/formats/json/report-json.ts';
import { reportSchema } from '../../src/formats/schema/report-schema.ts';
import { dataMetadata } from '../../src/formats/tables/csvw.ts';
import { figureCsv } from '../../src/formats/tables/figure-csv.ts';
import { statisticsCsv } from '../../src/formats/tables/statistics-csv.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { loadReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';
import { statistics } from '../../src/model/statistic/report-statistics.ts';
import { searchRecords } from '../../src/search/make/records.ts';
import { drawnTexts } from '../charts/drawn.ts';
import { rowsOf } from '../formats/table.ts';
import { ofType } from '../units.ts';
import { type Edit, replace } from './edited.ts';
import { problemsOfSmall, smallReport, sourceWith } from './small-report.ts';

// A report of sums of money, changes, bounds and shares, by content alone.

const both = (en: string, cy = en) => ({ en, cy });

const english = [
  'The service cost £2.3 million in 1998 and £3.1 million in 2012.',
  'Visits changed by minus 3, and the visits of clerks by 12; fewer than 5 desks and at least 40 chairs are left.',
  'One in six readers came on foot, and below 5% by boat; they stayed 2 years.',
];
const marked = {
  en: [
    'The service cost <Stat of="s5">£2.3 million</Stat> in 1998 and <Stat of="s5">£3.1 million</Stat> in 2012.',
    'Visits changed by <Stat of="s6">minus 3</Stat>, and the visits of clerks by <Stat of="s7">12</Stat>; <Stat of="s8">fewer than 5</Stat> desks and <Stat of="s9">at least 40</Stat> chairs are left.',
    '<Stat of="s10">One in six</Stat> readers came on foot, and <Stat of="s11">below 5%</Stat> by boat; they stayed <Stat of="s12">2</Stat> years.',
  ],
  cy: [
    'Costiodd y gwasanaeth <Stat of="s5">£2.3 miliwn</Stat> yn 1998 a <Stat of="s5">£3.1 miliwn</Stat> yn 2012.',
    'Newid yr ymweliadau oedd <Stat of="s6">minws 3</Stat>, a newid ymweliadau’r clercod <Stat of="s7">12</Stat>; mae <Stat of="s8">llai na 5</Stat> desg ac <Stat of="s9">o leiaf 40</Stat> cadair ar ôl.',
    'Daeth <Stat of="s10">un o bob chwech</Stat> o’r darllenwyr ar droed, ac <Stat of="s11">o dan 5%</Stat> mewn cwch; buont yno am <Stat of="s12">2</Stat> flynedd.',
  ],
};

const text = (line: string) => line.replace(/<[^>]*>/g, '').replaceAll('’', "'");
const words = (line: number) => both(text(marked.en[line] ?? ''), text(marked.cy[line] ?? ''));
const record = (id: string, title: { en: string; cy: string }, line: number, more: object) => ({
  id,
  title,
  label: title,
  text: words(line),
  method: 'census',
  ...more,
});
const added = [
  record('s5', both('cost of the service', 'cost y gwasanaeth'), 0, {
    unit: 'pounds',
    observations: [
      { period: '1998', value: 2.3, bound: 'exact' },
      { period: '2012', value: 3.1, bound: 'exact' },
    ],
  }),
  record('s6', both('change in visits', 'newid yr ymweliadau'), 1, { unit: 'cases', value: -3, bound: 'exact' }),
  record('s7', both('change in clerks’ visits', 'newid ymweliadau’r clercod'), 1, {
    unit: 'cases',
    value: 12,
    bound: 'exact',
  }),
  record('s8', both('desks that are left', 'desg sydd ar ôl'), 1, { unit: 'cases', value: 5, bound: 'below' }),
  record('s9', both('chairs that are left', 'cadair sydd ar ôl'), 1, { unit: 'cases', value: 40, bound: 'at-least' }),
  record('s10', both('readers on foot', 'darllenwyr ar droed'), 2, {
    unit: 'percent',
    value: { of: [1, 6] },
    bound: 'exact',
  }),
  record('s11', both('readers by boat', 'darllenwyr mewn cwch'), 2, { unit: 'percent', value: 5, bound: 'below' }),
  record('s12', both('years that they stayed', 'blynedd a fuont yno'), 2, { unit: 'years', value: 2, bound: 'exact' }),
];

const units = [
  {
    id: 'pounds',
    name: both('pounds', 'punnoedd'),
    measure: 'amount',
    scale: 1000000,
    format: both('£{n} million', '£{n} miliwn'),
  },
  {
    id: 'years',
    name: both('years', 'blynyddoedd'),
    measure: 'amount',
    format: { en: { one: '{n} year', other: '{n} years' }, cy: { noun: 'blwyddyn', gender: 'f' } },
  },
];

const row = (label: { en: string; cy: string }, statistic: string, more: object = {}) => ({
  label,
  statistic,
  ...more,
});
const figures = [
  {
    id: 'f2',
    title: both('Cost, changes and shares', 'Cost, newidiadau a chyfrannau'),
    reading: both('Each has its scale.', 'Mae gan bob un ei raddfa.'),
    panels: [
      {
        form: 'bars',
        rows: [
          row(both('Cost, 1998', 'Cost, 1998'), 's5', { period: '1998' }),
          row(both('Cost, 2012', 'Cost, 2012'), 's5', { period: '2012' }),
        ],
      },
      {
        form: 'bars',
        rows: [
          row(both('Change in visits', 'Newid yr ymweliadau'), 's6'),
          row(both('Change in clerks’ visits', 'Newid ymweliadau’r clercod'), 's7'),
        ],
      },
      {
        form: 'bars',
        rows: [
          row(both('Desks that are left', 'Desg sydd ar ôl'), 's8'),
          row(both('Chairs that are left', 'Cadair sydd ar ôl'), 's9'),
        ],
      },
      {
        form: 'bars',
        rows: [
          row(both('Readers on foot', 'Darllenwyr ar droed'), 's10'),
          row(both('Readers by boat', 'Darllenwyr mewn cwch'), 's11'),
        ],
      },
    ],
  },
];

const inJson =
  (change: (value: Record<string, unknown[]>) => unknown): Edit =>
  (file) =>
    JSON.stringify(change(JSON.parse(file)), null, 1);

const edits: Record<string, Edit> = {
  ...sourceWith(...english),
  'sections/introduction.en.mdx': (file) => `${file}\n${marked.en.join('\n\n')}\n`,
  'sections/introduction.cy.mdx': (file) => `${file}\n${marked.cy.join('\n\n').replaceAll('’', "'")}\n`,
  'statistics.json': inJson((all) => ({
    ...all,
    statistics: [...(all.statistics ?? []), ...added],
    units: [...(all.units ?? []), ...units],
  })),
  'figures.json': (file) => JSON.stringify([...JSON.parse(file), ...figures], null, 1),
  'derived.json': (file) =>
    JSON.stringify(
      [
        ...JSON.parse(file),
        {
          label: both('Change in cost, 1998 to 2012', 'Newid yn y gost, 1998 i 2012'),
          kind: 'difference',
          from: { statistic: 's5', period: '1998' },
          to: { statistic: 's5', period: '2012' },
        },
      ],
      null,
      1,
    ),
  'other-numbers.json': (file) =>
    JSON.stringify(
      [
        ...JSON.parse(file),
        { line: 9, words: 'in 1998', reason: 'date' },
        { line: 9, words: 'in 2012', reason: 'date' },
      ],
      null,
      1,
    ),
};

function load(): Report {
  const { report, problems } = loadReport(smallReport(edits));
  const others = problems.filter(({ rule }) => rule !== 'translation-recorded');
  expect(others).toEqual([]);
  if (!report) throw new Error('The report could not be read.');
  return report;
}

const said = (report: Report, locale: Locale): string[] =>
  statistics(report).flatMap(({ statistic }) =>
    statistic.observations.map(({ value, bound }) => valueText(value, bound, statistic.unit, locale)),
  );

describe('units and values that content alone declares', () => {
  it('are without fault, in words and source too', () => {
    expect(problemsOfSmall(edits)).toEqual({ problems: [], sourceProblems: [] });
  });

  it('are written alike everywhere, in both languages', () => {
    const report = load();
    const written = {
      en: ['£2.3 million', '£3.1 million', '−3', '12', 'fewer than 5', 'at least 40', '1 in 6', 'below 5%', '2 years'],
      cy: ['£2.3 miliwn', '£3.1 miliwn', '−3', '12', 'o dan 5', 'o leiaf 40', '1 o bob 6', 'o dan 5%', '2 flynedd'],
    };
    for (const locale of ['en', 'cy'] as const) {
      expect(said(report, locale).slice(-9)).toEqual(written[locale]);
      const figure = ofType(report, 'figure', 'f2');
      const drawn = drawnTexts(figureFile(figure, report, locale, 'https://report.example/id/f2/')).map(
        ({ text: each }) => each,
      );
      for (const each of written[locale].slice(0, 8)) {
        expect(drawn).toContain(each);
        expect(figureDescription(figure.figure, report, locale)).toContain(each);
      }
    }
    const cost = ofType(report, 'statistic', 's5');
    expect(valueParts(2.3, 'over', cost.statistic.unit, 'en')).toEqual({
      before: 'more than',
      numeral: '£2.3',
      after: 'million',
    });
    const derived = report.derived.at(-1);
    expect(derived && derivedNumber(derived, report, 'cy').formula).toBe('3.1 − 2.3 = £0.8 miliwn');
  });

  it('are drawn on scales that hold them', () => {
    const report = load();
    const figure = ofType(report, 'figure', 'f2');
    const { panels } = figureSpec(figure, report, 'en', '');
    // What counts the same shares a scale.
    expect(panels.map(({ min = 0, max }) => [min, max])).toEqual([
      [0, 3.1],
      [-3, 40],
      [-3, 40],
      [0, 100],
    ]);
    expect(panels.map(({ lines }) => lines.map(({ points }) => points[0]?.text).join(' | '))).toEqual([
      '£2.3 million | £3.1 million',
      '−3 | 12',
      'fewer than 5 | at least 40',
      '1 in 6 | below 5%',
    ]);
    expect(panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ value }) => value)))).toEqual([
      2.3, 3.1, -3, 12, 5, 40, 16.6667, 5,
    ]);
  });

  it('stand in tables and JSON as numbers for machines, in ones', () => {
    const report = load();
    const rows = rowsOf(statisticsCsv(report)).slice(-9);
    expect(rows.map(({ value, bound, unit: of }) => [value, bound, of])).toEqual([
      ['2300000', 'exact', 'pounds'],
      ['3100000', 'exact', 'pounds'],
      ['-3', 'exact', 'cases'],
      ['12', 'exact', 'cases'],
      ['5', 'below', 'cases'],
      ['40', 'at-least', 'cases'],
      ['16.6667', 'exact', 'percent'],
      ['5', 'below', 'percent'],
      ['2', 'exact', 'years'],
    ]);
    expect(rowsOf(figureCsv(report, ofType(report, 'figure', 'f2'))).map(({ value }) => value)).toEqual(
      rows.slice(0, 8).map(({ value }) => value),
    );
    const whole = JSON.parse(reportJson(report));
    const own = whole.units.filter(({ kind }: { kind: string }) => kind === 'statistic').slice(-8);
    expect(own[0].observations[0].value).toBe(2300000);
    expect(own.slice(1).map(({ value, bound }: { value: unknown; bound: string }) => [value, bound])).toEqual([
      [-3, 'exact'],
      [12, 'exact'],
      [5, 'below'],
      [40, 'at-least'],
      [{ of: [1, 6] }, 'exact'],
      [5, 'below'],
      [2, 'exact'],
    ]);
    expect(JSON.parse(figureJson(report, ofType(report, 'figure', 'f2')) ?? '').panels[3].rows[0].value).toEqual({
      of: [1, 6],
    });
    const ajv = new Ajv2020({ allErrors: true, strictTuples: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const validate = ajv.compile(JSON.parse(reportSchema(report)));
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    expect(dataMetadata(report)).toContain('^(exact|over|about|between|below|at-least)$');
    expect(dataMetadata(report)).toContain('|pounds|years)$');
    const measured = variables([ofType(report, 'statistic', 's10'), ofType(report, 'statistic', 's6')], 'cy');
    expect(measured.map((each) => ('value' in each ? each.value : undefined))).toEqual(['1 o bob 6', -3]);
  });

  it('are found and listed by their values', () => {
    const report = load();
    const values = (locale: Locale) =>
      searchRecords(report, locale)
        .flatMap(({ value }) => value ?? [])
        .slice(-8);
    expect(values('en')).toEqual(['£2.3 million £3.1 million', '-3', '12', '5', '40', '1 in 6', '5%', '2']);
    expect(values('cy')[0]).toBe('£2.3 miliwn £3.1 miliwn');
    const listed = concordanceNumbers(report).map(({ unit: of }) => of.id);
    expect([listed[0], ...listed.slice(-2)]).toEqual(['s6', 's5', 's5']);
  });

  it.each<[wrong: string, file: string, edit: Edit, said: string]>([
    [
      'another sum',
      'statistics.json',
      replace('"value": 2.3', '"value": 2.4'),
      'says £2,300,000, and statistics.json:122:15 has £2,400,000.',
    ],
    ['a number without its minus', 'statistics.json', replace('"value": -3', '"value": 3'), 'says −3, and'],
    ['another bound', 'statistics.json', replace('"bound": "below"', '"bound": "at-most"'), 'says below 5, and'],
    [
      'a million left outside the mark',
      'sections/introduction.en.mdx',
      replace('£2.3 million</Stat>', '£2.3</Stat> million'),
      'stands beside "million"',
    ],
    [
      'a minus left outside the mark',
      'sections/introduction.cy.mdx',
      replace('<Stat of="s6">minws 3', 'minws <Stat of="s6">3'),
      'stands beside "minws"',
    ],
    [
      'a whole left outside the mark',
      'sections/introduction.en.mdx',
      replace('One in six</Stat>', 'One</Stat> in six'),
      'stands beside "in six"',
    ],
    [
      'a share of another whole',
      'sections/introduction.cy.mdx',
      replace('bob chwech', 'bob saith'),
      'says 1 in 7, and',
    ],
    [
      'another currency',
      'sections/introduction.en.mdx',
      replace('£2.3 million', '€2.3 million'),
      'says €2,300,000, and',
    ],
  ])('do not pass where the words state %s', (_, file, edit, message) => {
    const own = edits[file];
    const { problems } = problemsOfSmall({ ...edits, [file]: (before) => edit(own?.(before) ?? before) });
    expect(
      problems.some((each) => each.includes(message)),
      problems.join('\n'),
    ).toBe(true);
  });
});

describe('a declaration that will not do', () => {
  const inUnit = (id: string, change: object): Edit =>
    inJson((all) => ({
      ...all,
      units: all.units?.map((each) => (isNamed(each, id) ? { ...each, ...change } : each)),
    }));
  const inRecord = (id: string, change: object): Edit =>
    inJson((all) => ({
      ...all,
      statistics: all.statistics?.map((each) => (isNamed(each, id) ? { ...each, ...change } : each)),
    }));
  const isNamed = (each: unknown, id: string): each is object =>
    typeof each === 'object' && each !== null && 'id' in each && each.id === id;

  it.each<[wrong: string, edit: Edit, said: string]>([
    ['an unknown unit', inRecord('s5', { unit: 'pound' }), 's5: no unit has the id "pound". Did you mean "pounds"?'],
    [
      'an unknown method',
      inRecord('s5', { method: 'cencus' }),
      's5: no method has the id "cencus". Did you mean "census"?',
    ],
    [
      'a unit of no statistic',
      inJson((all) => ({
        ...all,
        units: [...(all.units ?? []), { id: 'euros', name: both('euros'), measure: 'amount' }],
      })),
      'euros: no statistic has this unit. Take the record out',
    ],
    [
      'a unit twice',
      inJson((all) => ({
        ...all,
        units: [...(all.units ?? []), { id: 'cases', name: both('cases'), measure: 'count' }],
      })),
      'duplicate id "cases"',
    ],
    [
      'a method for a unit that is none',
      inJson((all) => ({
        ...all,
        methods: all.methods?.map((each) => (isNamed(each, 'census') ? { ...each, units: ['perple'] } : each)),
      })),
      'census: no unit has the id "perple"',
    ],
    ['a format without {n}', inUnit('pounds', { format: both('£ million', '£{n} miliwn') }), 'must be words with {n}'],
    ['a format with {n} twice', inUnit('years', { format: both('{n} to {n}', '{n}') }), 'must be words with {n}'],
    [
      'an English form too few',
      inUnit('years', { format: { en: { one: '{n} year' }, cy: '{n}' } }),
      'both forms "one" and "other"',
    ],
    [
      'Welsh forms too few',
      inUnit('years', { format: { en: '{n}', cy: { one: '{n} flwyddyn', other: '{n} blynedd' } } }),
      'all of the forms "one", "two", "few", "many" and "other"',
    ],
    [
      'a noun without its gender',
      inUnit('years', { format: { en: '{n}', cy: { noun: 'awr' } } }),
      'a noun and its gender',
    ],
    ['millions that are ones', inUnit('pounds', { scale: 1 }), 'is 1, and format.en says 1000000. Make the two agree'],
    [
      'millions in one language',
      inUnit('pounds', { format: both('£{n} million', '£{n}') }),
      'is 1000000, and format.cy says no millions or thousands. Make the two agree',
    ],
    ['a rate of nothing', inUnit('per-10000-children', { per: undefined }), 'says of how many a rate is'],
    ['a count of so many', inUnit('cases', { per: 100 }), 'stands in rates alone'],
    ['a measure of another name', inUnit('cases', { measure: 'sum' }), 'measure'],
    ['an id with spaces', inUnit('cases', { id: 'some cases' }), 'must be small letters without accents'],
    ['a ratio that is a range', inRecord('s10', { bound: 'between' }), '"between" beside a range'],
    ['a ratio of more than the whole', inRecord('s10', { value: { of: [6, 1] } }), 'one in six is [1, 6]'],
    [
      'a ratio of a count',
      inRecord('s8', { value: { of: [1, 6] } }),
      's8: 1 in 6 is a share, and its unit "cases" is a count. Give it a unit whose measure is "percentage"',
    ],
    ['a range without its bound', inRecord('s8', { value: { low: 1, high: 2 } }), '"between" beside a range'],
    ['a number beyond all measure', inRecord('s8', { value: 1e21 }), 'must be'],
  ])('%s', (_, edit, message) => {
    const own = edits['statistics.json'];
    const { problems } = problemsOfSmall({ ...edits, 'statistics.json': (before) => edit(own?.(before) ?? before) });
    expect(
      problems.some((each) => each.includes(message)),
      problems.join('\n'),
    ).toBe(true);
    // A misspelt name is one mistake: nothing is said of what it may mean.
    if (message.includes('Did you mean')) expect(problems).toHaveLength(1);
  });

  it('is a calculation from less than nothing', () => {
    const growth: Edit = (before) =>
      JSON.stringify([
        ...JSON.parse(before),
        {
          label: both('Growth of visits', 'Twf yr ymweliadau'),
          kind: 'growth',
          from: { statistic: 's6' },
          to: { statistic: 's7' },
        },
      ]);
    const own = edits['derived.json'];
    const { problems } = problemsOfSmall({ ...edits, 'derived.json': (before) => growth(own?.(before) ?? before) });
    expect(problems.join('\n')).toContain(
      's6 is -3, and no growth can be reckoned from a number that is not above nought',
    );
  });
});
