import { expect, test } from 'vitest';
import { observationsJsonLd } from '../../../../src/formats/json/schema-org/observations.ts';
import { quotationJsonLd } from '../../../../src/formats/json/schema-org/quotation.ts';
import { chapterJsonLd, reportJsonLd } from '../../../../src/formats/json/schema-org/report.ts';
import { unitsOf } from '../../../../src/model/report.ts';
import { plainProse } from '../../../../src/model/unit/unit.ts';
import { report } from '../../../invented-report.ts';
import { ofType } from '../../../units.ts';

const site = 'http://localhost:4321';
const cover = ['Print ISBN 978 0 7504 9570 7', 'Digital ISBN 978-0-306-40615-7', 'ISBN unknown', 'Leaflet BRO 7'];
const covered = { ...report, record: { ...report.record, cover } };

test('the report in its own language is the publisher’s, with its number, its ISBNs and its translation', () => {
  expect(JSON.parse(reportJsonLd(covered, 'en'))).toMatchObject({
    '@type': 'Report',
    '@id': `${site}/en/#report`,
    name: 'A Shelf for Everyone',
    inLanguage: 'en',
    datePublished: '2019-03',
    reportNumber: 'BRO 7',
    publisher: { '@type': 'Organization', name: 'Brynarth Reading Office' },
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'ISBN', name: 'Print ISBN', value: '9780750495707' },
      { name: 'Digital ISBN', value: '9780306406157' },
    ],
    workTranslation: { '@type': 'Report', '@id': `${site}/cy/#report`, inLanguage: 'cy' },
  });
  expect(JSON.parse(reportJsonLd(report, 'en'))).not.toHaveProperty('identifier');
});

test('in the other language it is a translation of that, and a draft until all of it is checked', () => {
  const translated = JSON.parse(reportJsonLd(covered, 'cy'));
  expect(translated).toMatchObject({
    '@id': `${site}/cy/#report`,
    inLanguage: 'cy',
    creativeWorkStatus: 'Draft',
    translationOfWork: { '@id': `${site}/en/#report`, inLanguage: 'en', reportNumber: 'BRO 7' },
  });
  for (const field of ['datePublished', 'reportNumber', 'workTranslation'])
    expect(translated).not.toHaveProperty(field);
  expect(JSON.parse(reportJsonLd({ ...report, languages: ['en'] }, 'en'))).not.toHaveProperty('workTranslation');
});

test('a chapter is part of the report, in its place', () => {
  const [chapter] = report.chapters;
  if (!chapter) throw new Error('The invented review has no chapter.');
  const made = JSON.parse(chapterJsonLd(report, chapter));
  expect(made).toMatchObject({
    '@type': 'Chapter',
    '@id': `${site}/id/ch1/#chapter`,
    position: 1,
    url: `${site}/en/chapters/1/`,
    isPartOf: { '@id': `${site}/en/#report` },
  });
  const { hasPart } = JSON.parse(reportJsonLd(report, 'cy', { chapters: true }));
  expect(hasPart).toHaveLength(report.chapters.length);
  expect(hasPart[0]).toMatchObject({ '@id': made['@id'], url: `${site}/cy/penodau/1/` });
});

test('a quotation has its speaker; what a document says has none', () => {
  for (const unit of unitsOf(report, 'quotation')) {
    const made = JSON.parse(quotationJsonLd(report, unit, 'en'));
    expect(made).toMatchObject({
      '@type': 'Quotation',
      identifier: unit.id,
      isPartOf: { '@id': `${site}/en/#report` },
    });
    const who = { name: unit.speaker.name.en };
    expect(unit.speaker.document ? made.isBasedOn : made.spokenByCharacter).toMatchObject(who);
    expect(made).not.toHaveProperty(unit.speaker.document ? 'spokenByCharacter' : 'isBasedOn');
  }
  expect(unitsOf(report, 'quotation').map(({ speaker }) => speaker.document ?? false)).toContain(true);
});

test('a translated quotation is said to be a translation of the printed words', () => {
  const q1 = ofType(report, 'quotation', 'q1');
  const [english, welsh] = [
    JSON.parse(quotationJsonLd(report, q1, 'en')),
    JSON.parse(quotationJsonLd(report, q1, 'cy')),
  ];
  expect(welsh.translationOfWork).toMatchObject({ '@id': english['@id'], text: english.text, inLanguage: 'en' });
  expect(english).not.toHaveProperty('translationOfWork');
});

test('each value of a statistic is an observation; a bounded one is no exact value', () => {
  const of = (id: string) =>
    JSON.parse(observationsJsonLd(report, ofType(report, 'statistic', id), 'en') ?? '{}')['@graph'];
  const s9 = ofType(report, 'statistic', 's9').statistic.observations.filter(({ value }) => value !== null);
  expect(of('s9')).toHaveLength(s9.length);
  expect(of('s9')[0]).toMatchObject({
    '@type': 'Observation',
    observationAbout: { '@type': 'Place' },
    variableMeasured: 'Readers with a card',
  });
  expect(of('s4')[0]).toMatchObject({ value: 12, unitText: 'per cent' });
  expect(of('s11')[0]).toMatchObject({ value: 'more than 80%', minValue: 80 });
  expect(of('s10')[0]).toMatchObject({ minValue: 54, maxValue: 167 });
});

test('no words can end the element that they stand in', () => {
  const evil = { en: plainProse('</script><!-- &') };
  const made = quotationJsonLd(report, { ...ofType(report, 'quotation', 'q1'), prose: evil }, 'en');
  expect(made).not.toMatch(/[<>&]/);
});
