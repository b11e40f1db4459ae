import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../../src/model/problem/rules.ts';

const ids = Object.keys(rules);

/** The code of src/ but for the list itself. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('problem/rules.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

it("the author's guide lists every rule, each with what must hold, in the order of the code, and no other", () => {
  const [, section = ''] = readFileSync('content/README.md', 'utf8').split('\n## Every rule\n');
  const [own = ''] = section.split('\n## ');
  const listed = [...own.matchAll(/^\| `([a-z0-9-]+)` \| (.*) \|$/gm)].map(([, id, sentence]) => [id, sentence]);
  expect(listed).toEqual(Object.entries(rules));
});

it('every rule can be broken: some code names it', () => {
  expect(ids.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
});

it('every rule is one sentence', () => {
  expect(Object.values(rules).filter((sentence) => !/^[A-Z`][^\n|]*\.$/.test(sentence))).toEqual([]);
});
