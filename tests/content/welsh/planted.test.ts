import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { welshDictionary } from '../../../scripts/translation/welsh-dictionary.ts';
import { mutatedForms, radicals } from '../../../src/language/welsh/mutation.ts';
import { adjectives } from '../../../src/language/welsh/nouns.ts';
import { pagePassages } from '../../../src/load/check/welsh/page-passages.ts';
import { loadWelshGuidance } from '../../../src/load/read/welsh.ts';

import { loadReport } from '../../../src/load.ts';
import { welshRadicals } from '../../../src/search/welsh/installed.ts';
import { checkOf } from '../../../src/translation/check.ts';
import { interfacePassages } from '../../../src/translation/passages/interface-passages.ts';
import { reportPassages } from '../../../src/translation/passages/report-passages.ts';
import { report } from '../this-report.ts';
import { plantedResults } from './places.ts';

const { content } = loadReport('content');
if (!content) throw new Error('The content cannot be read.');
const guidance = loadWelshGuidance('content');
const dictionary = welshDictionary();
const known = welshRadicals();

const pluralOf = new Map(
  guidance.families.flatMap(([head = '', ...others]) => {
    const plural = others.find((form) => /(?:au|ion|iaid|oedd|wyr|i|ydd|od|ed)$/.test(form) || form === 'plant');
    return plural === undefined ? [] : mutatedForms(head).map((form) => [form, plural] as const);
  }),
);

const results = plantedResults(
  {
    text: reportPassages(report)
      .filter(({ form }) => form === 'prose')
      // A statistic has the words of its paragraph.
      .filter(({ cy }, _, all) => !all.some((other) => other.cy.length > cy.length && other.cy.includes(cy))),
    rest: [
      ...reportPassages(report).filter(({ form }) => form !== 'prose'),
      ...pagePassages(content.pages),
      ...interfacePassages(),
    ],
    interface: interfacePassages(),
  },
  checkOf({
    ...guidance,
    dictionary: { correct: (word) => dictionary.correct(word), suggest: () => [] },
    publisher: report.record.publisher.short,
  }),
  {
    radical: (word) => {
      const small = word.toLowerCase();
      return known.has(small)
        ? undefined
        : radicals(small).find(({ radical, kind }) => known.has(radical) && known.takes(radical, kind))?.radical;
    },
    plural: (word) => pluralOf.get(word),
    isAdjective: (radical) => adjectives.has(radical) || /(?:ol|us|aidd|gar|edig|adwy|og)$/.test(radical),
    isRadical: (word) => known.has(word),
    isWord: (word) => dictionary.correct(word),
  },
);

/** A kind is caught where the checks speak of more than half of what they were not made with. */
const isCaught = ({ unseen }: (typeof results)[number]): boolean => unseen.caught * 2 > unseen.planted;

it('catches what the README says of mistakes planted in the text as a person makes them', () => {
  if (process.env.SHOW_PLANTED)
    for (const result of results) {
      const { name, tuned, unseen } = result;
      console.log(
        `${isCaught(result) ? '' : '!! '}${name} | ${tuned.caught}/${tuned.planted} | ${unseen.caught}/${unseen.planted}\n${tuned.missed.map((each) => `      ${each}\n`).join('')}`,
      );
    }
  const readme = readFileSync('README.md', 'utf8');
  const rows = results.map((result) => {
    const { name, tuned, unseen } = result;
    const of = ({ caught, planted }: typeof tuned) => `${caught} of ${planted}`;
    return `| ${name} | ${of(tuned)} | ${of(unseen)} | ${isCaught(result) ? '' : 'a reader'} |`;
  });
  if (process.env.SHOW_PLANTED) console.log(rows.join('\n'));
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});

it('plants 61 kinds, in either half twice or more, and catches as many as the README says', () => {
  expect(results).toHaveLength(61);
  expect(results.filter(({ tuned, unseen }) => tuned.planted < 2 || unseen.planted < 2)).toEqual([]);
  expect(readFileSync('README.md', 'utf8')).toContain(
    `**${results.filter(isCaught).length} of the 61 kinds** are caught in most of their unseen places`,
  );
});
