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
