import { describe, expect, it } from 'vitest';
import { words } from '../../../src/i18n/words.ts';
import { counted, type PluralForms } from '../../../src/language/plural.ts';
import { afterNumeral, welshCount, yearsAfter } from '../../../src/language/welsh/count.ts';

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 100];

/** What each counted noun of the interface says at 1, 2, 3, 6 and all other numbers, written by hand. */
const spoken: Record<string, [one: string, two: string, three: string, six: string, other: string]> = {
  'count.quotation': ['dyfyniad', 'ddyfyniad', 'dyfyniad', 'dyfyniad', 'dyfyniad'],
  'count.paragraph': ['paragraff', 'baragraff', 'pharagraff', 'pharagraff', 'paragraff'],
  'count.paragraphShort': ['paragraff', 'baragraff', 'pharagraff', 'pharagraff', 'paragraff'],
  'count.statistic': ['ystadegyn', 'ystadegyn', 'ystadegyn', 'ystadegyn', 'ystadegyn'],
  'count.figure': ['ffigur', 'ffigur', 'ffigur', 'ffigur', 'ffigur'],
  'count.note': ['nodyn', 'nodyn', 'nodyn', 'nodyn', 'nodyn'],
  'count.subject': ['pwnc', 'bwnc', 'phwnc', 'phwnc', 'pwnc'],
  'collection.count': ['darn', 'ddarn', 'darn', 'darn', 'darn'],
  'evidence.count.shared': ['darn', 'ddarn', 'darn', 'darn', 'darn'],
  'concordance.count.word': ['gair', 'air', 'gair', 'gair', 'gair'],
  'glossary.count.passage': ['darn', 'ddarn', 'darn', 'darn', 'darn'],
  'offline.keep.count.page': ['dudalen', 'dudalen', 'tudalen', 'thudalen', 'tudalen'],
  'search.count.found': ['canlyniad', 'ganlyniad', 'chanlyniad', 'chanlyniad', 'canlyniad'],
  'search.count.all': ['canlyniad', 'ganlyniad', 'chanlyniad', 'chanlyniad', 'canlyniad'],
  'search.quick.count': ['canlyniad', 'ganlyniad', 'chanlyniad', 'chanlyniad', 'canlyniad'],
  'chart.count.times': ['waith', 'waith', 'gwaith', 'gwaith', 'gwaith'],
  // Of one no number is said.
  'translation.count.all': ['Mae’r unig ddarn wedi’i gyfieithu.', 'ddarn', 'darn', 'darn', 'darn'],
  'translation.count.translated': ['darn', 'ddarn', 'darn', 'darn', 'darn'],
  'translation.count.checked': ['darn', 'ddarn', 'darn', 'darn', 'darn'],
  'translation.count.stale': ['darn', 'ddarn', 'darn', 'darn', 'darn'],
  'translation.count.untranslated': ['darn', 'ddarn', 'darn', 'darn', 'darn'],
  'translation.own.count.drafts': ['testun', 'destun', 'thestun', 'thestun', 'o'],
  'translation.own.count.texts': ['testun', 'destun', 'thestun', 'thestun', 'o'],
  'translation.own.count.stale': ['ohonynt', 'ohonynt', 'ohonynt', 'ohonynt', 'ohonynt'],
};

const isForms = (value: object): value is PluralForms => ['zero', 'one', 'few', 'many'].every((form) => form in value);

/** Every phrase of the interface that counts, by its path. */
function countedPhrases(value: unknown, path: string[] = []): [string, PluralForms][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isForms(value)) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, each]) => countedPhrases(each, [...path, key]));
}

describe('the counted nouns of the interface', () => {
  const phrases = new Map(countedPhrases(words('cy')));

  it('are all in the table', () => {
    expect([...phrases.keys()].sort()).toEqual(Object.keys(spoken).sort());
  });

  it('are mutated after every number as one reads it aloud', () => {
    const said = (forms: PluralForms, n: number) =>
      counted(n, forms, 'cy').replace(new RegExp(`^(?:.*\\s)?${n} (\\p{L}+).*$`, 'u'), '$1');
    const read = [...phrases].map(([name, forms]) => [name, numbers.filter((n) => n > 0).map((n) => said(forms, n))]);
    const wanted = [...phrases.keys()].map((name) => {
      const [one, two, three, six, other] = spoken[name] ?? ['', '', '', '', ''];
      return [name, [one, two, three, other, other, six, other, other, other, other, other]];
    });
    expect(read).toEqual(wanted);
  });

  it('speak of one thing as one and of several as several, and of none without a number', () => {
    for (const forms of phrases.values()) expect(counted(0, forms, 'cy')).toMatch(/^(Dim|Nid oes|0) /);
    const { paragraph } = words('cy').count;
    expect([1, 2, 4].map((n) => counted(n, paragraph, 'cy'))).toEqual([
      '1 paragraff wedi’i rifo',
      '2 baragraff wedi’u rhifo',
      '4 paragraff wedi’u rhifo',
    ]);
  });
});

describe('a noun after a numeral', () => {
  it.each([
    ['pennod', 'f', ['bennod', 'bennod', 'pennod', 'pennod', 'pennod', 'phennod', 'pennod']],
    ['tudalen', 'f', ['dudalen', 'dudalen', 'tudalen', 'tudalen', 'tudalen', 'thudalen', 'tudalen']],
    ['llinell', 'f', ['llinell', 'linell', 'llinell', 'llinell', 'llinell', 'llinell', 'llinell']],
    ['rhaglen', 'f', ['rhaglen', 'raglen', 'rhaglen', 'rhaglen', 'rhaglen', 'rhaglen', 'rhaglen']],
    ['gwefan', 'f', ['wefan', 'wefan', 'gwefan', 'gwefan', 'gwefan', 'gwefan', 'gwefan']],
    ['cyngor', 'm', ['cyngor', 'gyngor', 'chyngor', 'cyngor', 'cyngor', 'chyngor', 'cyngor']],
    ['awdurdod', 'm', ['awdurdod', 'awdurdod', 'awdurdod', 'awdurdod', 'awdurdod', 'awdurdod', 'awdurdod']],
    ['blwyddyn', 'f', ['flwyddyn', 'flynedd', 'blynedd', 'blynedd', 'mlynedd', 'blynedd', 'mlynedd']],
  ] as const)('is made of %s (%s)', (noun, gender, forms) => {
    expect([1, 2, 3, 4, 5, 6, 7].map((n) => afterNumeral({ noun, gender }, n))).toEqual(forms);
  });

  it('has years by themselves', () => {
    expect([10, 11, 15, 20, 100, 150].map(yearsAfter)).toEqual(Array(6).fill('mlynedd'));
  });

  it('keeps what follows the noun', () => {
    expect(welshCount({ noun: 'llais ifanc', gender: 'm' }, 'Dim lleisiau').two).toBe('2 lais ifanc');
  });
});
