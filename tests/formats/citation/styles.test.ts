import { expect, test } from 'vitest';
import type { Run } from '../../../src/formats/citation/run.ts';
import { citations, type StyleName } from '../../../src/formats/citation/styles.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { type Report, unit as unitOf } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';
import { ofType } from '../../units.ts';

// What the official styles print is compared in tests/verify/citations.test.ts, word for word.

/** Titles between asterisks. */
const marked = (runs: Run[] = []) => runs.map(({ value, italic }) => (italic ? `*${value}*` : value)).join('');
const cited = (of: Report, id: string | undefined, style: StyleName, locale: Locale) => {
  const found = citations(of, id === undefined ? undefined : unitOf(of, id), locale).find(
    (each) => each.style === style,
  );
  return { entry: marked(found?.runs), inText: marked(found?.inText) };
};
const styles: StyleName[] = ['harvard', 'apa', 'chicago-author-date', 'chicago-notes', 'oscola'];

test('every style cites the report by author, year and title, with the address of the unit in the language', () => {
  for (const locale of report.languages)
    for (const unit of report.units)
      for (const { style, runs, inText } of citations(report, unit, locale)) {
        const text = marked(runs);
        expect(text, style).toContain(`/${locale}/`);
        expect(text, style).toMatch(
          new RegExp(
            `[/#]${RegExp.escape(unit.type === 'statistic' ? unit.id : unit.home.id === unit.id ? '' : unit.id)}`,
          ),
        );
        expect(text, style).toContain('2019');
        expect(text + marked(inText), style).not.toMatch(/[{}]|undefined/);
        expect(runs.every(({ lang }) => report.languages.includes(lang))).toBe(true);
      }
});

test('one of each style, as printed', () => {
  const at = 'http://localhost:4321/en/chapters/1/#p1.2';
  const by = 'Brynarth Reading Office';
  expect(styles.map((style) => cited(report, 'p1.2', style, 'en'))).toEqual([
    {
      entry: `${by} (2019) *A Shelf for Everyone: A review of the libraries of Brynarth*. Available at: ${at} (Accessed: [date]).`,
      inText: `(${by}, 2019, para. 1.2)`,
    },
    {
      entry: `${by}. (2019). *A shelf for everyone: A review of the libraries of Brynarth*. ${at}`,
      inText: `(${by}, 2019, para. 1.2)`,
    },
    {
      entry: `${by}. 2019. *A Shelf for Everyone: A Review of the Libraries of Brynarth*. ${by}. ${at}.`,
      inText: `(${by} 2019, para. 1.2)`,
    },
    {
      entry: `${by}, *A Shelf for Everyone: A Review of the Libraries of Brynarth* (${by}, 2019), para. 1.2, ${at}.`,
      inText: '',
    },
    {
      entry: `${by}, *A Shelf for Everyone: A Review of the Libraries of Brynarth* (2019) para 1.2 <${at}> accessed [date].`,
      inText: '',
    },
  ]);
});

test('a translation that the publisher did not put out says so, and of what, with that title in its own language', () => {
  for (const style of styles)
    expect(cited(report, 'p1.2', style, 'cy').entry).toMatch(/yfieithiad answyddogol o \*A Shelf for Everyone\*/);
  const [harvard] = citations(report, unitOf(report, 'p1.2'), 'cy');
  expect(harvard?.runs).toContainEqual({ value: 'A Shelf for Everyone', lang: 'en', italic: true });
  const published: Report = { ...report, record: { ...report.record, translation: { by: 'publisher' } } };
  const official: Report = {
    ...report,
    record: { ...report.record, edition: { ...report.record.edition, official: true } },
  };
  for (const style of styles) {
    expect(cited(published, 'p1.2', style, 'cy').entry).not.toMatch(/yfieithiad/);
    expect(cited(official, 'p1.2', style, 'cy').entry).toMatch(/yfieithiad o \*/);
  }
});

test.each<[id: string | undefined, inText: string, why: string]>([
  ['p1.1-2', '(Brynarth Reading Office, 2019, para. 1.1)', 'its numbered paragraph'],
  ['q1', '(Brynarth Reading Office, 2019, para. 1.1)', 'the paragraph in which a voice is heard'],
  ['overview-1-1', '(Brynarth Reading Office, 2019, chap. 1)', 'its chapter'],
  ['ch2', '(Brynarth Reading Office, 2019, chap. 2)', 'itself'],
  ['c2', '(Brynarth Reading Office, 2019, pp. 1–2)', 'the pages: the edition gave its number'],
  ['methodology-2', '(Brynarth Reading Office, 2019, How we worked)', 'the title of its part'],
  ['f1', '(Brynarth Reading Office, 2019, chart f1 of the unofficial edition)', 'the edition that drew it'],
  [undefined, '(Brynarth Reading Office, 2019)', 'nothing: the whole report'],
])('%s is found in print by %s: %s', (id, inText, _why) => {
  expect(cited(report, id, 'harvard', 'en').inText).toBe(inText);
});

test('an entry that the report numbered is cited by that, a chart that it printed by nothing of the edition', () => {
  const entry = ofType(report, 'entry', 'c2');
  const numbered = { ...entry, entry: { ...entry.entry, numbers: 'printed' as const } };
  expect(marked(citations(report, numbered, 'en')[0]?.inText)).toBe('(Brynarth Reading Office, 2019, conclusion 2)');
  const figure = ofType(report, 'figure', 'f1');
  const printed = { ...figure, figure: { ...figure.figure, printed: true as const } };
  expect(marked(citations(report, figure, 'en')[0]?.runs)).toContain('[chart of an unofficial edition');
  expect(marked(citations(report, printed, 'en')[0]?.runs)).not.toContain('unofficial');
});

test('the day of access is a run of its own, which a script fills in', () => {
  for (const { style, runs } of citations(report, unitOf(report, 'c2'), 'cy')) {
    const days = runs.filter(({ accessed }) => accessed);
    const isWanted = style === 'harvard' || style === 'oscola';
    expect(days, style).toEqual(isWanted ? [{ value: '[dyddiad]', lang: 'cy', accessed: true }] : []);
  }
});

test('a title in sentence case is given, not worked out; without one it stands as printed', () => {
  const { sentenceCase: _, ...citation } = report.record.citation ?? {};
  const without: Report = { ...report, record: { ...report.record, citation } };
  expect(cited(without, 'c2', 'apa', 'en').entry).toContain('*A Shelf for Everyone: A review');
});

test('no full stop is doubled after a name or title that ends with a sign', () => {
  const { record } = report;
  const named: Report = {
    ...report,
    record: {
      ...record,
      title: { en: 'Whose Shelf?' },
      subtitle: undefined,
      publisher: { ...record.publisher, name: { en: 'Shelf Inc.' } },
    },
  };
  for (const style of styles) expect(cited(named, 'c2', style, 'en').entry).not.toMatch(/\.\.|\?\*?[.,:] ?[A-Z]/);
  expect(cited(named, 'c2', 'apa', 'en').entry).toMatch(/^Shelf Inc\. \(2019\)\. /);
});
