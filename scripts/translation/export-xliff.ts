// `npm run translation:export [-- --stale] [--out file] [--to en] [id …]`: the words to translate as XLIFF 1.2, for the tools
// of translators, who hand it back to `npm run translation:import`. content/README.md tells them how.
//
//   --stale    only what has no translation yet, or one that is behind
//   --to en    into that language (default the report's second: cy of ["en", "cy"]), for what was first written in the other
//   --out      the file (default <report>-cy.xlf or <report>-cy-stale.xlf in the current folder)
//   id …       only these units
//   CONTENT    the report's folder (default content)
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unitsToTranslate, xliff } from '../../src/formats/xliff/xliff.ts';
import { isBilingual, type Locale, locales } from '../../src/i18n/locale.ts';
import { isOfRecords } from '../../src/load/check/translation.ts';
import { problemLines } from '../../src/load/problem/list.ts';
import { loadReport } from '../../src/load.ts';
import { isMain, root } from '../steps.ts';
import { writeWhole } from '../write/write-whole.ts';

export interface Export {
  stale: boolean;
  /** Left out: the language that the report is translated into. */
  to?: Locale | undefined;
  /** The units; empty: all. */
  ids: string[];
}

export type Exported = { xml: string; units: number; report: string; to: Locale } | { refused: string[] };

/** @param dir the content's folder, which is only read */
export function exportXliff(dir: string, { stale, to: asked, ids }: Export): Exported {
  const { report, problems } = loadReport(dir);
  const others = problems.filter((problem) => !isOfRecords(problem));
  if (!report || others.length > 0) return { refused: problemLines(others) };
  const to = asked ?? report.languages[1];
  if (!to || !isBilingual(report))
    return { refused: ['the report is in one language: "languages" of report.json has no other to translate into'] };
  const unknown = ids.filter((id) => !report.byId.has(id));
  if (unknown.length > 0) return { refused: unknown.map((id) => `no unit has the id "${id}". Correct it`) };
  const units = unitsToTranslate(report, to, stale).filter(({ id }) => ids.length === 0 || ids.includes(id));
  return { xml: xliff(report, units, to), units: units.length, report: report.record.id, to };
}

export function localeOf(name: string): Locale {
  const found = locales.find((locale) => locale === name);
  if (!found) throw new Error(`--to is "${name}"; it must be one of ${locales.join(', ')}.`);
  return found;
}

function run(args: string[]): void {
  const { CONTENT = 'content' } = process.env;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      stale: { type: 'boolean', default: false },
      to: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { stale } = values;
  const asked = values.to === undefined ? undefined : localeOf(values.to);
  const made = exportXliff(resolve(root, CONTENT), { stale, to: asked, ids: positionals });
  if ('refused' in made) throw new Error(made.refused.map((reason) => `  ${reason}`).join('\n'));
  if (made.units === 0) {
    console.log('There is nothing to translate: no file was written.');
    return;
  }
  const file = values.out ?? join(process.cwd(), `${made.report}-${made.to}${stale ? '-stale' : ''}.xlf`);
  writeWhole(resolve(file), made.xml);
  console.log(`${made.units} units to translate into "${made.to}": ${file}`);
}

if (isMain(import.meta)) {
  try {
    run(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\nNo file was written.`);
    process.exitCode = 1;
  }
}
