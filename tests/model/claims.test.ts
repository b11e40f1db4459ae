import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import {
  citationPhrase,
  figuresWords,
  quotationsWords,
  statesEveryNumber,
  trustWords,
} from '../../src/model/claims.ts';
import { type Report, unitsOf } from '../../src/model/report.ts';
import { report } from '../invented-report.ts';

const { source, ...withoutSource } = report;
const published: Report = { ...report, record: { ...report.record, translation: { by: 'publisher' } } };
const [statistic] = unitsOf(report, 'statistic');
const [figure] = unitsOf(report, 'figure');
if (!statistic || !figure) throw new Error('The fixture has statistics and figures.');
const printed = { ...figure, figure: { ...figure.figure, printed: true as const } };

it('the statistics are every number only where the source was searched for others', () => {
  expect(statesEveryNumber(report)).toBe(true);
  expect(statesEveryNumber({ source: source && { ...source, numbersChecked: false } })).toBe(false);
  expect(statesEveryNumber({})).toBe(false);
});

describe('the face of letters', () => {
  it('stands for the report word for word only where a source was compared', () => {
    expect(trustWords(report, 'en')).toContain('word for word, and translations of them');
    expect(trustWords(withoutSource, 'en')).not.toContain('word for word');
    expect(trustWords(withoutSource, 'cy')).not.toContain('air am air');
  });

  it('stands for translations only where there are some', () => {
    const single = { ...report, translations: new Map() };
    for (const each of [single, published]) expect(trustWords(each, 'en')).not.toContain('translations');
    expect(trustWords({ ...withoutSource, translations: new Map() }, 'cy')).not.toContain('cyfieithiadau');
  });
});

describe('the list of quotations', () => {
  it('says that the report printed no numbers only where a source was compared', () => {
    expect(quotationsWords(report, 'en')).toContain('the report printed none');
    expect(quotationsWords(withoutSource, 'en')).not.toContain('the report printed');
  });

  it('says of names that they are as printed or translated, as they are', () => {
    const { printed, translated } = words('cy').list.speakerNames;
    expect(quotationsWords(report, 'en')).toContain(words('en').list.speakerNames.printed);
    expect(quotationsWords(report, 'cy')).toContain(translated);
    const same = report.speakers.map((speaker) => ({ ...speaker, name: { en: 'A reader' } }));
    for (const each of [published, { ...report, speakers: same }]) {
      expect(quotationsWords(each, 'cy')).toContain(printed);
      expect(quotationsWords(each, 'cy')).not.toContain(translated);
    }
  });
});

describe('a figure', () => {
  it('is the edition’s unless the report prints it', () => {
    expect(figuresWords([figure], 'en')).toContain('Titles, charts and tables are this edition’s.');
    expect(figuresWords([figure, printed], 'en')).not.toContain('Titles, charts and tables are this edition’s.');
  });

  it('is cited as in the report only where the report prints it', () => {
    expect(citationPhrase(report, printed, 'en')).toMatch(/^\{title\}, in \{report\}/);
    expect(citationPhrase(report, figure, 'en')).toMatch(/Chart \{id\}: unofficial edition/);
  });
});

it('a citation says whose the number and the value are, and what kind of edition', () => {
  const official = { record: { ...report.record, edition: { ...report.record.edition, official: true } } };
  expect(citationPhrase(report, statistic, 'en')).toMatch(/Value: \{report\}.* Reference number \{id\}: unofficial/);
  expect(citationPhrase(official, statistic, 'cy')).toMatch(
    /Gwerth: \{report\}.* Cyfeirnod \{id\}: argraffiad swyddogol/,
  );
});
