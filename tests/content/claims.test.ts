import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkClaims } from '../../src/load/check/claims/check-claims.ts';
import { type Content, readContent } from '../../src/load/read/content.ts';
import { openFolder } from '../../src/load/read/document.ts';
import { problemText } from '../../src/model/problem/problem.ts';
import { derivedSchema, figuresSchema } from '../../src/schemas/statistic.ts';
import { read, replaced } from './material.ts';

const content = readContent(openFolder('content'));
const at =
  (file: string) =>
  (path: PropertyKey[] = []) => ({ file: `${file}:${path.join('.')}` });
const json = (file: string): unknown => z.unknown().parse(JSON.parse(read('content', `${file}.json`)));

function said(change: Partial<Pick<Content, 'figures' | 'derived'>>): string[] {
  return checkClaims({ ...content, ...change }).map(problemText);
}

/** What is said of the figures, or the calculations, with another value at a path such as "0.title.en". */
const withFigures = (path: string, value: unknown) =>
  said({
    figures: { value: figuresSchema.parse(replaced(json('figures'), path.split('.'), value)), at: at('figures') },
  });
const withDerived = (path: string, value: unknown) =>
  said({
    derived: { value: derivedSchema.parse(replaced(json('derived'), path.split('.'), value)), at: at('derived') },
  });

describe('what the figures of the content claim', () => {
  it('is what their numbers say', () => expect(said({})).toEqual([]));

  it.each([
    ['0', 'The number fell in Wales and in England between 1998 and 2012'],
    ['0', 'The number of looked after children in England declined'],
    ['0', 'The number stayed the same in Wales'],
    ['0', 'The number doubled in Wales and in England'],
    ['0', 'The number more than doubled in Wales'],
    ['0', 'The number halved in England'],
    ['1', 'Wales had a higher rate than England in 1998, and a lower one in 2012'],
    ['1', 'England had a higher rate than Wales in 2012'],
    ['1', 'In 2012 the rate was highest in England'],
    ['1', 'Rates dropped in Wales'],
    [
      '3',
      'Fewer referrals came from local authority departments than from the police and primary or community health services',
    ],
    ['3', 'More came from the police and primary or community health services than from local authority departments'],
    ['3', 'Most referrals came from local authority departments'],
    ['3', '39% of referrals came from local authority departments'],
    ['6', 'More local authorities expected the number to fall than to rise'],
    ['6', 'Fewer local authorities expected a rise than a decrease'],
    ['0', 'Looked after children: up 92% in Wales, 26% in England'],
    ['1', 'By 2012 Wales’s rate was twice England’s'],
    ['1', 'By 2012 Wales’s rate was three times England’s'],
    ['2', 'The highest local authority rate was four times the lowest'],
    ['2', 'The highest local authority rate was half as high again as the lowest'],
    ['3', 'Half of referrals came from local authority departments'],
    ['3', 'More than two thirds of referrals came from local authority departments'],
    ['4', 'Eight in ten services were highly valued'],
    ['5', '79% felt they had no opportunity to give their opinions on services'],
    ['6', '16 local authorities expected more looked after children, 2 expected fewer'],
    ['7', 'Eleven local authorities surveyed had begun measures'],
  ])('is refused of figure %s: %s', (figure, words) => {
    expect(withFigures(`${figure}.title.en`, words)).toEqual([expect.stringContaining(`figures:${figure}.title.en`)]);
  });

  it.each([
    ['0', 'Gostyngodd nifer y plant yng Nghymru ac yn Lloegr'],
    ['0', 'Lleihaodd y nifer'],
    ['0', 'Haneru wnaeth y nifer yn Lloegr'],
    ['0', 'Dyblodd y nifer yn Lloegr'],
    ['1', 'Roedd y gyfradd yn uwch yng Nghymru nag yn Lloegr yn 1998, ac yn uwch yn 2012'],
    ['1', 'Roedd y gyfradd yn is yng Nghymru nag yn Lloegr yn 1998, ac yn is yn 2012'],
    [
      '3',
      'Daeth llai oddi wrth adrannau awdurdodau lleol nag oddi wrth yr heddlu a gwasanaethau iechyd sylfaenol neu gymunedol',
    ],
    ['3', 'Daeth 63 y cant oddi wrth adrannau awdurdodau lleol'],
    ['6', 'Roedd mwy o awdurdodau lleol yn disgwyl gostyngiad na chynnydd'],
    ['6', 'Roedd llai o awdurdodau lleol yn disgwyl cynnydd na gostyngiad'],
    ['0', 'Plant sy’n derbyn gofal: cynnydd o 19% yng Nghymru'],
    ['1', 'Erbyn 2012 roedd cyfradd Cymru ddwywaith cyfradd Lloegr'],
    ['2', 'Roedd y gyfradd uchaf hanner cymaint eto â’r isaf'],
    ['3', 'Daeth dwy ran o dair o adrannau awdurdodau lleol'],
    ['5', 'Teimlai 87% na chawsant gyfle i roi eu barn'],
    ['6', 'Roedd 15 awdurdod lleol yn disgwyl mwy, a thri yn disgwyl llai'],
    ['7', 'Roedd naw awdurdod lleol wedi dechrau'],
  ])('is refused in Welsh of figure %s: %s', (figure, words) => {
    expect(withFigures(`${figure}.title.cy`, words)).toEqual([expect.stringContaining(`figures:${figure}.title.cy`)]);
  });

  it.each([
    ['0', 'The number nearly doubled in Wales', 'Bron na ddyblodd y nifer yng Nghymru'],
    ['0', 'The number did not fall', 'Ni ostyngodd y nifer'],
    ['0', 'Looked after children', 'Plant sy’n derbyn gofal'],
    ['1', 'England had a lower rate than Wales in 2012', 'Roedd y gyfradd yn uwch yng Nghymru nag yn Lloegr yn 2012'],
    ['1', 'In 1998 the rate was highest in England', 'Yn 1998 roedd y gyfradd yn uwch yn Lloegr nag yng Nghymru'],
    ['1', 'The rate more than doubled in Wales', 'Mwy na dyblodd y gyfradd yng Nghymru'],
    ['3', '36% of referrals came from local authorities', 'Daeth 36 y cant oddi wrth awdurdodau lleol'],
    ['6', 'Whether the number would fall', 'Disgwyliadau'],
    ['1', 'Wales’s rate, per 10,000 aged under 18', 'Cyfradd Cymru, fesul 10,000 o dan 18 oed'],
    ['2', 'From 54 to 167, three times as many', 'O 54 i 167, deirgwaith cymaint'],
    ['4', 'Nine in ten knew; two in three had choices', 'Gwyddai naw o bob deg; cafodd dau o bob tri ddewis'],
    ['6', 'Fewer expected a decrease than a rise', 'Roedd llai yn disgwyl gostyngiad na chynnydd'],
  ])('is left alone of figure %s: %s, %s', (figure, en, cy) => {
    expect(withFigures(`${figure}.title`, { en, cy })).toEqual([]);
  });

  it.each([
    ['6.panels.0.rows.0.statistic', 's12'],
    ['5.panels.1.rows.0.statistic', 's33'],
    ['3.panels.0.rows.0.statistic', 's7'],
    ['2.panels.0.rows.0.label.en', 'Local authorities in Wales, highest to lowest'],
    ['2.panels.0.rows.0.label.cy', 'Awdurdodau lleol Cymru, o’r uchaf i’r isaf'],
    [
      '4.panels.0.title',
      { en: 'Of services considered in the survey', cy: 'O’r gwasanaethau a ystyriwyd yn yr arolwg' },
    ],
  ])('is not that of another row or part: %s as %j', (path, value) => {
    expect(withFigures(path, value)).not.toEqual([]);
  });

  it('is the way that calculations go', () => {
    expect(withDerived('1.label.en', 'Fall in the number in Wales, 1998 to 2012')).toEqual([
      expect.stringMatching(/^derived:1\.label\.en:? .* says a fall, and 2991 is followed by 5725/),
    ]);
    expect(withDerived('1.label.cy', 'Gostyngiad yn y nifer yng Nghymru, 1998 i 2012')).toHaveLength(1);
    const ends = (end: string, other: string) => ({
      kind: 'ratio',
      from: { statistic: 's3', end },
      to: { statistic: 's3', end: other },
    });
    const label = { en: 'Highest rate as a multiple of the lowest', cy: 'Y gyfradd uchaf fel lluosrif o’r isaf' };
    expect(withDerived('10', { label, ...ends('low', 'high') })).toEqual([]);
    expect(withDerived('10', { label, ...ends('high', 'low') })).toEqual([
      expect.stringContaining('sets the high end against the low, and the calculation the low against the high'),
      expect.stringContaining('sets the high end against the low, and the calculation the low against the high'),
    ]);
    const wales = { statistic: 's2', place: 'wales', period: '2012' };
    expect(withDerived('10', { label, ...ends('low', 'high'), to: wales })).toHaveLength(2);
    const share = { from: { statistic: 's39' }, to: { statistic: 's37' } };
    expect(withDerived('10', { label: { en: 'Share', cy: 'Cyfran' }, kind: 'share', ...share })).toEqual([
      expect.stringContaining('is a share of more than the whole: 75 of 7'),
    ]);
  });
});
