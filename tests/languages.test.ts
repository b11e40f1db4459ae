import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What may ask which language it is: the facts of language, the words of the interface, and search, which is made for each. */
const mayAsk = /^src\/(?:language|i18n|search)\//;

/** Where a file asks whether something is Welsh; elsewhere what differs by language is a word, a form or a record. */
function asksIn(file: string, text: string): string[] {
  if (mayAsk.test(file)) return [];
  const asks = /[=!]==?\s*(['"`])cy\1|(['"`])cy\2\s*[=!]==?|\bcase\s+(['"`])cy\3/;
  return text.split('\n').flatMap((line, index) => (asks.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
}

const files = ['src', 'scripts']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.(?:ts|mjs|astro)$/.test(file));

it('only the rooms of language ask which language it is', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => asksIn(file, readFileSync(file, 'utf8')))).toEqual([]);
});

it('this test sees such a question however it is put', () => {
  const asked = [
    `if (locale === 'cy') {`,
    `const is = "cy" !== lang;`,
    `lang ==  \`cy\` ? a : b`,
    `  case 'cy':`,
    `const cy = { cy: 'cy' };`,
  ].join('\n');
  expect(asksIn('src/model/a.ts', asked).map((found) => found.split(': ')[0])).toEqual(
    [1, 2, 3, 4].map((line) => `src/model/a.ts:${line}`),
  );
  expect(asksIn('src/i18n/a.ts', asked)).toEqual([]);
});
