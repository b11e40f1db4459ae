import { type Inline, inlineText, type Prose } from '../unit/unit.ts';

/** Words that state a number of a statistic, and where they stand in the text of their block. */
export interface Mark {
  of: string;
  words: string;
  start: number;
  end: number;
  /** The run of words itself, as it was read. */
  inline: Inline;
}

/** The marks of a block in the order of its words; places are those of `proseText`. */
export function marksOf({ words, items }: Prose): Mark[] {
  let start = 0;
  return [words, ...items].flatMap((line) => {
    const found = marksIn(line, start);
    start += inlineText(line).length + 1;
    return found;
  });
}

function marksIn(words: Inline[], from: number): Mark[] {
  let start = from;
  return words.flatMap((inline) => {
    const at = start;
    const text = inlineText([inline]);
    start += text.length;
    if (inline.type === 'text') return [];
    const own: Mark[] =
      inline.type === 'stat' ? [{ of: inline.of, words: text, start: at, end: at + text.length, inline }] : [];
    return [...own, ...marksIn(inline.children, at)];
  });
}
