import type { Block, BookSection } from '../book/block.ts';
import { type Book, bookBlocks } from '../book/book.ts';
import { destinations, isUnitBlock, unitBlocks } from '../book/outline.ts';
import { runsText } from '../book/run.ts';
import type { Pressed } from './apparatus.ts';
import { editionCode } from './edition-blocks.ts';
import { array, call, literal } from './literal.ts';
import { openingCode } from './opening.ts';
import { preamble } from './preamble.ts';
import { inkName, unitCode } from './unit-blocks.ts';

/** What a query of the document answers to: where every place of the book is. */
export const destinationsLabel = 'destinations';

/** A book as the source of a document of Typst, which needs no other file than the fonts. */
export function typstSource(book: Book, words: { contents: string }): string {
  const pressed = pressedOf(book);
  return [
    preamble,
    `show: ${openingCode(book, words.contents, pressed)}`,
    ...[...book.body, ...book.back].map((section, at, all) =>
      sectionCode(section, { before: all[at - 1], isLast: at === all.length - 1 }, pressed),
    ),
    call('destinations', {}, array(destinations(book).map(literal))),
  ]
    .map((part, at) => (at === 0 ? part : `#${part}`))
    .join('\n');
}

function pressedOf(book: Book): Pressed {
  const blocks = bookBlocks(book).flatMap((block): [string, Block][] => ('id' in block ? [[block.id, block]] : []));
  const places = new Set(destinations(book));
  const own = blocks.filter(([id, block]) => places.has(id) && block.type !== 'caution');
  return {
    lang: book.lang,
    link: 'inlink',
    placed: book.front.site !== undefined,
    blocks: new Map(own),
    roles: new Set(unitBlocks(book).flatMap(({ apparatus }) => apparatus.restsOn.map(({ label }) => runsText(label)))),
    inks: new Map(own.map(([id, block]) => [id, inkOf(block)])),
  };
}

/** The ink of a link to a block, as a name of preamble.ts. */
function inkOf(block: Block): string {
  switch (block.type) {
    case 'entry':
      return inkName(block.ink);
    case 'quotation':
      return 'quotation-ink';
    case 'statistic':
    case 'figure':
      return 'statistic-ink';
    default:
      return 'ink';
  }
}

function sectionCode(
  section: BookSection,
  { before, isLast }: { before: BookSection | undefined; isLast: boolean },
  pressed: Pressed,
): string {
  const blocks = section.blocks.map((block) =>
    isUnitBlock(block) ? unitCode(block, pressed) : editionCode(block, pressed),
  );
  return call(
    'part',
    {
      opens: literal(section.opens),
      after: literal(before?.opens ?? ''),
      brief: String(isBrief(section)),
      last: String(isLast),
    },
    `{\n${blocks.join('\n')}\n}`,
  );
}

/** Whether a section of the edition's is too short for a page of its own. */
const isBrief = ({ opens, blocks }: BookSection): boolean =>
  opens === 'edition' &&
  blocks.every(
    ({ type }) => type !== 'subject' && type !== 'references' && type !== 'statistic' && type !== 'figure',
  ) &&
  blocks.every((block) => block.type !== 'index' || block.groups.every(({ letter }) => letter === undefined));
