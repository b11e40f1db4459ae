// `npm run translation:record [-- [--from cy] [--draft] id …]`: writes into translation.json that the translations of those
// units, or of every unit that has no record yet, render the words as they are now. They are then drafts; that a person
// has read one is written by hand. Refuses, with every reason and exit code 1, rather than lose what a person did.
//
//   --from cy  the units were first written in Welsh
//   --draft    make drafts even of what a person has read
//   CONTENT    the report's folder (default content)
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, locales } from '../src/i18n/locale.ts';
import { isUnrecorded } from '../src/load/translation.ts';
import { loadReport } from '../src/load.ts';
import { type Recording, recordTranslations } from '../src/model/translation-record.ts';
import { isMain, root } from './steps.ts';
import { writeWhole } from './write-whole.ts';

export type Done = { done: string } | { refused: string[] };

/** @param dir the content's folder, whose translation.json is written unless something is wrong */
export function recordTranslation(dir: string, recording: Recording): Done {
  const { report, problems } = loadReport(dir);
  const others = problems.filter((problem) => !isUnrecorded(problem));
  if (!report || others.length > 0) return { refused: others };
  const recorded = recordTranslations(report, recording);
  if ('refused' in recorded) return recorded;
  const { records, changed } = recorded;
  if (changed.length === 0) return { done: 'Nothing to record: every one of them is up to date.' };
  writeWhole(join(dir, 'translation.json'), `${JSON.stringify(Object.fromEntries(records), null, 2)}\n`);
  return { done: `Recorded as drafts: ${changed.join(', ')}.` };
}

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
