import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { contentState } from '../../../scripts/build/content-steps.ts';
import { type Problem, problemText } from '../../../src/model/problem/problem.ts';
import type { Report } from '../../../src/model/report.ts';
import { chanceFrom } from '../../chance.ts';
import { merges, otherSystems, wrongFiles } from './files.ts';
import type { Damage, Done } from './folder.ts';
import { brokenMarkup } from './markup.ts';
import { brokenJson, wrongRecords } from './records.ts';
import { notTheReport, wrongSigns } from './words.ts';

/** Every way in which a folder is damaged, by its name. */
export const damages: [name: string, damage: Damage][] = Object.entries({
  ...{ ...brokenJson, ...wrongRecords, ...wrongSigns, ...notTheReport },
  ...{ ...brokenMarkup, ...merges, ...otherSystems, ...wrongFiles },
});

/**
 * The tests that damage to a report's folder is told with the file and a remedy, or changes nothing of the report.
 *
 * @param perKind how many of each kind are tried
 * @param kinds all of them unless said otherwise
 */
export function damageTests(perKind: number, kinds = damages): void {
  const { report: sound, faults: unsound } = contentState('tests/fixtures/report');
  const works = mkdtempSync(join(tmpdir(), 'damaged-'));
  afterAll(() => rmSync(works, { recursive: true }));

  it('is done to content that has no problems', () => {
    expect(unsound).toBeUndefined();
  });

  it.each(kinds)('%s', (name, damage) => {
    const dir = join(works, 'report');
    const chance = chanceFrom([...name].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 2026) | 0);
    const faults: string[] = [];
    for (let time = 0; time < perKind; time += 1) {
      cpSync('tests/fixtures/report', dir, { recursive: true });
      const done = damage(dir, chance);
      faults.push(...faultsOf(done, dir, sound).map((fault) => `${done.what}: ${fault}`));
      rmSync(dir, { recursive: true });
    }
    expect(faults).toEqual([]);
  });
}

/** What an editor would miss in what is said of the damage before a build. */
function faultsOf({ files, names = [] }: Done, dir: string, sound: Report | undefined): string[] {
  const { report, faults } = contentState(dir);
  if (!faults) return isDeepStrictEqual(report, sound) ? [] : ['changes the report, and nobody is told'];
  const texts = faults.problems.map(problemText);
  const due = [...files.flatMap(asToldOf), ...names];
  return [
    ...(texts.some((text) => /^[a-z][a-z0-9.-]*: /.test(text) || due.some((name) => text.includes(name)))
      ? []
      : [`is not said to be in the file: ${texts.slice(0, 2).join(' / ')}`]),
    ...faults.problems
      .filter((each) => !isWhole(each))
      .map((each) => `has no place or no remedy: ${problemText(each)}`),
  ];
}

/**
 * The files by which damage to one is told: what one language lacks is missed in the other, what the report says stands in its
 * source, and what has a record of its own is missed by that.
 */
const asToldOf = (file: string): string[] => [
  file,
  file.replace(/\.(en|cy)\.mdx$/, (end) => (end === '.en.mdx' ? '.cy.mdx' : '.en.mdx')),
  ...(file.endsWith('.mdx') ? ['translation.json', 'statistics.json', 'quotations.json', 'source/'] : []),
];

/** Whether a problem says where, and what mends it: a remedy, or in the message itself what must be. */
function isWhole({ file, message, remedy }: Problem): boolean {
  const hasPlace =
    file !== undefined || /\b(source lines? \d+|[\w/.-]+\.(json|mdx|txt)\b)|^[a-z0-9.-]+[:,] /.test(message);
  return hasPlace && (remedy !== '' || /must|needs|is due|missing|there is|differ/.test(message));
}
