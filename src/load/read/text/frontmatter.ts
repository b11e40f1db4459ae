import type { Fault } from '../../../authoring/element.ts';
import type { Flaw } from '../../../model/problem/problem.ts';

/**
 * What is wrong with the lines of a file's frontmatter, before YAML reads them: each is a field and its value, plain or in
 * quotation marks. The rest of YAML (aliases, tags, blocks, comments) is nothing that a title needs, and would change or cut
 * one in silence.
 */
export function frontmatterFaults(matter: string): Fault[] {
  return matter.split(/\r?\n/).flatMap((line, index): Fault[] => {
    const flaw = line.trim() === '' ? undefined : lineFault(line);
    return flaw ? [{ line: index + 2, column: 1, ...flaw }] : [];
  });
}

function lineFault(line: string): Flaw | undefined {
  const [, name, given] = /^([A-Za-z][\w-]*):(?: +(.*))?$/.exec(line.trimEnd()) ?? [];
  const rule = 'frontmatter-plain';
  if (name === undefined)
    return {
      rule,
      message: `"${cut(line.trim())}" is no field`,
      remedy: 'Write each on one line of its own: title: "…"',
    };
  const value = given?.trim() ?? '';
  if (/^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value)) return undefined;
  const why = plainFault(value);
  if (why === undefined) return undefined;
  return {
    rule,
    message: `${name}: ${why}`,
    remedy: `Put it in quotation marks: ${name}: ${JSON.stringify(words(value))}`,
  };
}

function plainFault(value: string): string | undefined {
  if (/^["']/.test(value)) return 'begins with a quotation mark that does not close at the end';
  const [first] = /^[&*!|>%@`[\]{},#]|^[-?:](?= |$)/.exec(value) ?? [];
  if (first) return `begins with "${first}", which is no letter here but a command`;
  if (/ #/.test(value)) return 'holds " #", from where on it would be cut';
  if (/:(?: |$)/.test(value)) return 'holds a colon, which would begin another field';
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(value)) return 'is a date, and words are due';
  return undefined;
}

/** What is probably meant: without the quotation mark that was not closed, or the sign that commands. */
const words = (value: string): string => value.replace(/^(?:["'](?=[^"']*$)|[&*!]+|[|>][-+]?\s*)/, '').trim() || '…';

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
