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

it('every rule can be broken: some code names it', () => {
  expect(ids.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
});

it('every rule is one sentence', () => {
  expect(Object.values(rules).filter((sentence) => !/^[A-Z`][^\n|]*\.$/.test(sentence))).toEqual([]);
});
