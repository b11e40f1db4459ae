import { recordProse } from '../../../authoring/words.ts';
import { typographic, typographicWords } from '../../../model/typography.ts';
import type { Inline, Prose } from '../../../model/unit/unit.ts';
import { bullets, escapedSigns, escapedStart, plain } from './markdown.ts';

/** Words of a title, a label or a phrase, with typographic marks. */
export const said = (text: string): string => plain(typographic(text));

/**
 * A run of words as it stands on pages, with its emphasis and without links: what an insert leads to is the edition's, and would
 * stand in the midst of the report's words.
 */
export const inlineMarkdown = (words: Inline[]): string => escapedStart(typographicWords(words).map(run).join(''));

function run(word: Inline): string {
  if (word.type === 'text') return escapedSigns(word.value);
  const inner = word.children.map(run).join('');
  return word.type === 'emphasis' ? `*${inner}*` : inner;
}

/** A block of words, and the list that it introduces. */
export const proseMarkdown = ({ words, items }: Prose): string[] => [
  ...(words.length > 0 ? [inlineMarkdown(words)] : []),
  ...(items.length > 0 ? [bullets(items.map(inlineMarkdown))] : []),
];

/** Words of a record, in which another language may be marked. */
export const recordMarkdown = (text: string): string => inlineMarkdown(recordProse(text).words);
