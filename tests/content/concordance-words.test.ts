import { expect, it } from 'vitest';
import { wordGroups } from '../../src/concordance/words.ts';
import { loadWelshGuidance } from '../../src/load/read/welsh.ts';
import { welshGuide } from '../../src/search/welsh/guide.ts';
import { welshRadicals } from '../../src/search/welsh/installed.ts';
import { report } from './this-report.ts';

/** Headwords that are no plain dictionary form by the rules below, and why each is right. */
const reasons: Record<string, string> = {
  arrrrrrhhh: 'a cry',
  cymru: 'a place',
  'di-hid': 'an adjective, not a verb in -id',
  mr: 'a title',
  weithiau: 'an adverb of its own, "sometimes"; as a plural it would be of gwaith',
  ymhellach: 'an adverb of its own, "further"',
};

/** Endings of verbs in their persons, with the words that have them from the start. */
const personal = /(?:odd|wyd|asant|asom|aist|iff|ir|id|ai|ent)$/;
const fromTheStart =
  /^(?:addewid|adnodd|arwyddair|cynhenid|rhyngrwyd|anodd|bai|bywyd|cadernid|cyllid|clir|cywir|diogelwyd|efallai|gair|gwir|hir|llai|milltir|modd|naid|newid|plaid|rhaid|rhai|sir|tir|trai|blaid|rhydd|dylai|(?:\p{L}+(?:fodd|rodd|iodd)))$/u;

it('has every Welsh word under a form that a dictionary has: no mutation, no plural, no person of a verb', () => {
  const guide = welshGuide(welshRadicals(), report.welsh);
  const { allowed } = loadWelshGuidance('content');
  const listed = [
    ...allowed.names,
    ...allowed.initialisms,
    ...report.names.flatMap(({ name, also }) => [name.en, name.cy, ...(also?.cy ?? [])]),
  ];
  const asIs = new Set(listed.flatMap((name) => name.split(/[\s-]+/)).map((word) => word.toLowerCase()));
  const faults = wordGroups(report, 'cy', guide)
    .filter(({ lang }) => lang === 'cy')
    .flatMap(({ word, units }) => {
      const small = word.toLowerCase();
      if (small in reasons || asIs.has(small)) return [];
      const wrong = [
        guide.dictionary.has(small) || small.split('-').every((part) => guide.dictionary.has(part))
          ? ''
          : 'no radical of the dictionary',
        guide.heads.has(small) ? `a form of ${guide.heads.get(small)}` : '',
        personal.test(small) && !fromTheStart.test(small) ? 'a verb in its person' : '',
      ].filter(Boolean);
      return wrong.map((why) => `${word} (${units.map(({ id }) => id).join(' ')}): ${why}`);
    });
  expect(faults).toEqual([]);
});
