import { expect, it } from 'vitest';
import { welshReading } from '../../../../scripts/check/translations.ts';
import { welshDictionary } from '../../../../scripts/translation/welsh-dictionary.ts';
import { loadReport } from '../../../../src/load.ts';

it('the checks say nothing of the Welsh of the fixture review', () => {
  const dictionary = welshDictionary();
  const quiet = { correct: (word: string) => dictionary.correct(word), suggest: () => [] };
  const { report, content } = loadReport('tests/fixtures/report');
  expect(report && content && welshReading(content, report, quiet).findings).toEqual([]);
});
