import type { Inline, Prose } from '../model/unit/unit.ts';

/** A block as it stands in a file: its number, its words, and its list with an empty line before it. */
export function proseMarkdown({ words, items }: Prose, number: string | undefined, lineEnd = '\n'): string {
  const lead = `${number === undefined ? '' : `${number}. `}${inlineMarkdown(words)}`;
  const list = items.map((item) => `- ${inlineMarkdown(item)}`);
  return [lead, ...(list.length > 0 ? ['', ...list] : [])].join(lineEnd);
}

/** Words as a record has them: of inserts only <Lang>, and nothing escaped. */
export const recordText = (words: Inline[]): string =>
  words
    .map((word) => {
      if (word.type === 'text') return word.value;
      const inner = recordText(word.children);
      return word.type === 'lang' ? `<Lang is="${word.lang}">${inner}</Lang>` : inner;
    })
    .join('');

/** Words with their inserts; signs that MDX would take for markup have a "\" before them. */
export const inlineMarkdown = (words: Inline[]): string => words.map(wordMarkdown).join('');

function wordMarkdown(word: Inline): string {
  switch (word.type) {
    case 'text':
      return word.value.replace(/[\\`*_<{}]/g, '\\$&');
    case 'emphasis':
      return `*${inlineMarkdown(word.children)}*`;
    case 'ref':
      return `<Ref to="${word.to}">${inlineMarkdown(word.children)}</Ref>`;
    case 'stat':
      return `<Stat of="${word.of}">${inlineMarkdown(word.children)}</Stat>`;
    case 'lang':
      return `<Lang is="${word.lang}">${inlineMarkdown(word.children)}</Lang>`;
  }
}
