import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { mutatedForms } from '../../src/i18n/welsh-mutation.ts';
import { loadReport } from '../../src/load.ts';
import { unitText } from '../../src/model/unit.ts';
import { synonymsSchema } from '../../src/schemas/synonym.ts';

const { report } = loadReport('content');
if (!report) throw new Error('The content cannot be read.');
const synonyms = synonymsSchema.parse(JSON.parse(readFileSync('content/synonyms.json', 'utf8')));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const forms = {
  en: (word: string): string[] => ['', 's', 'es', 'd', 'ed', 'ing'].map((ending) => word + ending),
  cy: mutatedForms,
};

describe.each(locales)('the synonyms in %s', (locale) => {
  const groups = synonyms[locale];
  const used = report.units
    .flatMap((unit) => [unit.title?.[locale] ?? '', unitText(unit, locale) ?? ''])
    .map((text) => ` ${wordsOf(text).join(' ')} `)
    .join('\n');
  /** Whether the report has the words beside one another, inflected or mutated. */
  const isUsed = (member: string): boolean => {
    const words = wordsOf(member).map((word) => `(?:${forms[locale](word).join('|')})`);
    return new RegExp(` ${words.join(' ')} `, 'u').test(used);
  };

  it('are more than 60 groups', () => {
    expect(groups.length).toBeGreaterThan(60);
  });

  it('have in each group words that the report uses', () => {
    expect(groups.filter((group) => !group.some(isUsed))).toEqual([]);
  });

  it('have no member in more than two groups', () => {
    const all = groups.flat();
    expect(all.filter((member) => all.filter((other) => other === member).length > 2)).toEqual([]);
  });
});

it.each([[['taf']], [['taf', 'taf']], [['TAF', 'team around the family']], [['taf', ' ']]])(
  '%j is no group',
  (group) => {
    expect(synonymsSchema.safeParse({ en: [group], cy: [] }).success).toBe(false);
  },
);
