import type { Fault } from '../element.ts';
import { childrenOf, type MdastNode, startOf } from '../satteri.ts';
import { longestWord, mostCharacters } from './placeholder.ts';

/** No text needs inserts or lists deeper inside one another than this; a parser takes minutes over some thousands. */
const deepest = 12;

const tag = /<(\/?)[A-Za-z][\w.:]*(?:\s[^<>]*?)?(\/?)>/g;
const markers = new RegExp(`^(?:[ \\t]*(?:[>+*-]|\\d{1,9}[.)])){${deepest + 1}}`);

/** What is beyond all measure in a file, and is therefore not parsed: inserts or lists too deep, lines or words too long. */
export function measureFault(mdx: string): Fault | undefined {
  let depth = 0;
  for (const [index, text] of mdx.split('\n').entries()) {
    const at = (message: string, remedy: string): Fault => ({
      line: index + 1,
      column: 1,
      rule: 'text-measure',
      message,
      remedy,
    });
    if (text.length > 2 * mostCharacters)
      return at(
        `the line has ${text.length} characters, and one at most ${2 * mostCharacters}`,
        'Look what got into it',
      );
    for (const [, close, alone] of text.matchAll(tag)) {
      if (close) depth = Math.max(0, depth - 1);
      else if (!alone) depth += 1;
      if (depth > deepest) return at(tooDeep('inserts'), 'Close each before the next begins');
    }
    if (markers.test(text)) return at(tooDeep('lists or quotations'), 'Write them one after another');
    const long = text.length > longestWord ? longWord.exec(text)?.[0] : undefined;
    if (long)
      return at(`a word of ${long.length} characters begins "${long.slice(0, 20)}…"`, 'Look what got into the text');
  }
  return undefined;
}

/** The same of what was parsed, as emphasis nests without lines or tags to count. */
export function treeFault(tree: MdastNode): Fault | undefined {
  const left = [{ node: tree, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    if (depth > 4 * deepest)
      return {
        ...startOf(node),
        rule: 'text-measure',
        message: tooDeep('marks'),
        remedy: 'Close each before the next begins',
      };
    for (const child of childrenOf(node)) left.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

const tooDeep = (what: string): string => `${what} stand more than ${deepest} deep inside one another`;

const longWord = new RegExp(`[^\\s<>]{${longestWord + 1},}`);
