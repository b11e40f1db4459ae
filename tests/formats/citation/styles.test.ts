import { expect, test } from 'vitest';
import { citations } from '../../../src/formats/citation/styles.ts';
import { report } from '../../invented-report.ts';
import { ofType } from '../../units.ts';

// The styles that pages have: a new one is told here, as it is in the words of both languages.
const units = [ofType(report, 'statistic', 's1'), ofType(report, 'figure', 'f1')];

test.each([
  ['en', ['Cite as']],
  ['cy', ['Sut i gyfeirio ato']],
] as const)('what pages in %s say before the citations of a unit', (locale, labels) => {
  for (const unit of units) expect(citations(report, unit, locale).map(({ label }) => label)).toEqual(labels);
});

test.each(['en', 'cy'] as const)(
  'a citation in %s of any style has the id and the address of what it cites',
  (locale) => {
    for (const unit of units)
      for (const { runs } of citations(report, unit, locale)) {
        const text = runs.map(({ value }) => value).join('');
        expect(text).toContain(`/id/${unit.id}/`);
        expect(text).not.toMatch(/[{}]|undefined/);
      }
  },
);
