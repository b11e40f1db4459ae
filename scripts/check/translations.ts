// Reads the Welsh of the report, of the edition's pages and of the interface, prints what the checks find and the state of
// the translations; exit code 1 on a finding that nobody excused, an excuse that excuses nothing, or a stale block.
//
// With --seeded: seeds known errors in good Welsh instead, and prints how many of each kind each check catches.
//
//   CONTENT    the report's folder (default content)
import { resolve } from 'node:path';
import { isBilingual, languageNames, originalOf } from '../../src/i18n/locale.ts';
import { isWelsh } from '../../src/language/tag.ts';
import { pagePassages } from '../../src/load/check/welsh/page-passages.ts';
import { quoteFindings } from '../../src/load/check/welsh/quote-findings.ts';
import { problemList } from '../../src/load/problem/list.ts';
import type { Content } from '../../src/load/read/content.ts';
import { loadWelshGuidance, welshGuidance } from '../../src/load/read/welsh.ts';
import { loadReport } from '../../src/load.ts';
import type { Report } from '../../src/model/report.ts';
import { staleTexts, unrecordedTexts } from '../../src/model/translation/edition-text.ts';
import {
  missingUnits,
  staleUnits,
  translationCounts,
  translationState,
} from '../../src/model/translation/translation.ts';
import { type WelshCheck, welshChecks } from '../../src/schemas/welsh.ts';
import { checkOf } from '../../src/translation/check.ts';
import { engineExcuses } from '../../src/translation/engine-words.ts';
import { excused } from '../../src/translation/excuses.ts';
import { interfacePassages } from '../../src/translation/passages/interface-passages.ts';
import type { Finding, Passage } from '../../src/translation/passages/passage.ts';
import { reportPassages } from '../../src/translation/passages/report-passages.ts';
import { termCheckOf, termPassages } from '../../src/translation/passages/term-passages.ts';
import type { Dictionary } from '../../src/translation/word.ts';
import { isMain, root } from '../steps.ts';
import { welshDictionary } from '../translation/welsh-dictionary.ts';

export interface WelshReading {
  passages: Passage[];
  /** Findings that nobody excused. */
  findings: Finding[];
  excused: number;
  /** Excuses that excuse nothing. */
  idle: string[];
}

/** Everything that the checks find in the Welsh of a report's content and of the interface. */
export function welshReading(content: Content, report: Report, dictionary: Dictionary): WelshReading {
  const { allowed, excuses, terms, families } = welshGuidance(content);
  const isAsPrinted = ({ unit }: Finding) => isFirst(report, unit);
  const passages = [...reportPassages(report), ...pagePassages(content.pages), ...interfacePassages()];
  const measures = { dictionary, allowed, terms, families, publisher: report.record.publisher.short };
  const ofTerms = termPassages(terms);
  const found = [
    ...passages.flatMap(checkOf(measures)).filter((each) => !isAsPrinted(each) || besideOther.includes(each.check)),
    ...quoteFindings(content),
    ...ofTerms.flatMap(termCheckOf(measures)),
  ];
  // Those of the interface are idle where a report has no such term: that is no fault of its own.
  const ofInterface = excused(found, engineExcuses);
  const { left, used, idle } = excused(ofInterface.left, excuses);
  return { passages: [...passages, ...ofTerms], findings: left, excused: ofInterface.used + used, idle };
}

/** Whether the Welsh of a text is the report's own, which stands as it was printed. */
const isFirst = (report: Report, id: string): boolean => {
  const unit = isWelsh(originalOf(report)) ? report.byId.get(id) : undefined;
  return unit !== undefined && !isWelsh(translationState(report, unit).lang);
};

/** The checks of what the two languages have beside each other, whichever renders the other. */
const besideOther: WelshCheck[] = ['numbers', 'quotation marks', 'inserts', 'length'];

function print(report: Report, { passages, findings, excused, idle }: WelshReading): boolean {
  for (const check of welshChecks) {
    const found = findings.filter((finding) => finding.check === check);
    console.log(`${check}: ${found.length === 0 ? 'nothing' : found.length}`);
    for (const { unit, excerpt, message } of found) console.log(`  ${unit} [${excerpt}]: ${message}.`);
  }
  for (const problem of idle) console.log(`welsh/excuses.json: ${problem}.`);
  const stale = report.languages.flatMap((locale) => staleUnits(report, locale).map(({ id }) => ({ id, locale })));
  for (const { id, locale } of stale)
    console.log(`${id}: what its translation (${locale}) renders has changed. Translate it anew, and record it`);
  const staleOwn = staleTexts(report);
  for (const { name } of staleOwn)
    console.log(
      `${name}: its ${languageNames[originalOf(report)]} has changed since it was translated. Translate it anew: npm run translation:record -- "${name}"`,
    );
  const unrecorded = unrecordedTexts(report).map(({ name }) => name);
  if (unrecorded.length > 0)
    console.log(`without a record: ${unrecorded.join(', ')}. Run \`npm run translation:record\``);
  for (const locale of report.languages) {
    const missing = missingUnits(report, locale).map(({ id }) => id);
    if (missing.length > 0) console.log(`not in ${locale}: ${missing.join(', ')}`);
    const { all, translated, draft, reviewed, approved } = translationCounts(report, report.units, locale);
    if (all > 0)
      console.log(
        `into ${locale}: ${translated} of ${all} blocks; ${draft} draft, ${reviewed} reviewed, ${approved} approved`,
      );
  }
  console.log(
    `${passages.length} texts read: ${findings.length} findings, ${excused} excused, ${idle.length} idle excuses, ${stale.length} stale blocks, ${staleOwn.length} of ${report.editionTexts.length} own texts stale.`,
  );
  return findings.length + idle.length + stale.length + staleOwn.length === 0;
}

/** How many of the errors that the tests seed each check catches, as a table. */
async function printSeeded(dir: string, dictionary: Dictionary): Promise<void> {
  const { caught, publisher } = await import('../../bench/welsh/seeds.ts');
  const { allowed, terms, families } = loadWelshGuidance(dir);
  const correct = (word: string) => dictionary.correct(word);
  const check = checkOf({ dictionary: { correct, suggest: () => [] }, allowed, terms, families, publisher });
  console.table(
    Object.fromEntries(
      caught(check).map(({ kind, seeds, caught, by }) => [
        kind,
        { seeded: seeds.length, caught, ...Object.fromEntries(by) },
      ]),
    ),
  );
}

if (isMain(import.meta)) {
  const dir = resolve(root, process.env.CONTENT ?? 'content');
  if (process.argv.includes('--seeded')) await printSeeded(dir, welshDictionary());
  else checkContent(dir);
}

function checkContent(dir: string): void {
  const { report, content, problems } = loadReport(dir);
  // Content that is still being written has problems; what can be read of it is checked all the same.
  if (problems.length > 0) console.error(problemList(problems, dir));
  if (report && !isBilingual(report)) {
    console.log('The report is in one language: there are no translations to check.');
    process.exitCode = problems.length === 0 ? 0 : 1;
    return;
  }
  const isSound = report && content && print(report, welshReading(content, report, welshDictionary()));
  process.exitCode = isSound && problems.length === 0 ? 0 : 1;
}
