import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '../../authoring/element.ts';

/**
 * What is wrong with a text that should be JSON; of its faults only the first, as the others follow from it.
 *
 * @param errors what the parser says, in any order
 */
export function jsonFault(text: string, errors: ParseError[]): Fault | undefined {
  const [first] = errors.toSorted((a, b) => a.offset - b.offset);
  if (!first) return undefined;
  const before = text.slice(0, first.offset).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    rule: 'json-sound',
    message: `invalid JSON: ${told(text, first)}`,
    remedy: 'Mend the file there or just before',
  };
}

function told(text: string, { error, offset, length }: ParseError): string {
  const sign = text.slice(offset, offset + Math.max(1, Math.min(length, 20)));
  const name = printParseErrorCode(error);
  const due = dues[name];
  if (due !== undefined && text.slice(offset).trim() === '') return `the file ends where ${due} is due`;
  if (/,\s*$/.test(text.slice(0, offset)) && /^[\]}]/.test(sign))
    return `a "," stands before "${sign}" with nothing after it`;
  if (due !== undefined) return `${due} is due, and there is ${sign}`;
  return (
    faults[name] ??
    `"${sign}" has no place here: words stand in quotation marks, and besides them there are numbers, true, false and null`
  );
}

/** What is due where something else stands. */
const dues: Partial<Record<string, string>> = {
  PropertyNameExpected: 'the name of a field in quotation marks',
  ValueExpected: 'a value',
  ColonExpected: '":" after the name of the field',
  CommaExpected: '","',
  CloseBraceExpected: '"}"',
  CloseBracketExpected: '"]"',
};

const faults: Partial<Record<string, string>> = {
  EndOfFileExpected: 'something stands after the end',
  InvalidCommentToken: 'a comment, which JSON has not',
  UnexpectedEndOfComment: 'a comment, which JSON has not',
  UnexpectedEndOfString: 'the quotation mark that opens here does not close in its line',
  UnexpectedEndOfNumber: 'a number that is cut off',
  InvalidUnicode: 'after "\\u" four digits are due',
  InvalidEscapeCharacter: 'after "\\" stands a letter that means nothing',
  InvalidCharacter: 'a control character, or a line break in the middle of words',
};
