import { expect, it } from 'vitest';
import { welshReading } from '../../scripts/check/translations.ts';
import { welshDictionary } from '../../scripts/translation/welsh-dictionary.ts';
import { straight } from '../../src/language/letters.ts';
import { loadWelshGuidance } from '../../src/load/read/welsh.ts';
import { loadReport } from '../../src/load.ts';
import { welshChecks } from '../../src/schemas/welsh.ts';
import { allowedBeside, engineWords } from '../../src/translation/engine-words.ts';

const { report, content } = loadReport('content');
if (!report || !content) throw new Error('The content cannot be read.');
const dictionary = welshDictionary();
const { passages, findings, idle } = welshReading(content, report, {
  correct: (word) => dictionary.correct(word),
  // Nobody reads them here, and they take long.
  suggest: () => [],
});
const { allowed, excuses, terms } = loadWelshGuidance('content');

it('has Welsh to read: every unit, notes, pages and the interface', () => {
  const read = new Set(passages.map(({ unit }) => unit));
  expect(report.units.filter(({ id }) => !read.has(id)).map(({ id }) => id)).toEqual([]);
  for (const unit of ['note n1', 'page about', 'page accessibility', 'interface nav.skip', 'report standing'])
    expect(read).toContain(unit);
  expect(passages.length).toBeGreaterThan(500);
});

it.each(welshChecks)('has nothing in its %s that nobody excused', (check) => {
  expect(
    findings.filter((finding) => finding.check === check).map(({ unit, message }) => `${unit}: ${message}`),
  ).toEqual([]);
});

it('has no excuse that excuses nothing', () => {
  expect(idle).toEqual([]);
  expect(excuses.filter(({ reason }) => reason.length < 10)).toEqual([]);
});

it('allows fewer than 150 words beside the dictionary, each once and none that the dictionary knows', () => {
  const { names, initialisms, words } = allowedBeside(allowed);
  const all = [...names, ...initialisms, ...words.map(({ word }) => word)];
  expect(all.length).toBeLessThan(150);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((word) => !word.includes(' ') && dictionary.correct(word))).toEqual([]);
});

it('allows no word that stands nowhere', () => {
  const text = passages.map(({ own }) => straight(own).toLowerCase()).join('\n');
  const { names, initialisms, words } = allowed;
  const stands = (word: string) => text.includes(straight(word).toLowerCase());
  expect([...names, ...initialisms].filter((word) => !stands(word))).toEqual([]);
  // A word may stand in a mutation alone: its end is enough.
  expect(words.filter(({ word }) => !stands(word.slice(1))).map(({ word }) => word)).toEqual([]);
  expect(engineWords.words.filter(({ word }) => !stands(word.slice(1)))).toEqual([]);
});

it('has terms, each once, with the confidence that says whether they are held to', () => {
  expect(terms.length).toBeGreaterThan(300);
  expect(new Set(terms.map(({ en }) => en)).size).toBe(terms.length);
  expect(terms.filter(({ confidence }) => confidence === 'high').length).toBeGreaterThan(250);
});
