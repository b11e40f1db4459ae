// `npm run release`: makes the edition that report.json names, by writing down in published.json every unit and the hash
// of its words, and in wordings/ the words themselves that are new: both files or none. Refuses, with every reason and exit code 1, when content, source or promises are broken.
//
//   CONTENT    the report's folder (default content)
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problemLines } from '../src/load/problem/list.ts';
import { loadReport } from '../src/load.ts';
import { fates, type Kept } from '../src/model/ledger/fate.ts';
import { ledgerFindings } from '../src/model/ledger/ledger.ts';
import { nextPublished, nextWordings, releaseProblems } from '../src/model/ledger/release.ts';
import { editionTextProblems } from '../src/model/translation/edition-text.ts';
import { isMain, root } from './steps.ts';
import { writeAll } from './write/write-all.ts';

export type Release = { made: string } | { refused: string[] };

/** @param dir the content's folder, whose published.json and wordings/ are written unless something is wrong */
export function release(dir: string): Release {
  const { report, problems, sourceProblems } = loadReport(dir);
  const promises = report
    ? [...editionTextProblems(report), ...ledgerFindings(report).problems, ...releaseProblems(report)]
    : [];
  const refused = problemLines([...problems, ...sourceProblems, ...promises]);
  if (!report || refused.length > 0) return { refused };
  writeEdition(dir, report);
  return { made: summary(report) };
}

/** Writes the ledger and the words that are new into the content's folder: both files, or none of them and an error. */
export function writeEdition(dir: string, report: Kept): void {
  const wordings = nextWordings(report);
  // The words first: an edition that the ledger does not know yet is told apart, words that it misses are lost.
  const files = [
    ...(wordings ? [{ file: `wordings/${wordings.version}.json`, value: wordings }] : []),
    { file: 'published.json', value: nextPublished(report) },
  ];
  if (wordings) mkdirSync(join(dir, 'wordings'), { recursive: true });
  writeAll(new Map(files.map(({ file, value }) => [join(dir, file), `${JSON.stringify(value, null, 2)}\n`])));
}

function summary(report: Kept): string {
  const { version, date } = report.record.edition;
  const all = fates(report);
  const counted = { new: 'new', changed: 'changed words', moved: 'on another page', gone: 'gone' } as const;
  const parts = Object.entries(counted).flatMap(([fate, words]) => {
    const ids = all.filter((each) => each.fate === fate && !report.published.units[each.id]?.until).map(({ id }) => id);
    return ids.length > 0 ? [`  ${words}: ${ids.length === report.units.length ? 'all' : ids.join(', ')}`] : [];
  });
  return [
    `Edition ${version} of ${date} is made: published.json holds its ${report.units.length} units.`,
    ...parts,
  ].join('\n');
}

if (isMain(import.meta)) {
  const { CONTENT = 'content' } = process.env;
  const done = release(resolve(root, CONTENT));
  if ('made' in done) console.log(done.made);
  else {
    for (const reason of done.refused) console.error(`  ${reason}`);
    console.error(
      `\nNo edition was made, for ${done.refused.length === 1 ? 'this reason' : `these ${done.refused.length} reasons`}.`,
    );
    process.exitCode = 1;
  }
}
