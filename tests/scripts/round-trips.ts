import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportXliff } from '../../scripts/translation/export-xliff.ts';
import { type Imported, importXliff } from '../../scripts/translation/import-xliff.ts';
import { allWords, withTarget, withUnits, wordsOf } from '../formats/translated.ts';

/** The copy of a report that a test works on. */
export let dir = '';

/** Each test of a file works on a copy of its own. */
export function inCopies(content = 'tests/fixtures/report'): void {
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'xliff-'));
    cpSync(content, dir, { recursive: true });
  });
  afterEach(() => rmSync(dir, { recursive: true }));
}

/** How many units there are to translate into Welsh. */
export const unitCount = (): number => {
  const made = exportXliff(dir, { stale: false, to: 'cy', ids: [] });
  return 'units' in made ? made.units : 0;
};

/** Every file of the folder with its bytes. */
export const bytes = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dir, file)).isFile())
      .map((file) => [file, readFileSync(join(dir, file), 'latin1')]),
  );

/** The files that are not as they were. */
export const changedSince = (before: Record<string, string>): string[] => {
  const now = bytes();
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((file) => before[file] !== now[file])
    .sort();
};

export function exported({ stale = false, to = 'cy' as 'cy' | 'en' } = {}): string {
  const made = exportXliff(dir, { stale, to, ids: [] });
  if ('refused' in made) throw new Error(made.refused.join('\n'));
  return made.xml;
}

/** Every piece that is still to be translated gets its own source for a translation, with its words changed. */
export function filled(xml: string): string {
  const open = new Set<string>();
  withUnits(xml, (unit, id) => {
    if (isToTranslate(unit)) open.add(id).add(`${id}:title`).add(id.replace(':title', ''));
    return unit;
  });
  return withUnits(xml, (unit, id) => {
    const isOwn = isToTranslate(unit) || (open.has(id) && /^s\d/.test(id));
    return isOwn ? withTarget(unit, otherLetters(wordsOf(unit, 'source'), xml)) : unit;
  });
}

/** Words of XML, each with another letter at its end; but those of numbers, which must go on saying what their records say. */
const otherLetters = (words: string | undefined, xml: string): string =>
  otherWords(words, xml, (word) => word.slice(0, -1) + (word.endsWith('ŵ') ? 'ŷ' : 'ŵ'));

/** The same words, with great letters for small ones at their beginning; where all are great, with small ones. */
function otherCase(words: string | undefined, xml: string): string {
  const great = otherWords(words, xml, ([first = '', ...rest]) => first.toUpperCase() + rest.join(''));
  return great === words
    ? otherWords(words, xml, ([first = '', ...rest]) => first.toLowerCase() + rest.join(''))
    : great;
}

function otherWords(words = '', xml: string, other: (word: string) => string): string {
  const marked = [...xml.matchAll(/<g [^>]*x-stat">([^<]*)</g)].flatMap(
    ([, number = '']) => number.match(/\p{L}+/gu) ?? [],
  );
  const kept = new Set(marked.map((word) => word.toLowerCase()));
  return words.replace(/<[^>]*>|&\w+;|\p{L}{2,}/gu, (word) =>
    /^[<&]/.test(word) || kept.has(word.toLowerCase()) ? word : other(word),
  );
}

const isToTranslate = (unit: string): boolean => /<target[^>]*state="needs-translation"/.test(unit);

/** What an import of an export does in which nothing was translated. */
export function nothing(xml: string): Imported {
  const units = new Map<string, string[]>();
  withUnits(xml, (unit, piece) => {
    const id = piece.split(':')[0] ?? '';
    if (isToTranslate(unit)) units.set(id, [...(units.get(id) ?? []), piece]);
    return unit;
  });
  const skipped = [...units].map(([id, pieces]) => (pieces.join() === id ? id : `${id} (${pieces.join(', ')})`));
  return { changed: [], files: [], ...(skipped.length > 0 && { skipped }) };
}

/** The words of a report, out to translators and back. */
export function roundTrips(): void {
  describe('the words of a report', () => {
    beforeEach(() => {
      // Names are looked for in the texts, and would no longer be found there.
      rmSync(join(dir, 'names.json'), { force: true });
    });

    test('exported and imported unchanged leave every file byte for byte as it was', () => {
      const before = bytes();
      const xml = exported();
      expect(importXliff(dir, xml)).toEqual(nothing(xml));
      expect(changedSince(before)).toEqual([]);
    });

    test('come back whole when all that was missing is translated, and then once more unchanged', () => {
      const xml = filled(exported());
      importXliff(dir, xml);
      const [before, again] = [bytes(), exported()];
      expect(allWords(again, 'target')).toEqual(allWords(xml, 'target'));
      expect(importXliff(dir, again)).toEqual({ changed: [], files: [] });
      expect(changedSince(before)).toEqual([]);
    });

    test('all changed by one import and changed back by another are byte for byte the same', () => {
      importXliff(dir, filled(exported()));
      const [before, xml] = [bytes(), exported()];
      // A name that is the same in both languages stays so. What a statistic is called goes on saying words of its text.
      const isSame = (unit: string) => wordsOf(unit, 'target') === wordsOf(unit, 'source');
      const other = withUnits(xml, (unit) =>
        isSame(unit) ? unit : withTarget(unit, otherCase(wordsOf(unit, 'target'), xml)),
      );
      const done = importXliff(dir, other);
      expect('changed' in done && done.changed.length).toBe(unitCount());
      expect(allWords(exported(), 'target')).toEqual(allWords(other, 'target'));
      importXliff(dir, xml);
      expect(changedSince(before).filter((file) => file !== 'translation.json')).toEqual([]);
    });
  });
}
