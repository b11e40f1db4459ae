import type { Flaw } from '../../model/problem/problem.ts';
import type { Fault } from '../element.ts';
import { bodyLines } from './written.ts';

/** Years with a hyphen between them: "2012-13", "1998-2012"; no date such as 2012-03-31, and nothing that is `code` or “quoted”. */
const hyphened = /(?<![\d/.-])((?:1[5-9]|2[01])\d\d) ?- ?(\d\d(?:\d\d)?)(?![\d/-])/;

/** What is wrong with a span of years in the edition's own words, which has a dash; the report's stand as printed. */
export function yearsFlaw(text: string): (Flaw & { at: number }) | undefined {
  const own = text.replace(/`[^`]*`|“[^”]*”/g, (other) => ' '.repeat(other.length));
  const found = hyphened.exec(own);
  if (!found) return undefined;
  const [span, from, to] = found;
  return {
    rule: 'signs-typographic',
    message: `“${span}” has a hyphen between its years`,
    remedy: `Words of the edition's own have a dash there: write ${from}–${to}; the report's words stand in “ ”`,
    at: found.index,
  };
}

/** The same in every line of a page. */
export const yearsFaults = (mdx: string): Fault[] =>
  bodyLines(mdx).flatMap(({ text, line }): Fault[] => {
    const flaw = yearsFlaw(text);
    return flaw ? [{ line, column: flaw.at + 1, rule: flaw.rule, message: flaw.message, remedy: flaw.remedy }] : [];
  });
