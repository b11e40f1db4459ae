import type { Rule } from './rules.ts';

/** Where something is wrong: a file of the content, by its path in the folder, with line and column from 1 where they are known. */
export interface Place {
  /** Undefined of what stands in no one file; the message then begins with what it is about. */
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
}

/** What is wrong, by which rule, and what mends it; without the place. Neither text ends in a full stop. */
export interface Flaw {
  rule: Rule;
  /** What is wrong. It may go on in lines of its own, which are shown beneath. */
  message: string;
  /** What mends it; empty where the message itself says what must be. */
  remedy: string;
}

/** Something wrong with the content. */
export interface Problem extends Place, Flaw {}

export const problem = (rule: Rule, { file, line, column }: Place, message: string, remedy: string): Problem => ({
  file,
  line,
  column,
  rule,
  message,
  remedy,
});

/** "notes.json:5:13" */
export const placeText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** "notes.json:5:13 what is wrong. What mends it" */
export const problemText = (of: Problem): string => text(of, '');

/** The same with the id by which the author's guide explains the rule: "notes.json:5:13 … What mends it [id-twice]". */
export const problemLine = (of: Problem): string => text(of, ` [${of.rule}]`);

function text({ message, remedy, rule, ...place }: Problem, end: string): string {
  const at = placeText(place);
  const lead = at === '' ? '' : `${at}${place.line === undefined ? ':' : ''} `;
  const [first = '', ...more] = message.split('\n');
  return [`${lead}${first}${remedy && `. ${remedy}`}${end}`, ...more].join('\n');
}

/** The problems in the order of their places: by file, line and column; last those that stand in no file. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      compared(a.file ?? '\uffff', b.file ?? '\uffff') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The two texts of one that says both, as schemas do: "holds a password. Take it out". Without a remedy the message is one. */
export function parted(both: string): Pick<Flaw, 'message' | 'remedy'> {
  const [, message = both, remedy = ''] = /^(.*?)\. (?=\p{Lu})(.*)$/su.exec(both) ?? [];
  return { message, remedy };
}
