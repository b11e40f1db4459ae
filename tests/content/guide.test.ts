import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../src/model/problem/rules.ts';

it("the author's guide lists every rule, each with what must hold, in the order of the code, and no other", () => {
  const [, section = ''] = readFileSync('content/README.md', 'utf8').split('\n## Every rule\n');
  const [own = ''] = section.split('\n## ');
  const listed = [...own.matchAll(/^\| `([a-z0-9-]+)` \| (.*) \|$/gm)].map(([, id, sentence]) => [id, sentence]);
  expect(listed).toEqual(Object.entries(rules));
});
