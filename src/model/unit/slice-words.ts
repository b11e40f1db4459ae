import { type Inline, inlineText } from './unit.ts';

/** The part of a run between two places of its text. An insert that the cut goes through keeps what is inside. */
export function sliceWords(run: Inline[], from: number, to: number): Inline[] {
  let at = 0;
  return run.flatMap((word): Inline[] => {
    const start = at;
    at += inlineText([word]).length;
    if (at <= from || start >= to) return [];
    const [first, last] = [Math.max(0, from - start), Math.min(at, to) - start];
    if (word.type === 'text') return [{ ...word, value: word.value.slice(first, last) }];
    return [{ ...word, children: sliceWords(word.children, first, last) }];
  });
}
