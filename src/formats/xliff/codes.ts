import { languageTag } from '../../language/tag.ts';
import type { Inline, Prose } from '../../model/unit/unit.ts';
import { xmlText } from '../../model/xml.ts';

/** A run of words as XLIFF has it: text, and `<g>` elements around more of it that a translator's tool keeps as they are. */
export type Coded = (string | Code)[];

export interface Code {
  /** "1": which insert of the words it is. Those that only the translation has are "t1", "t2" … */
  id: string;
  /** What it is: "link", "italic", "x-lang-en". Some tools leave it out when they save. */
  ctype?: string;
  children: Coded;
}

/** An insert without the words in it. */
type Insert = Exclude<Inline, { type: 'text' }>;

/** The inserts of some words by the ids that XLIFF has them under. */
export type Inserts = ReadonlyMap<string, Insert>;

/** The words to translate, and their inserts numbered from 1 in the order in which they begin. */
export function codedSource(words: Inline[]): { coded: Coded; inserts: Inserts } {
  const inserts = new Map<string, Insert>();
  const coded = codedWith(words, (insert) => {
    const id = String(inserts.size + 1);
    inserts.set(id, insert);
    return id;
  });
  return { coded, inserts };
}

/** A translation: each of its inserts has the id of the first like it in the source that is free, or one of its own. */
export function codedTarget(words: Inline[], source: Inserts): { coded: Coded; inserts: Inserts } {
  const inserts = new Map<string, Insert>();
  let own = 0;
  const coded = codedWith(words, (insert) => {
    const same = [...source].find(([id, other]) => !inserts.has(id) && insertName(other) === insertName(insert));
    if (!same) own += 1;
    const id = same?.[0] ?? `t${own}`;
    inserts.set(id, insert);
    return id;
  });
  return { coded, inserts };
}

function codedWith(words: Inline[], idOf: (insert: Insert) => string): Coded {
  return words.map((word) => {
    if (word.type === 'text') return word.value;
    const id = idOf(word);
    return { id, ctype: ctypeOf(word), children: codedWith(word.children, idOf) };
  });
}

/** The words again, with their inserts by id; every id must be known. */
export function decoded(coded: Coded, inserts: Inserts): Inline[] {
  return coded.map((each): Inline => {
    if (typeof each === 'string') return { type: 'text', value: each };
    const insert = inserts.get(each.id);
    if (!insert) throw new Error(`No insert "${each.id}".`);
    return { ...insert, children: decoded(each.children, inserts) };
  });
}

/** The predefined name of XLIFF 1.2, or one of ours. */
export function ctypeOf(insert: Insert): string {
  switch (insert.type) {
    case 'emphasis':
      return 'italic';
    case 'ref':
      return 'link';
    case 'stat':
      return 'x-stat';
    case 'lang':
      return `x-lang-${insert.lang}`;
  }
}

/** The insert that a translator marks words of a language with: `<g id="a" ctype="x-lang-en">`. */
export function langInsert({ ctype }: Code): Insert | undefined {
  const lang = languageTag(/^x-lang-(.+)$/.exec(ctype ?? '')?.[1] ?? '');
  return lang === undefined ? undefined : { type: 'lang', lang, children: [] };
}

/** What an insert is, as its author writes it. */
export function insertName(insert: Insert): string {
  switch (insert.type) {
    case 'emphasis':
      return '*…*';
    case 'ref':
      return `<Ref to="${insert.to}">`;
    case 'stat':
      return `<Stat of="${insert.of}">`;
    case 'lang':
      return `<Lang is="${insert.lang}">`;
  }
}

/** The codes of a run with the id of the code that each stands in ('' for none), seen through those that do not count. */
export function codesIn(
  coded: Coded,
  isThrough: (code: Code) => boolean = () => false,
  within = '',
): { code: Code; within: string }[] {
  return coded.flatMap((each) => {
    if (typeof each === 'string') return [];
    return [{ code: each, within }, ...codesIn(each.children, isThrough, isThrough(each) ? within : each.id)];
  });
}

/** The words alone. */
export const codedText = (coded: Coded): string =>
  coded.map((each) => (typeof each === 'string' ? each : codedText(each.children))).join('');

/** A run in one line, by which two are compared and which people can read: "see <1>part 1</1>". */
export const codedLine = (coded: Coded): string =>
  coded
    .map((each) => (typeof each === 'string' ? each : `<${each.id}>${codedLine(each.children)}</${each.id}>`))
    .join('');

/**
 * The same run as tools may give it back: in NFC, with what XML can hold, text in one piece, without the line ends of a file that was made
 * readable, and without spaces at its ends. Spaces inside are the report's and stay.
 */
export function tidied(coded: Coded): Coded {
  const whole = joined(coded);
  return whole.flatMap((each, index): Coded => {
    if (typeof each !== 'string') return [each];
    const start = index === 0 ? each.trimStart() : each;
    const text = index === whole.length - 1 ? start.trimEnd() : start;
    return text === '' ? [] : [text];
  });
}

function joined(coded: Coded): Coded {
  const all: Coded = [];
  for (const each of coded) {
    const last = all.at(-1);
    if (typeof each !== 'string') all.push({ ...each, children: joined(each.children) });
    else if (typeof last === 'string') all[all.length - 1] = last + each;
    else all.push(each);
  }
  return all.map((each) =>
    typeof each === 'string'
      ? xmlText(each)
          .normalize('NFC')
          .replace(/[ \t]*[\r\n]\s*/g, ' ')
      : each,
  );
}

/** Whether two proses say the same with the same inserts, however their text is cut into pieces. */
export function sameProse(one: Prose | undefined, other: Prose | undefined): boolean {
  const line = (prose: Prose) => JSON.stringify([prose.words, ...prose.items].map(lineOf));
  return one === other || (one !== undefined && other !== undefined && line(one) === line(other));
}

const lineOf = (words: Inline[]): string =>
  words.map((word) => (word.type === 'text' ? word.value : `${insertName(word)}${lineOf(word.children)}</>`)).join('');
