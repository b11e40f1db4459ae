import { describe, expect, test } from 'vitest';
import { datasetJsonLd } from '../../../src/formats/json/dataset.ts';
import { plainProse } from '../../../src/model/unit/unit.ts';
import { report } from '../../invented-report.ts';
import { ofType } from '../../units.ts';

const numbersOf = (id: string) => (id.startsWith('s') ? ofType(report, 'statistic', id) : ofType(report, 'figure', id));
const of = (id: string, locale: 'en' | 'cy' = 'en') => JSON.parse(datasetJsonLd(report, numbersOf(id), locale));
const whole = (locale: 'en' | 'cy') => JSON.parse(datasetJsonLd(report, 'whole', locale));
const site = 'http://localhost:4321';

describe('the data set of a statistic', () => {
  test('says what it is, in the language of its page', () => {
    expect(of('s9')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Readers with a card',
      identifier: 's9',
      url: `${site}/en/statistics/s9/`,
      inLanguage: ['en', 'cy'],
      measurementTechnique: ['a census'],
    });
    expect(of('s9', 'cy')).toMatchObject({ name: 'Darllenwyr â cherdyn', url: `${site}/cy/ystadegau/s9/` });
    expect(of('s9')['@id']).toBe(of('s9', 'cy')['@id']);
  });

  test('is of a time and places only where the report says so', () => {
    expect(of('s9')).toMatchObject({
      temporalCoverage: '2009/2018',
      spatialCoverage: [{ '@type': 'Place', name: 'Brynarth' }, { name: 'Llanfryn' }],
    });
    for (const field of ['temporalCoverage', 'spatialCoverage', 'measurementTechnique'])
      expect(of('s5')).not.toHaveProperty(field);
    expect(of('s11').temporalCoverage).toBe('2018/2019');
  });

  test('does not make an exact value of a bound', () => {
    const variable = (id: string, locale?: 'cy') => of(id, locale).variableMeasured[0];
    expect(variable('s4')).toMatchObject({ propertyID: 's4', value: 12, unitText: 'per cent' });
    expect(variable('s11').value).toBe('more than 80%');
    expect(variable('s12', 'cy').value).toBe('tua 50%');
    expect(variable('s10')).toMatchObject({ minValue: 54, maxValue: 167 });
    expect(variable('s10')).not.toHaveProperty('value');
    expect(variable('s9')).not.toHaveProperty('value');
  });

  test('says who published the report and that this edition is another', () => {
    const { creator, publisher, isBasedOn, description, copyrightNotice } = of('s4');
    expect(creator).toEqual({ '@type': 'Organization', name: 'Brynarth Reading Office' });
    expect(publisher).toBeUndefined();
    expect(isBasedOn).toMatchObject({ '@type': 'Report', name: 'A Shelf for Everyone', datePublished: '2019-03' });
    expect(isBasedOn.publisher).toEqual(creator);
    expect(description).toMatch(
      /^“visits rose by 12% in a year” – .* No such county exists; the review is invented\.$/,
    );
    expect(copyrightNotice).toBe('© Brynarth Reading Office 2019');
  });

  test('names the title that was published, in both languages', () => {
    const cited = 'A Shelf for Everyone [Silff i Bawb – cyfieithiad answyddogol o’r teitl]';
    expect(of('s4', 'cy').isBasedOn.name).toBe(cited);
    for (const { description } of [of('s4', 'cy'), of('f1', 'cy'), whole('cy')])
      expect(description).toContain(`“${cited}”`);
  });

  test('has its words in the language that has them', () => {
    expect(of('s4', 'cy').description).toContain('visits rose by 12%');
    expect(of('s7').description).toContain('mwy na 900 o’r llyfrau');
  });

  test('can be downloaded', () => {
    expect(of('s4').distribution).toEqual([
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${site}/data/statistics/s4.csv` },
    ]);
  });
});

test('the data set of a figure is what it shows, and has its files', () => {
  const f2 = of('f2', 'cy');
  expect(f2.name).toBe('Darllenwyr a llyfrgelloedd');
  expect(f2.variableMeasured.map(({ propertyID }: { propertyID: string }) => propertyID)).toEqual([
    's11',
    's12',
    's3',
    's5',
    's8',
  ]);
  expect(f2.isPartOf['@id']).toBe(whole('en')['@id']);
  expect(f2.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl.replace(site, ''))).toEqual([
    '/data/figures/f2.csv',
    '/data/figures/f2.json',
    '/data/figures/f2-en.svg',
    '/data/figures/f2-cy.svg',
  ]);
});

test('the data set of a report is all of its statistics', () => {
  expect(whole('cy')).toMatchObject({ name: 'Ystadegau “Silff i Bawb”', url: `${site}/cy/ystadegau/` });
  expect(whole('en').variableMeasured).toHaveLength(12);
});

test('no words can end the element that it stands in', () => {
  const evil = {
    ...ofType(report, 'statistic', 's4'),
    title: { en: '</script><!-- & \u2028' },
    prose: { en: plainProse('<script>') },
  };
  const made = datasetJsonLd(report, evil, 'en');
  expect(made).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(made).name).toBe('</script><!-- & \u2028');
});
