/**
 * The tag of a language in its canonical form, "pt-BR" for "pt-br"; undefined where it is not well-formed by BCP 47
 * (rfc-editor.org/info/bcp47), or where a name stands for it ("french"): no language has a tag of more than three letters.
 */
export function languageTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** Whether words that are marked with a tag are Welsh, and so to be read as Welsh by its checks. */
export const isWelsh = (tag: string): boolean => tag === 'cy';
