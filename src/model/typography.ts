import { type Inline, inlineText } from './unit.ts';

/** A sign after which a straight quotation mark opens: the start, a space, a bracket, a dash, or an opening mark. */
const before = /[\s([{“‘–—-]/;

/**
 * The same words with typographic quotation marks and apostrophes, as pages show them. Nothing else is touched, so that
 * turning the marks straight again gives the source's own characters (where it had straight ones).
 */
export function typographic(text: string): string {
  return text.replace(/["']/g, (mark, offset: number) => {
    const opens = (offset === 0 || before.test(text[offset - 1] ?? '')) && /\S/.test(text[offset + 1] ?? '');
    if (mark === '"') return opens ? '“' : '”';
    return opens ? '‘' : '’';
  });
}

/** The same for a run with inserts: a mark beside an insert is judged by the words around it. */
export function typographicWords(words: Inline[]): Inline[] {
  const letters = typographic(inlineText(words));
  let at = 0;
  const set = (run: Inline[]): Inline[] =>
    run.map((word) => {
      if (word.type !== 'text') return { ...word, children: set(word.children) };
      at += word.value.length;
      return { ...word, value: letters.slice(at - word.value.length, at) };
    });
  return set(words);
}
