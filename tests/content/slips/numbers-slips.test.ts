import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contentCopy } from '../content-copy.ts';
import { read, replaced } from '../material.ts';

const { dir, problemsWith } = contentCopy([
  'published.json',
  'translation.json',
  'other-numbers.json',
  'welsh/terms.json',
  'names.json',
]);
const s = 'statistics.json';
const f = 'figures.json';
const d = 'derived.json';

/** The file with another value at a path such as "statistics.0.unit". */
const put = (file: string, path: string, value: unknown) => ({
  [file]: JSON.stringify(replaced(z.unknown().parse(JSON.parse(read(dir, file))), path.split('.'), value), null, 2),
});

/** What no other check sees: each is well-formed, and false. */
const slips: [what: string, file: string, path: string, value: unknown][] = [
  ['a row of another year than its label', f, '0.panels.0.rows.0.period', '2012'],
  ['a row of another place than its label in an index', f, '0.panels.0.rows.3.place', 'wales'],
  ['a row of another place than its label', f, '1.panels.0.rows.2.place', 'wales'],
  ['a label of another year', f, '2.panels.0.rows.1.label', { en: 'Wales, 1998', cy: 'Cymru, 1998' }],
  ['a label of another place, in Welsh alone', f, '2.panels.0.rows.1.label', { en: 'Wales, 2012', cy: 'Lloegr, 2012' }],
  ['a row that is shown twice', f, '3.panels.0.rows.1.statistic', 's6'],
  ['a title of another year', f, '0.title.en', 'The number rose in Wales and England between 1998 and 2011'],
  ['a title of another year in Welsh', f, '0.title.cy', 'Cododd nifer y plant rhwng 1997 a 2012'],
  ['a row of another place than its label, as bars', f, '0.panels.0.rows.0.place', 'england'],
  ['a count of children as one of people', s, 'statistics.10.unit', 'people'],
  ['a count of authorities as one of cases', s, 'statistics.13.unit', 'cases'],
  ['a count of children as one of authorities', s, 'statistics.3.unit', 'authorities'],
  ['a rate as a count', s, 'statistics.1.unit', 'children'],
  ['a count as a rate', s, 'statistics.3.unit', 'per-10000-children'],
  ['case files as people', s, 'statistics.36.unit', 'people'],
  ['people as cases', s, 'statistics.39.unit', 'cases'],
  ['a survey of authorities as one of service users', s, 'statistics.10.method', 'service-user-survey'],
  ['a survey as a census', s, 'statistics.16.method', 'census'],
  ['visits as interviews', s, 'statistics.13.method', 'interviews'],
  ['case files as a survey', s, 'statistics.37.method', 'authority-survey'],
  ['interviews as fieldwork', s, 'statistics.39.method', 'fieldwork'],
  ['the base of another statistic', s, 'statistics.12.base.en', 'the local authorities visited'],
  ['the Welsh base of another statistic', s, 'statistics.12.base.cy', 'yr awdurdodau lleol yr ymwelwyd â hwy'],
  ['the label of another statistic', s, 'statistics.33.label.en', 'of the local authorities surveyed'],
  ['the Welsh label of another statistic', s, 'statistics.33.label.cy', 'o’r awdurdodau lleol a holwyd yn yr arolwg'],
  [
    'the title of another statistic',
    s,
    'statistics.5.title.en',
    'Social practitioners who were refocusing their intervention',
  ],
  [
    'the Welsh title of another statistic',
    s,
    'statistics.5.title.cy',
    'Defnyddwyr gwasanaethau a deimlai fod eu gofynion mynediad wedi’u diwallu',
  ],
  ['a day of another month', s, 'statistics.3.period', '2012-05-31'],
  ['a period of another year', s, 'statistics.3.period', '2011-03-31'],
  ['growth that is called a difference', d, '1.kind', 'difference'],
  ['a difference that is called growth', d, '0.kind', 'growth'],
  ['a number reckoned with itself', d, '0.to', { statistic: 's1', place: 'wales', period: '1998' }],
  ['a calculation of another place', d, '0.to.place', 'england'],
  ['a calculation of another year', d, '9.to.period', '1998'],
];

describe('a number that is right and said of the wrong thing', () => {
  it.each(slips)('%s is refused at its place', (_what, file, path, value) => {
    expect(problemsWith(put(file, path, value)).filter((problem) => problem.startsWith(`${file}:`))).not.toEqual([]);
  });

  it.each(['place', 'period'])('two observations that exchange their %s are refused', (field) => {
    const text = read(dir, s);
    const first = z.object({
      statistics: z.array(z.object({ observations: z.array(z.record(z.string(), z.unknown())).optional() })),
    });
    const pairs = first
      .parse(JSON.parse(text))
      .statistics.slice(0, 2)
      .flatMap(({ observations = [] }, index) =>
        observations.flatMap((one, a) =>
          observations
            .slice(a + 1)
            .map((other, b) => ({ index, a, b: a + 1 + b, one: one[field], other: other[field] })),
        ),
      )
      .filter(({ one, other }) => one !== other);
    expect(pairs.length).toBeGreaterThan(6);
    const unseen = pairs.filter(({ index, a, b, one, other }) => {
      const path = (which: number) => ['statistics', String(index), 'observations', String(which), field];
      const swapped = replaced(replaced(z.unknown().parse(JSON.parse(text)), path(a), other), path(b), one);
      return !problemsWith({ [s]: JSON.stringify(swapped) }).some((problem) => problem.includes(` ${field} "`));
    });
    expect(unseen).toEqual([]);
  });

  it.each(['2991.0000000000001', '2991.0', '2.991e3', '0x0BAF'])('the value 2991 is not written as %s', (written) => {
    const problems = problemsWith({ [s]: read(dir, s).replace('"value": 2991,', `"value": ${written},`) });
    expect(problems).not.toEqual([]);
  });
});
