import type { Paragraph, Table } from 'docx';
import type { Block } from '../book/block.ts';
import { statistic, subject } from './data-blocks.ts';
import { caution, facts, references, remark, title } from './edition-blocks.ts';
import { type Draw, figure } from './figure.ts';
import type { Setting } from './inline.ts';
import { entry, heading, type Opening, paragraphBlock, quotation } from './text-blocks.ts';

/** What stands in a document below one another. */
export type Child = Paragraph | Table;

/** Everything but an index, which stands in columns: what a block is set as. */
export function blockChildren(
  setting: Setting,
  block: Exclude<Block, { type: 'index' }>,
  { opens, draw }: { opens: Opening; draw: Draw },
): Child[] {
  switch (block.type) {
    case 'heading':
      return heading(setting, block, opens);
    case 'paragraph':
      return paragraphBlock(setting, block);
    case 'quotation':
      return quotation(setting, block);
    case 'entry':
      return entry(setting, block);
    case 'statistic':
      return statistic(setting, block);
    case 'figure':
      return figure(setting, block, draw);
    case 'subject':
      return subject(setting, block);
    case 'title':
      return title(setting, block, opens);
    case 'caution':
      return caution(setting, block);
    case 'remark':
      return remark(setting, block);
    case 'references':
      return references(setting, block);
    case 'facts':
      return facts(setting, block);
  }
}
