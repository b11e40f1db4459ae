// `npm run translation:record [-- [--from cy] [--draft] id …]`: writes into translation.json that the translations of those
// units, or of every unit that has no record yet, render the words as they are now. They are then drafts; that a person
// has read one is written by hand. Refuses, with every reason and exit code 1, rather than lose what a person did.
// The edition's own texts are named as the check names them ("note n5" "page about"); welsh/edition.json holds theirs.
//
//   --from cy  the units were first written in that language, and not in the one that the report was
//   --draft    make drafts even of what a person has read
//   CONTENT    the report's folder (default content)
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isBilingual, type Locale, locales } from '../../src/i18n/locale.ts';
import { isOfRecords } from '../../src/load/check/translation.ts';
import { problemLines } from '../../src/load/problem/list.ts';
import { welshFiles } from '../../src/load/read/welsh.ts';
import { loadReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';
import { type EditionText, unrecordedTexts } from '../../src/model/translation/edition-text.ts';
import { type Recording, recordTranslations } from '../../src/model/translation/translation-record.ts';
import { isMain, root } from '../steps.ts';
import { writeWhole } from '../write/write-whole.ts';

export type Done = { done: string } | { refused: string[] };

/** @param dir the content's folder, whose translation.json is written unless something is wrong */
export function recordTranslation(dir: string, recording: Recording): Done {
  const { report, problems } = loadReport(dir);
  const others = problems.filter((problem) => !isOfRecords(problem));
  if (!report || others.length > 0) return { refused: problemLines(others) };
  if (!isBilingual(report))
    return {
      refused: ['the report is in one language ("languages" of report.json): it has no translations to record'],
    };
  const { texts, ids } = namedTexts(report, recording.ids);
  if (recording.from && texts.length > 0 && recording.ids.length > 0)
    return { refused: texts.map(({ name }) => `${name}: --from is for units. Leave it out`) };
  const isOfTexts = recording.ids.length > 0 && ids.length === 0;
  const recorded = isOfTexts ? { records: [], changed: [] } : recordTranslations(report, { ...recording, ids });
  if ('refused' in recorded) return recorded;
  const { records, changed } = recorded;
  const renewed = texts.filter(({ of, recorded: known }) => of !== known);
  if (changed.length > 0) writeRecords(dir, 'translation.json', records);
  if (renewed.length > 0) writeRecords(dir, welshFiles.edition, textRecords(report, renewed));
  const all = [...changed, ...renewed.map(({ name }) => name)];
  return {
    done:
      all.length > 0 ? `Recorded as drafts: ${all.join(', ')}.` : 'Nothing to record: every one of them is up to date.',
  };
}

/** Which of those names are the edition's own texts, and which ids are left; of no names every text without a record. */
function namedTexts(report: Report, names: string[]): { texts: EditionText[]; ids: string[] } {
  const texts =
    names.length > 0 ? report.editionTexts.filter(({ name }) => names.includes(name)) : unrecordedTexts(report);
  return { texts, ids: names.filter((name) => !texts.some((text) => text.name === name)) };
}

/** What each text's record is then, in the order of the texts; one of a text that is there no longer goes. */
const textRecords = ({ editionTexts }: Report, renewed: EditionText[]): [string, string][] =>
  editionTexts.flatMap((text): [string, string][] => {
    const hash = renewed.includes(text) ? text.of : text.recorded;
    return hash === undefined ? [] : [[text.name, hash]];
  });

const writeRecords = (dir: string, file: string, records: [string, unknown][]): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeWhole(join(dir, file), `${JSON.stringify(Object.fromEntries(records), null, 2)}\n`);
};

/** What the command line asks for. Throws, saying what is wrong with it. */
export function recordingOf(args: string[]): Recording {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { from: { type: 'string' }, draft: { type: 'boolean', default: false } },
  });
  const from = values.from === undefined ? undefined : localeOf(values.from);
  if ((from || values.draft) && positionals.length === 0) throw new Error('--from and --draft need the ids of units.');
  return { ids: positionals, from, draft: values.draft };
}

function localeOf(name: string): Locale {
  const found = locales.find((locale) => locale === name);
  if (!found) throw new Error(`--from is "${name}"; it must be one of ${locales.join(', ')}.`);
  return found;
}

function run(): Done {
  const { CONTENT = 'content' } = process.env;
  try {
    return recordTranslation(resolve(root, CONTENT), recordingOf(process.argv.slice(2)));
  } catch (error) {
    return { refused: [error instanceof Error ? error.message : String(error)] };
  }
}

if (isMain(import.meta)) {
  const result = run();
  if ('done' in result) console.log(result.done);
  else {
    for (const reason of result.refused) console.error(`  ${reason}`);
    console.error('\nNothing was recorded.');
    process.exitCode = 1;
  }
}
