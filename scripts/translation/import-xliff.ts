// `npm run translation:import -- file.xlf [--status reviewed --by "Name" --date 2026-11-23]`: puts a translator's file back
// into the content, and the state of its units into translation.json. Refuses, with every reason and exit code 1, and
// writes nothing, where that would damage an insert, an id or a number, or lose a word.
//
//   --status   reviewed or approved: every translation in the file was read, by whom (--by) and when (--date)
//   CONTENT    the report's folder (default content)
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sameProse } from '../../src/formats/xliff/codes.ts';
import { xliffText } from '../../src/formats/xliff/encoding.ts';
import { type UnitWords, wordsIn, wordsWith } from '../../src/formats/xliff/fields.ts';
import { type Translations, translationsIn } from '../../src/formats/xliff/import.ts';
import { readXliff } from '../../src/formats/xliff/read.ts';
import { type Reading, recordsAfter } from '../../src/formats/xliff/records.ts';
import { otherLocale } from '../../src/i18n/locale.ts';
import { isOfRecords } from '../../src/load/check/translation.ts';
import { problemLines } from '../../src/load/problem/list.ts';
import { loadReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';
import { translationRecordSchema } from '../../src/schemas/translation.ts';
import { type Files, filesWith } from '../../src/write/write.ts';
import { isMain, root } from '../steps.ts';
import { writeAll } from '../write/write-all.ts';

export type Imported = { changed: string[]; files: string[]; skipped?: string[] } | { refused: string[] };

/** @param dir the content's folder, whose files are written unless something is wrong */
export function importXliff(dir: string, xml: string, reading?: Reading): Imported {
  const { report, problems } = soundBut(dir);
  if (!report || problems.length > 0) return { refused: problems };
  const read = readXliff(xml);
  if (!read.file) return { refused: read.problems };
  const translations = translationsIn(report, read.file);
  const found = [...read.problems, ...('problems' in translations ? translations.problems : [])];
  if ('problems' in translations || found.length > 0) return { refused: found };
  const made = filesWith(dir, translations.changed, translations.to);
  if ('problems' in made) return { refused: made.problems };
  const tried = onCopy(dir, (copy) => trial(copy, report, translations, made.files, reading));
  if ('refused' in tried) return tried;
  const files = [...tried.files.keys()];
  writeAll(new Map([...tried.files].map(([file, text]) => [join(dir, file), text])));
  const skipped = [...translations.copied].map(skippedUnit);
  return { changed: [...translations.changed.keys()], files, ...(skipped.length > 0 && { skipped }) };
}

/** "c3", or "s8 (s8:title)" where it is other pieces of a unit that are not translated. */
const skippedUnit = ([unit, pieces]: [string, string[]]): string =>
  pieces.every((piece) => piece === unit) ? unit : `${unit} (${pieces.join(', ')})`;

/** The report, and its problems but for translations that no record speaks of yet, or whose words are not those that were read. */
function soundBut(dir: string): { report?: Report | undefined; problems: string[] } {
  const { report, problems } = loadReport(dir);
  return { report, problems: problemLines(problems.filter((problem) => !isOfRecords(problem))) };
}

function onCopy<T>(dir: string, use: (copy: string) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    cpSync(dir, copy, { recursive: true });
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Makes the change in a copy and reads it again: it must be sound, with the new words in it, and every other word as before. */
function trial(
  copy: string,
  before: Report,
  translations: Translations,
  files: Files,
  reading: Reading | undefined,
): { files: Files } | { refused: string[] } {
  const write = () => {
    for (const [file, text] of files) writeFileSync(join(copy, file), text);
  };
  write();
  const { report, problems } = soundBut(copy);
  if (!report || problems.length > 0)
    return { refused: problems.map((problem) => `with these translations, ${problem}`) };
  const faults = otherWords(before, report, translations);
  if (faults.length > 0) return { refused: faults };
  const records = recordsAfter(report, translations, reading);
  if (records) files.set('translation.json', `${JSON.stringify(Object.fromEntries(records), null, 2)}\n`);
  write();
  const after = soundBut(copy).problems;
  return after.length > 0 ? { refused: after } : { files };
}

/** Where the report after the change is not the one before with the new words in it. */
function otherWords(before: Report, after: Report, { changed, to }: Translations): string[] {
  const ids = new Set([...before.byId.keys(), ...after.byId.keys()]);
  return [...ids].flatMap((id) => {
    const [old, now] = [before.byId.get(id), after.byId.get(id)];
    if (!old || !now) return [`${id}: the unit would ${old ? 'vanish' : 'come to be'}`];
    const wanted = wordsWith(wordsIn(old, to), changed.get(id) ?? {});
    const other = otherLocale(to);
    if (!isSame(wordsIn(old, other), wordsIn(now, other))) return [`${id}: its words in "${other}" would change`];
    if (isSame(wanted, wordsIn(now, to))) return [];
    return [
      `${id}: the words cannot stand in the content's file as they are, as something in them is markup there. Write plain words`,
    ];
  });
}

const isSame = (one: UnitWords, other: UnitWords): boolean =>
  one.title === other.title &&
  sameProse(one.prose, other.prose) &&
  (one.fields ?? []).length === (other.fields ?? []).length &&
  (one.fields ?? []).every(
    ({ name, value }, at) => name === other.fields?.[at]?.name && sameProse(value, other.fields?.[at]?.value),
  );

/** What the command line asks for. Throws, saying what is wrong with it. */
export function importOf(args: string[]): { file: string; reading?: Reading } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { status: { type: 'string' }, by: { type: 'string' }, date: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('Name one file: npm run translation:import -- file.xlf');
  const { status, by, date } = values;
  if (status === undefined) {
    if (by !== undefined || date !== undefined) throw new Error('--by and --date need --status reviewed or approved.');
    return { file };
  }
  const record = translationRecordSchema.safeParse({ of: '0'.repeat(64), status, by, date });
  if (!record.success || record.data.status === 'draft')
    throw new Error(
      '--status must be reviewed or approved, with --by "the reader’s name" and --date such as 2026-11-23.',
    );
  return { file, reading: { status: record.data.status, by: record.data.by, date: record.data.date } };
}

function run(): Imported {
  const { CONTENT = 'content' } = process.env;
  try {
    const { file, reading } = importOf(process.argv.slice(2));
    const read = xliffText(readFileSync(resolve(file)));
    return 'problem' in read ? { refused: [read.problem] } : importXliff(resolve(root, CONTENT), read.text, reading);
  } catch (error) {
    return { refused: [error instanceof Error ? error.message : String(error)] };
  }
}

/** What an import has done, for people. */
export function summary({ changed, files, skipped = [] }: Exclude<Imported, { refused: string[] }>): string[] {
  const left =
    skipped.length > 0
      ? [`Left as they are, because their target still is or holds the words to translate: ${skipped.join(', ')}.`]
      : [];
  if (files.length === 0) {
    const none =
      left.length > 0 ? 'Nothing else is new.' : 'Nothing to import: every translation is the content’s already.';
    return [...left, none];
  }
  const words = changed.length > 0 ? `New words: ${changed.join(', ')}.` : 'No words changed.';
  return [words, `Written: ${files.join(', ')}.`, ...left];
}

if (isMain(import.meta)) {
  const result = run();
  if ('refused' in result) {
    for (const reason of result.refused) console.error(`  ${reason}`);
    console.error('\nNothing was imported.');
    process.exitCode = 1;
  } else for (const line of summary(result)) console.log(line);
}
