import type { Report } from '../../../model/report.ts';
import type { Excuse, WelshCheck } from '../../../schemas/welsh.ts';
import { checkOf } from '../../../translation/check.ts';
import { interfacePassages } from '../../../translation/interface-passages.ts';
import { folded, type Passage } from '../../../translation/passage.ts';
import { reportPassages } from '../../../translation/report-passages.ts';
import { termPassages } from '../../../translation/term-passages.ts';
import type { Content } from '../../content.ts';
import type { Folder } from '../../document.ts';
import { pagePassages } from '../../page-passages.ts';
import { quoteFindings } from '../../quote-findings.ts';
import { suggestion } from '../../suggestion.ts';

/** What the folder welsh/ says of texts is said of texts that there are; asked only when all of them could be read. */
export function checkWelshGuidance(content: Content, report: Report | undefined, folder: Folder): void {
  if (!report || folder.unread.size > 0) return;
  checkExcuses(content, report, folder);
  checkRecords(content, report, folder);
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
function checkExcuses({ excuses, ...content }: Content, report: Report, folder: Folder): void {
  if (!excuses || excuses.value.length === 0) return;
  const passages = [
    ...reportPassages(report),
    ...pagePassages(folder.dir, report.editionPages),
    ...interfacePassages(),
    ...termPassages(report.terms),
  ];
  const byUnit = Map.groupBy(passages, ({ unit }) => unit);
  const found = findingsIn(content, report, folder);
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
    else if (!found(excuse, own))
      say(
        ['excerpt'],
        `${excuse.unit}: nothing is found in ${excuse.check} at “${excuse.excerpt}” to excuse. Take the excuse out`,
      );
  }
}

/** Checks that only a dictionary can make. */
const asDictionary: WelshCheck[] = ['mutation', 'particles'];

/** Whether there is, or may be, what an excuse names. Without a dictionary every word not allowed may be misspelt. */
function findingsIn({ allowed, families }: Omit<Content, 'excuses'>, report: Report, { dir }: Folder) {
  const check = checkOf({
    dictionary: { correct: () => false, suggest: () => [] },
    allowed: allowed?.value ?? { names: [], initialisms: [], words: [] },
    terms: report.terms,
    families: families?.value ?? [],
    publisher: report.record.publisher.short,
  });
  return (excuse: Excuse, own: Passage[]): boolean => {
    const words = folded(excuse.excerpt);
    if (asDictionary.includes(excuse.check)) return own.some(({ cy }) => folded(cy).includes(words));
    const quotes = excuse.check === 'inserts' ? quoteFindings(dir) : [];
    return [...own.flatMap(check), ...quotes].some((finding) => nameOf(finding) === nameOf(excuse));
  };
}

const nameOf = ({ unit, check, excerpt }: Pick<Excuse, 'unit' | 'check' | 'excerpt'>): string =>
  [unit, check, folded(excerpt)].join('\n');
