import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { welshDictionary } from '../../scripts/welsh-dictionary.ts';
import { mutated, radicals, softened } from '../../src/i18n/welsh-mutation.ts';
import { loadWelshGuidance } from '../../src/load/welsh.ts';
import { loadSoundReport } from '../../src/load.ts';
import { welshRadicals } from '../../src/search/welsh/installed.ts';
import { checkOf } from '../../src/translation/check.ts';
import { reportPassages } from '../../src/translation/report-passages.ts';
import { plantedResults } from './planted.ts';

const report = loadSoundReport('content');
const guidance = loadWelshGuidance('content');
const dictionary = welshDictionary();
const known = welshRadicals();

const plurals: Record<string, string> = {
  awdurdod: 'awdurdodau',
  cam: 'camau',
  plentyn: 'plant',
  achos: 'achosion',
  gweithiwr: 'gweithwyr',
  ysgol: 'ysgolion',
  teulu: 'teuluoedd',
};

const radicalOf = (word: string): string | undefined =>
  radicals(word).find(({ radical }) => known.has(radical))?.radical;

/** What stands in place of a match: $1 and so on, and forms of its last group. */
function make(made: string, match: string[]): string | undefined {
  const last = match.filter((each) => each !== undefined).at(-1) ?? '';
  const whole = match.length > 2 && /^(?:rh|ll|dd|[fgwrl])$/.test(match[1] ?? '') ? match[0] : last;
  const forms: Record<string, string | undefined> = {
    $radicalOf23: radicalOf(`${match[2]}${match[3]}`),
    $radical: radicalOf(whole ?? ''),
    $soft: softened(match[0] ?? ''),
    $aspirate: mutated(radicalOf(last) ?? '', 'aspirate'),
    $hard: match[2]?.slice(0, 1),
    $plural: plurals[last],
    $otherYears: last === 'mlynedd' ? 'blynedd' : 'mlynedd',
  };
  const name = Object.keys(forms).find((each) => made.includes(each));
  if (name && forms[name] === undefined) return undefined;
  return (name ? made.replace(name, forms[name] ?? '') : made).replace(/\$(\d)/g, (_, n) => match[Number(n)] ?? '');
}

it('catches what the README says of mistakes planted in the text as a person makes them', () => {
  const check = checkOf({
    ...guidance,
    dictionary: { correct: (word) => dictionary.correct(word), suggest: () => [] },
    publisher: report.record.publisher.short,
  });
  const results = plantedResults(reportPassages(report), check, make);
  if (process.env.SHOW_PLANTED)
    for (const { kind, planted, caught, missed } of results)
      console.log(`${kind} | ${caught}/${planted} | ${missed.slice(0, 3).join(' ~ ')}`);
  const readme = readFileSync('README.md', 'utf8');
  const rows = results.map(({ kind, planted, caught }) => `| ${kind} | ${planted} | ${caught} |`);
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
}, 120_000);
