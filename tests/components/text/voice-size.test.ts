import { expect, test } from 'vitest';
import { voiceSize } from '../../../src/components/text/voice-size.ts';
import { unitsOf } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';

test('a voice has one size in all languages: that of its longest text', () => {
  const [voice] = unitsOf(report, 'quotation');
  if (!voice) throw new Error('The fixture review has a quotation.');
  const said = (words: number) => [{ type: 'text' as const, value: 'word '.repeat(words).trim() }];
  const prose = (en: number, cy: number) => ({
    en: { words: said(en), items: [] },
    cy: { words: said(cy), items: [] },
  });
  expect(voiceSize(report, { ...voice, prose: prose(60, 61) }).long).toBe(true);
  expect(voiceSize(report, { ...voice, prose: prose(60, 60) }).long).toBe(false);
});
