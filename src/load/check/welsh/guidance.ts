import { straight } from '../../../language/letters.ts';
import type { Report } from '../../../model/report.ts';
import type { Excuse, WelshCheck } from '../../../schemas/welsh.ts';
import { inserts } from '../../../translation/inserts.ts';
import { length } from '../../../translation/length.ts';
import { numbers } from '../../../translation/numbers.ts';
import { parity } from '../../../translation/parity.ts';
import { interfacePassages } from '../../../translation/passages/interface-passages.ts';
import type { Finding, Passage } from '../../../translation/passages/passage.ts';
import { reportPassages } from '../../../translation/passages/report-passages.ts';
import { termPassages } from '../../../translation/passages/term-passages.ts';
import { quotationMarks } from '../../../translation/quotation-marks.ts';
import { soughtTerms, terms } from '../../../translation/terms.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';
import type { Folder } from '../../read/document.ts';
import { pagePassages } from './page-passages.ts';
import { quoteFindings } from './quote-findings.ts';

/** What the folder welsh/ says of texts is said of texts that there are; asked only when all of them could be read. */
export function checkWelshGuidance(content: Content, report: Report | undefined, folder: Folder): void {
  if (!report || folder.unread.size > 0) return;
  checkExcuses(content, report, folder);
  // Whatever else is wrong may have taken texts away, or given them other names.
  if (folder.problems.length === 0) checkRecords(content, report, folder);
}

/** A record of the edition's own Welsh is of a text that there is, in both languages. */
function checkRecords({ editionRecords }: Content, { editionTexts }: Report, { problems }: Folder): void {
  const names = editionTexts.map(({ name }) => name);
  for (const name of Object.keys(editionRecords?.value ?? {}))
    if (!names.includes(name))
      problems.push(
        `${editionRecords?.at([name])} the edition has no text "${name}" in both languages.${suggestion(name, names, ' Take the record out')}`,
      );
}

/**
 * An excuse names a text and something that its check finds there. What only a dictionary can find is not sought again: it
 * takes seconds to read, and `npm run check:translations` asks it. Its words must stand in the text all the same.
 */
function checkExcuses({ excuses }: Content, report: Report, folder: Folder): void {
  if (!excuses || excuses.value.length === 0) return;
  const passages = [
    ...reportPassages(report),
    ...pagePassages(folder.dir, report.editionPages),
    ...interfacePassages(),
    ...termPassages(report.terms),
  ];
  const byUnit = Map.groupBy(passages, ({ unit }) => unit);
  for (const [index, excuse] of excuses.value.entries()) {
    const say = (path: PropertyKey[], what: string) => folder.problems.push(`${excuses.at([index, ...path])} ${what}`);
    const own = byUnit.get(excuse.unit);
    const isAgain = excuses.value.slice(0, index).some((other) => nameOf(other) === nameOf(excuse));
    if (!own)
      say(
        ['unit'],
        `no text has the name "${excuse.unit}".${suggestion(excuse.unit, [...byUnit.keys()], ' Take the excuse out')}`,
      );
    else if (isAgain) say([], `${excuse.unit}: the same excuse stands in the list already. Take one of the two out`);
    else if (!isFound(excuse, own, report, () => quoteFindings(folder.dir)))
      say(
        ['excerpt'],
        `${excuse.unit}: nothing is found in ${excuse.check} at “${excuse.excerpt}” to excuse. Take the excuse out`,
      );
  }
}

/** The checks that need no dictionary and are about a whole text. */
const whole: Partial<Record<WelshCheck, (of: Passage) => Finding[]>> = {
  parity,
  numbers,
  'quotation marks': quotationMarks,
  inserts,
  length,
};

/** Whether there is, or may be, what an excuse names in texts of that name. */
function isFound(excuse: Excuse, own: Passage[], report: Report, quotes: () => Finding[]): boolean {
  const { check, excerpt } = excuse;
  const checks = whole[check];
  if (check === 'terms') {
    const sought = soughtTerms(report.terms.filter(({ en }) => straight(en) === straight(excerpt)));
    return own.some((of) => isNamed(terms(of, sought), excuse));
  }
  if (!checks) return own.some(({ cy }) => straight(cy).includes(straight(excerpt.replace(/…$/, ''))));
  return isNamed([...own.flatMap(checks), ...(check === 'inserts' ? quotes() : [])], excuse);
}

const isNamed = (findings: Finding[], excuse: Excuse): boolean =>
  findings.some((finding) => nameOf(finding) === nameOf(excuse));

const nameOf = ({ unit, check, excerpt }: Pick<Excuse, 'unit' | 'check' | 'excerpt'>): string =>
  [unit, check, straight(excerpt)].join('\n');
