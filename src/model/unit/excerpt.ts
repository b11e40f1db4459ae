/**
 * The first words of a text, with "…" where there is more, after a space that does not break. The report gives paragraphs
 * no titles, and none are made up.
 */
export function firstWords(text: string, count: number): string {
  const all = text.split(/\s+/);
  return all.length > count
    ? `${all
        .slice(0, count)
        .join(' ')
        .replace(/[,;:.–-]+$/, '')}\u00a0…`
    : text;
}

/** How many words a text has. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
