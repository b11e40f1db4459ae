// A report many times as long as one that there is, to see what grows with a report and how: its chapters, findings, quotations,
// statistics, figures, subjects and evidence over and over, each time with ids of its own and with some new words, as another
// part of the same report would have them. It is written like any content folder: nothing that builds it knows what it is.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSoundReport } from '../../src/load.ts';
import { recordTranslation } from '../translation/record.ts';
import { copy, idsIn, type Part, partsOf } from './copy.ts';

/** What the longer report does not have. */
const leftOut = ['source', 'other-numbers.json', 'contents.json'];

/** The files whose lists grow, besides that of the findings. */
const growing = ['quotations', 'statistics', 'figures', 'derived', 'evidence', 'subjects'].map(
  (name) => `${name}.json`,
);

/** Where a file has several lists, those that grow: the units, methods and places of statistics are those of all. */
const lists = ['groups', 'entries', 'statistics', 'findings', 'none'];

/**
 * Writes a report `times` as long as that in one folder into another, as its next edition. It has sections, appendices and notes
 * once, and neither its source nor its printed contents.
 *
 * @param from a content folder in which the checks find nothing
 * @param dir a folder that is not there yet
 * @throws Error with what the checks say, should the longer report not be sound
 */
export function enlarge(from: string, dir: string, times: number): void {
  cpSync(from, dir, { recursive: true });
  for (const name of leftOut) rmSync(join(dir, name), { recursive: true, force: true });
  const report = JSON.parse(read(dir, 'report.json'));
  const findings = report.parts.flatMap(({ list }: { list?: string }) => list ?? []);
  const named = [...findings, ...growing].filter((name) => existsSync(join(dir, name)));
  const chapters = readdirSync(join(dir, 'chapters')).map((name) => join('chapters', name));
  const parts = partsOf(dir, [...named, ...chapters], [...findings, 'quotations.json', ...chapters], times);
  for (const name of named) {
    const value = JSON.parse(read(dir, name));
    const longer = Array.isArray(value)
      ? repeated(value, parts)
      : Object.fromEntries(
          Object.entries(value).map(([key, each]) => [
            key,
            lists.includes(key) && Array.isArray(each) ? repeated(each, parts) : each,
          ]),
        );
    write(dir, name, longer);
  }
  for (const name of chapters) {
    const text = read(dir, name);
    for (const part of parts) {
      const own = name.replace(/\d+/, (number) => part.chapter(number));
      writeFileSync(join(dir, own), part.text(text));
    }
  }
  write(dir, 'report.json', {
    ...report,
    files: report.files.filter((name: string) => name !== 'source' && name !== 'contents'),
  });
  record(dir, []);
  // Those of the edition's own texts that name what has grown.
  const changed = loadSoundReport(dir).editionTexts.filter(({ of, recorded }) => of !== recorded);
  if (changed.length > 0)
    record(
      dir,
      changed.map(({ name }) => name),
    );
}

function record(dir: string, ids: string[]): void {
  const recorded = recordTranslation(dir, { ids, draft: false });
  if ('refused' in recorded) throw new Error(recorded.refused.join('\n'));
}

/** What has no id that is another one in a part is there once: a statistic of the introduction, and what is worked out from it. */
const repeated = (entries: unknown[], parts: readonly Part[]): unknown[] => [
  ...entries,
  ...parts.flatMap((part) =>
    entries.filter((entry) => idsIn(entry).some((id) => part.id(id) !== id)).map((entry) => copy(entry, part)),
  ),
];

const read = (dir: string, name: string): string => readFileSync(join(dir, name), 'utf8');
const write = (dir: string, name: string, value: unknown): void =>
  writeFileSync(join(dir, name), `${JSON.stringify(value, null, 2)}\n`);
