import { expect, it } from 'vitest';
import { glossary } from '../../src/model/glossary.ts';
import { report } from './this-report.ts';

const cited = () =>
  glossary(report, 'en').flatMap(({ entries }) =>
    entries.map(({ term, units }) => `${term.en}: ${units.map(({ id }) => id).join(' ')}`),
  );

it('the glossary is the same however often it is asked for, as every page does', () => {
  const first = cited();
  expect(first).toContain('Ceredigion County Council: acknowledgements-1');
  for (let time = 0; time < 3; time++) expect(cited()).toEqual(first);
});
