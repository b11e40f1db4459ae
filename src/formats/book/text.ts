import type { Block, Fact, Reference, UnitBlock } from './block.ts';
import { type Runs, runsText } from './run.ts';

/**
 * The words of a unit as its block has them, as `unitText` gives them but with the marks of type: the words, and each item of the
 * list that they introduce on a line of its own; of a unit that is only a title, its title.
 */
export function blockText(block: UnitBlock): string {
  switch (block.type) {
    case 'heading':
    case 'figure':
      return runsText(block.title);
    default:
      return [block.words, ...block.items].map(runsText).join('\n');
  }
}

/**
 * All that a block sets in the column of the text, line by line in the order of setting: without the number before it, its
 * apparatus and its notes. What is taken out of an edition by another program has these lines in this order.
 */
export const blockLines = (block: Block): string[] =>
  linesOf(block)
    .map(runsText)
    .filter((line) => line !== '');

function linesOf(block: Block): Runs[] {
  switch (block.type) {
    case 'heading':
    case 'title':
      return [block.title];
    case 'paragraph':
      return [block.words, ...block.items];
    case 'quotation':
      return [block.words, ...block.items, [...block.speaker, ...spaced(block.translated)]];
    case 'entry':
      return [
        block.title ?? [],
        block.words,
        ...block.items,
        block.fields.label ?? [],
        ...block.fields.facts.flatMap(factLines),
        ...block.replies.flatMap(({ head, words }) => [head, words]),
      ];
    case 'statistic':
      return [
        block.title,
        ...block.values.flatMap(({ name = [], value }) => [name, value]),
        block.label,
        block.words,
        ...block.items,
        ...block.facts.flatMap(factLines),
      ];
    case 'figure':
      return [
        block.title,
        block.subtitle ?? [],
        ...block.table.head,
        ...block.table.groups.flatMap(({ title = [], rows }) => [title, ...rows.flat()]),
        ...[block.reading, block.source, ...block.derived].flatMap(factLines),
      ];
    case 'subject':
      return [block.title, block.words, ...block.items, ...block.members.flatMap(referenceLines)];
    case 'caution':
    case 'remark':
      return [block.words];
    case 'references':
      return [block.lead, ...block.items.flatMap(referenceLines)];
    case 'facts':
      return block.facts.flatMap(factLines);
    case 'index':
      return block.groups.flatMap(({ letter, entries }) => [
        letter === undefined ? [] : [{ value: letter, lang: '' }],
        ...entries.map(({ term }) => term),
      ]);
  }
}

const factLines = ({ name, value }: Fact): Runs[] => [name, value];
const referenceLines = ({ name, why = [] }: Reference): Runs[] => [name, why];
const spaced = (runs: Runs = []): Runs => runs.map((run, at) => (at === 0 ? { ...run, value: ` ${run.value}` } : run));
