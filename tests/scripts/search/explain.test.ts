import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { aligned, summands, unitTable, wordTable } from '../../../scripts/search/explanation.ts';
import { findIn } from '../../search/texts.ts';

const texts = {
  en: ['the tram stops here', 'a library by the tram, the bus and the tram', 'a report on buses', 'nothing'],
  cy: ['y tram', 'llyfrgell', 'adroddiad', 'gwag'],
};
const find = findIn(texts, { synonyms: [['lorry', 'bus']] });

describe('an explanation', () => {
  it('has what each word was taken for', async () => {
    const q = 'the tram lorry librery llyfrgell xylophone';
    const { rows } = wordTable(q, await find('en', q), 'en');
    expect(rows.map(([word, as, by]) => [word, as, by].join(' | '))).toEqual([
      'the | left out: says nothing by itself | ',
      'tram | itself | tram',
      'lorry | synonyms | bu',
      'librery | corrected to library | librari',
      'llyfrgell | a form, a beginning or a relative, in the other language | llyfrgell',
      'xylophone | left out: no text has it | ',
    ]);
  });

  it('has of each unit the parts of its score, which sum to it', async () => {
    const found = await find('en', 'tram');
    const units = found.groups.flat();
    expect(units.length).toBeGreaterThan(1);
    for (const unit of units) {
      const parts = summands(unit, found.interpretation.ranked.length);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(unit.ranked?.score ?? Number.NaN, 10);
    }
    const lines = aligned(unitTable(found)).split('\n');
    expect(lines[0]).toMatch(/^unit +tram +coverage +closeness +phrase +name +standing +score$/);
    expect(lines).toHaveLength(1 + units.length);
  });

  it.each([
    [[], ['No language is given: begin with', 'No query is given']],
    [['fr', 'tram'], ['"fr" is no language: begin with']],
    [['en'], ['No query is given']],
  ])('is refused with the reason: %j', (words, said) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/search/explain.ts', ...words], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    for (const each of said) expect(stderr).toContain(each);
  });
});
