import { straight } from '../../../language/letters.ts';
import { type Problem, problem } from '../../../model/problem/problem.ts';
import type { Rule } from '../../../model/problem/rules.ts';
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
import { pagePassages } from './page-passages.ts';
import { quoteFindings } from './quote-findings.ts';

/**
 * What the folder welsh/ says of texts is said of texts that there are; to be asked only when all of them could be read.
 *
 * @param isSound whether nothing else is wrong
 */
export function checkWelshGuidance(content: Content, report: Report, isSound: boolean): Problem[] {
  const excuses = checkExcuses(content, report);
  // Whatever else is wrong may have taken texts away, or given them other names.
  return isSound && excuses.length === 0 ? checkRecords(content, report) : excuses;
}

/** A record of the edition's own Welsh is of a text that there is, in both languages. */
function checkRecords({ editionRecords }: Content, { editionTexts }: Report): Problem[] {
  const names = editionTexts.map(({ name }) => name);
  return Object.keys(editionRecords?.value ?? {})
    .filter((name) => !names.includes(name))
    .map((name) =>
      problem(
        'text-known',
        editionRecords?.at([name]) ?? {},
        `the edition has no text "${name}" in both languages`,
        suggestion(name, names, 'Take the record out'),
      ),
    );
}

/**
 * An excuse names a text and something that its check finds there. What only a dictionary can find is not sought again: it
 * takes seconds to read, and `npm run check:translations` asks it. Its words must stand in the text all the same.
 */
function checkExcuses(content: Content, report: Report): Problem[] {
  const { excuses } = content;
  if (!excuses || excuses.value.length === 0) return [];
  const passages = [
    ...reportPassages(report),
    ...pagePassages(content.pages),
    ...interfacePassages(),
    ...termPassages(report.terms),
  ];
  const byUnit = Map.groupBy(passages, ({ unit }) => unit);
  const quotes = quoteFindings(content);
  return excuses.value.flatMap((excuse, index): Problem[] => {
    const wrong = (rule: Rule, path: PropertyKey[], message: string, remedy: string) => [
      problem(rule, excuses.at([index, ...path]), message, remedy),
    ];
    const own = byUnit.get(excuse.unit);
    const isAgain = excuses.value.slice(0, index).some((other) => nameOf(other) === nameOf(excuse));
    if (!own) {
      const remedy = suggestion(excuse.unit, [...byUnit.keys()], 'Take the excuse out');
      return wrong('text-known', ['unit'], `no text has the name "${excuse.unit}"`, remedy);
    }
    if (isAgain)
      return wrong(
        'excuse-needed',
        [],
        `${excuse.unit}: the same excuse stands in the list already`,
        'Take one of the two out',
      );
    if (isFound(excuse, own, report, quotes)) return [];
    return wrong(
      'excuse-needed',
      ['excerpt'],
      `${excuse.unit}: nothing is found in ${excuse.check} at “${excuse.excerpt}” to excuse`,
      'Take the excuse out',
    );
  });
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
function isFound(excuse: Excuse, own: Passage[], report: Report, quotes: Finding[]): boolean {
  const { check, excerpt } = excuse;
  const checks = whole[check];
  if (check === 'terms') {
    const sought = soughtTerms(report.terms.filter(({ en }) => straight(en) === straight(excerpt)));
    return own.some((of) => isNamed(terms(of, sought), excuse));
  }
  if (!checks) return own.some(({ cy }) => straight(cy).includes(straight(excerpt.replace(/…$/, ''))));
  return isNamed([...own.flatMap(checks), ...(check === 'inserts' ? quotes : [])], excuse);
}

const isNamed = (findings: Finding[], excuse: Excuse): boolean =>
  findings.some((finding) => nameOf(finding) === nameOf(excuse));

const nameOf = ({ unit, check, excerpt }: Pick<Excuse, 'unit' | 'check' | 'excerpt'>): string =>
  [unit, check, straight(excerpt)].join('\n');
