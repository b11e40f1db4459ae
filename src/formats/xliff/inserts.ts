import { type Code, type Coded, codedText, codesIn, ctypeOf, type Inserts, insertName, langInsert } from './codes.ts';
import { type Field, isPlain, type Part } from './fields.ts';

/**
 * What is wrong with the inserts of a translation. It has each link and each emphasis of its source once, one within another
 * where the source has it so. What marks a language may go with its words, and a translator may mark more words so.
 */
export function insertProblems(field: Field, target: Coded): string[] {
  const isMark = ({ id }: Code) => insertsIn(field, target).get(id)?.type === 'lang';
  const found = codesIn(target, isMark);
  const before = new Map(codesIn(field.source, isMark).map((each) => [each.code.id, each.within]));
  const faults = [
    ...found.flatMap(({ code, within }, index) => {
      if (found.findIndex((other) => other.code.id === code.id) < index)
        return `${tag(code.id)} stands there again. Leave one`;
      return strange(field, code) ?? misplaced(code, within, before.get(code.id), isMark(code)) ?? empty(code) ?? [];
    }),
    ...lost(
      field,
      found.map(({ code }) => code.id),
    ),
    ...lostMarks(
      field,
      target,
      found.map(({ code }) => code),
    ),
  ];
  return faults.map((fault) => `${field.id}: the insert ${fault}`);
}

/** The inserts by the ids that a translation has them under. */
export function insertsIn({ inserts, targetInserts }: Field, target: Coded): Inserts {
  const marks = codesIn(target).flatMap(({ code }) => {
    const insert = langInsert(code);
    return insert ? [[code.id, insert] as const] : [];
  });
  const own = [...targetInserts].filter(([, { type }]) => type === 'lang');
  return new Map([...marks, ...own, ...inserts]);
}

/** An insert that is neither the source's, nor marks a language; or one that was made another. */
function strange({ part, inserts, targetInserts }: Field, code: Code): string | undefined {
  const own = targetInserts.get(code.id);
  if (isPlain(part)) return `${tag(code.id)} cannot stand in ${plainName(part)}. Take it out, and leave its words`;
  const known = inserts.get(code.id) ?? (own?.type === 'lang' ? own : langInsert(code));
  if (!known)
    return `${tag(code.id)} is not in the source. Take it out, and leave its words “${codedText(code.children)}”`;
  if (code.ctype === undefined || code.ctype === ctypeOf(known)) return undefined;
  return `${tag(code.id)} has ctype="${code.ctype}". It is ${insertName(known)}: put "${ctypeOf(known)}" back`;
}

const plainName = (part: Part): string => (part === 'title' ? 'a title' : 'the name of a field');

function misplaced({ id }: Code, now: string, before: string | undefined, isMark: boolean): string | undefined {
  if (isMark || before === undefined || before === now) return undefined;
  return `${tag(id)} stands ${place(now)}, in the source ${place(before)}. Put it where it was`;
}

const empty = ({ id, children }: Code): string | undefined =>
  codedText(children).trim() === '' ? `${tag(id)} has no words in it. Put it around some` : undefined;

function lost({ source, inserts }: Field, found: string[]): string[] {
  return codesIn(source).flatMap(({ code }) => {
    const insert = inserts.get(code.id);
    if (!insert || insert.type === 'lang' || found.includes(code.id)) return [];
    return [
      `${tag(code.id)}, ${insertName(insert)}, is lost. Put it around the words for “${codedText(code.children)}”`,
    ];
  });
}

/** Words that the translation had in the other language, which are still there, are still marked so. */
function lostMarks({ target: before, targetInserts }: Field, target: Coded, found: Code[]): string[] {
  return codesIn(before ?? []).flatMap(({ code }) => {
    const insert = targetInserts.get(code.id);
    const words = codedText(code.children);
    const isThere = found.some((other) => other.id === code.id || codedText(other.children) === words);
    if (insert?.type !== 'lang' || isThere || !codedText(target).includes(words)) return [];
    return [`${tag(code.id)}, ${insertName(insert)}, is lost. Put it around “${words}”`];
  });
}

const tag = (id: string): string => `<g id="${id}">`;
const place = (id: string): string => (id === '' ? 'by itself' : `in ${tag(id)}`);
