// A report's parts and the kinds of its entries are its content: nothing in the code is called by the name of one.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const names = ['introduction', 'methodology', 'acknowledgements', 'appendix', 'outcome', 'model', 'conclusion'];

/** What a file may name all the same, each with its reason. Texts of the interface (src/i18n) are left out whole. */
const exceptions: Record<string, [named: RegExp, why: string][]> = {
  'src/schemas/name.ts': [[/'model'/, 'a kind of names in names.json, which is no kind of entry']],
  'src/schemas/statistic.ts': [[/'fact-about-model'/, 'a reason in other-numbers.json, as authors write it']],
  'src/formats/tables/evidence-csv.ts': [[/'conclusion'/g, 'a column of a public table, whose name is a promise']],
  'src/language/unbroken.ts': [[/appendix/, 'an English word that a letter follows, as "Appendix A"']],
  'src/language/welsh/nouns.ts': [[/\bmodel\b/, 'a Welsh noun among others, with its gender']],
};

/** The code of a file without comments, and without the paths of what it imports: there is a room called "model". */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|[\s;{(,])\/\/.*$/gm, '$1')
    .replace(/(['"])[^'"\n]*\/model\/[^'"\n]*\1/g, '');
}

const lower = new RegExp(`(?<![a-z])(?:${names.join('|')})s?(?![a-z])`, 'g');
const capital = new RegExp(
  `(?:${names.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')})s?(?![a-z])`,
  'g',
);
const upper = new RegExp(`(?<![A-Z])(?:${names.join('|').toUpperCase()})S?(?![A-Z])`, 'g');

/** Every name of a kind or part in code: as a word, and in an identifier ("homeConclusion", "OUTCOME_INK"). */
const namedIn = (code: string): string[] => [lower, capital, upper].flatMap((pattern) => code.match(pattern) ?? []);

test('this test finds names in words, identifiers and classes, and not in comments or the paths of imports', () => {
  for (const code of [
    `kind === 'outcome'`,
    'const homeConclusion = 1',
    'const CONCLUSION = 1.2',
    '.conclusion {}',
    'Appendix',
    'allModels()',
  ])
    expect(namedIn(code), code).toHaveLength(1);
  for (const code of ['remodelled', 'inconclusive', 'outcomeless']) expect(namedIn(code), code).toEqual([]);
});

test('no part of a report and no kind of entry is named in the code', () => {
  const files = globSync('src/**/*.{ts,astro,css}').map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(300);
  const found = files
    .filter((file) => !file.startsWith('src/i18n/'))
    .flatMap((file) => {
      const allowed = (exceptions[file] ?? []).map(([named]) => named);
      const code = allowed.reduce((text, named) => text.replace(named, ''), codeOf(file));
      return namedIn(code).map((name) => `${file}: ${name}`);
    });
  expect(found).toEqual([]);
});

test('every exception is still one', () => {
  const idle = Object.entries(exceptions).flatMap(([file, allowed]) =>
    allowed.flatMap(([named]) => (named.test(codeOf(file)) ? [] : [`${file}: ${named}`])),
  );
  expect(idle).toEqual([]);
});
