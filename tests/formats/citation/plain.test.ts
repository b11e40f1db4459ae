import { expect, test } from 'vitest';
import { plainCitation } from '../../../src/formats/citation/plain.ts';
import { runsText } from '../../../src/formats/citation/run.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { shortNotice } from '../../../src/model/translation/notice.ts';
import type { Unit } from '../../../src/model/unit/unit.ts';
import { report } from '../../invented-report.ts';
import { ofType } from '../../units.ts';

const cited = (of: Report, unit: Unit, locale: Locale) => runsText(plainCitation(of, unit, locale));

test.each(['en', 'cy'] as const)(
  'a citation in plain words in %s has the id and the address of what it cites, whatever that is',
  (locale) => {
    for (const unit of report.units) {
      expect(cited(report, unit, locale)).toContain(`/id/${unit.id}/`);
      expect(cited(report, unit, locale)).not.toMatch(/[{}]|undefined/);
    }
  },
);

// Nobody who has the printed report finds "conclusion 2" or "q1" there: the edition gave these numbers.
test('words of the report are cited by where it has them, a voice by who speaks', () => {
  const [entry, quotation] = [ofType(report, 'entry', 'c2'), ofType(report, 'quotation', 'q1')];
  expect(cited(report, entry, 'en')).toMatch(/^What we concluded: Buildings and hours, in A Shelf for Everyone/);
  expect(cited(report, entry, 'en')).not.toMatch(/conclusion 2/i);
  expect(cited(report, quotation, 'en')).toMatch(/^Paragraph 1\.1 \(Reader\), in /);
});

test('an entry whose title or number the report printed is cited by that', () => {
  const entry = ofType(report, 'entry', 'c2');
  const numbered: typeof entry = { ...entry, entry: { ...entry.entry, numbers: 'printed' } };
  expect(cited(report, numbered, 'en')).toMatch(/^Conclusion 2 \(What we concluded: Buildings and hours\), in /);
  const titled = { ...entry, title: { en: 'Buses' } };
  expect(cited(report, titled, 'en')).toMatch(/^Buses \(What we concluded: /);
});

test('words that nobody has checked in this language say so in their citation, the report’s own do not', () => {
  const entry = ofType(report, 'entry', 'c2');
  const draft = `(${shortNotice(report, 'unchecked', 'cy')})`;
  expect(cited(report, entry, 'cy').endsWith(draft)).toBe(true);
  expect(cited(report, entry, 'en').endsWith('/id/c2/')).toBe(true);
  const published: Report = { ...report, record: { ...report.record, translation: { by: 'publisher' } } };
  expect(cited(published, entry, 'cy')).not.toContain(draft);
});
