import { describe, expect, it } from 'vitest';
import { captionRuns, captionText } from '../../../src/model/statistic/caption.ts';

const both = (words: string) => ({ en: words, cy: words });
const base = both('the shops');

describe('the caption of a statistic', () => {
  it.each([
    ['its base first', 'of shops', 'of shops were open', ['(of shops)', ' were open']],
    ['its base within', 'of shops', 'were open, of shops asked', ['were open, ', '(of shops)', ' asked']],
    ['what explains the label left out', 'of shops, by town', 'of shops were open', ['(of shops)', ' were open']],
    [
      'typographic marks',
      "of the town's shops",
      "of the town's shops were open",
      ['(of the town’s shops)', ' were open'],
    ],
    ['no caption', 'of shops', undefined, ['of shops']],
  ])('is told apart in runs: %s', (_, label, caption, said) => {
    const record = { label: both(label), base, ...(caption && { caption: both(caption) }) };
    const runs = captionRuns(record, 'en');
    expect(runs.map(({ words, isBase }) => (isBase ? `(${words})` : words))).toEqual(said);
    expect(runs.map(({ words }) => words).join('')).toBe(captionText(record, 'en'));
  });

  it('has no base to set apart where the number is no share', () => {
    const runs = captionRuns({ label: both('shops'), caption: both('shops were open') }, 'cy');
    expect(runs).toEqual([{ words: 'shops were open', isBase: false }]);
  });
});
