import type {
  Block,
  Fact,
  FigureBlock,
  MarginNumber,
  Reference,
  StatisticBlock,
  SubjectBlock,
  UnitBlock,
} from '../../src/formats/book/block.ts';
import { type Book, bookBlocks } from '../../src/formats/book/book.ts';
import { type OutlineEntry, outline, unitBlocks } from '../../src/formats/book/outline.ts';
import { type Runs, runsText } from '../../src/formats/book/run.ts';
import { newNotes, repeatedNotes } from '../../src/formats/pdf/apparatus.ts';

/** What this edition says in a PDF, as it sets it, without spaces. */
export interface EditionWords {
  /** In the order of the book: title page, contents, margins, back matter. */
  inOrder: string[];
  /** What stands where its page has room: notes, tables and facts of charts. */
  somewhere: string[];
}

/** Without spaces and line ends, which are set otherwise than written. */
export const dense = (text: string): string => text.replace(/\s/g, '');

const said = (...parts: (Runs | undefined)[]): string => dense(parts.map((runs = []) => runsText(runs)).join(''));

/** @param page of a place, as it is printed: "12" */
export function editionWords(book: Book, page: (id: string) => string): EditionWords {
  const blocks = bookBlocks(book);
  const figures = blocks.filter((block) => block.type === 'figure');
  const lines = {
    inOrder: [
      ...frontLines(book),
      ...contentsLines(book, page),
      ...book.body.flatMap((section) => section.blocks.flatMap(marginLines)),
      ...book.back.flatMap((section) => section.blocks.flatMap((block) => backLines(block, page))),
    ],
    somewhere: [...unitBlocks(book).flatMap(noteLines), ...figures.flatMap(figureLines)],
  };
  return { inOrder: lines.inOrder.filter(Boolean), somewhere: lines.somewhere.filter(Boolean) };
}

/**
 * What a text has not, or not after the line before it, and what it has more often than the book.
 * @param report the report's words, which may say the same
 */
export function lost({ inOrder, somewhere }: EditionWords, text: string, report: string[]): string[] {
  let at = 0;
  const missing: string[] = [];
  for (const line of inOrder) {
    const found = text.indexOf(line, at);
    if (found < 0) missing.push(`not in its place: ${line}`);
    else at = found + line.length;
  }
  const book = [...inOrder, ...somewhere, ...report].join('\n');
  const times = (whole: string, part: string) => whole.split(part).length - 1;
  // Shorter ones are within others by chance.
  const long = [...new Set([...inOrder, ...somewhere])].filter(({ length }) => length > 30);
  return [
    ...missing,
    ...somewhere.filter((line) => !text.includes(line)).map((line) => `missing: ${line}`),
    ...long
      .filter((line) => times(text, line) > times(book, line))
      .map((line) => `${times(text, line)} times, not ${times(book, line)}: ${line}`),
  ];
}

const frontLines = ({ front }: Book): string[] => [
  said(front.title),
  ...front.subtitle.map((line) => said(line)),
  said(front.chapter),
  said(front.publisher),
  said(front.published),
  front.number ?? '',
  said(front.copyright),
  said(front.citedAs),
  said(front.standing),
  said(front.edition),
  said(front.editionPublisher),
  front.site ?? '',
  said(front.translation?.title, front.translation?.text),
];

/** Two levels, without the findings and subjects of the back matter: "3Results12". */
function contentsLines(book: Book, page: (id: string) => string): string[] {
  const blocks = new Map(bookBlocks(book).flatMap((block) => ('id' in block ? [[block.id, block] as const] : [])));
  const line = ({ id, title }: OutlineEntry): string => {
    const block = blocks.get(id);
    return block?.type === 'heading'
      ? `${block.number ?? ''}${said(block.title)}${page(id)}`
      : `${said(title)}${page(id)}`;
  };
  const isListed = ({ id }: OutlineEntry) => !['title', 'subject'].includes(blocks.get(id)?.type ?? '');
  return outline(book).flatMap((entry) => [line(entry), ...entry.children.filter(isListed).map(line)]);
}

/** What stands beside or below the words of a unit of the report: "Supports c1, c7". */
function marginLines(block: Block): string[] {
  if (block.type === 'caution') return [said(block.words)];
  if (!('apparatus' in block)) return [];
  const { bearsOn, restsOn, numbers, remarks } = block.apparatus;
  return [
    ...[...bearsOn, ...restsOn].map(({ label }) => said(label)),
    ...numberLines(numbers.filter(({ inWords }) => !inWords)),
    ...remarks.map((remark) => said(remark)),
  ];
}

/** Of more than three numbers each has its value alone. */
const numberLines = (numbers: MarginNumber[]): string[] =>
  numbers.flatMap(({ values, label, reference: { short } }) =>
    values.length > 1
      ? [...values.map((value) => said(value)), said(label, short)]
      : values.map((value) => said(value, numbers.length > 3 ? [] : label, short)),
  );

function backLines(block: Block, page: (id: string) => string): string[] {
  switch (block.type) {
    case 'title':
      return [said(block.title)];
    case 'remark':
    case 'caution':
      return [said(block.words)];
    case 'facts':
      return block.facts.map(({ name, value }) => said(name, value));
    case 'references':
      return [said(block.lead), ...block.items.map(({ id, name, why }) => `${said(name, why)}${page(id)}`)];
    case 'index':
      return block.groups.flatMap(({ letter = '', entries }) => [
        letter,
        ...entries.map(({ term, places }) => `${said(term)}${pagesOf(places, page)}`),
      ]);
    case 'statistic':
      return statisticLines(block);
    case 'subject':
      return subjectLines(block, page);
    case 'figure':
      return [`${block.id}${said(block.title)}`, said(block.subtitle)];
    default:
      return [];
  }
}

/** Each page once, in their order. */
const pagesOf = (places: Reference[], page: (id: string) => string): string =>
  [...new Set(places.map(({ id }) => page(id)))].sort((a, b) => Number(a) - Number(b)).join(',');

const subjectLines = ({ title, words, items, members }: SubjectBlock, page: (id: string) => string): string[] => [
  said(title),
  said(words),
  ...items.map((item) => `–${said(item)}`),
  members.map(({ id, name }) => `${said(name)}(${page(id)})`).join(','),
];

const factLine = ({ name, value }: Fact): string => `${said(name)}:${said(value)}`;

const statisticLines = (block: StatisticBlock): string[] => [
  `${block.id}${said(block.title)}`,
  ...(block.numeral
    ? [dense(`${block.numeral.before}${block.numeral.numeral}${block.numeral.after}${runsText(block.label)}`)]
    : [
        ...block.values.map(({ name, value }) => (name ? `${said(name)}:${said(value)}` : said(value))),
        said(block.label),
      ]),
  ...[...block.facts, ...repeatedNotes(block.notes)].map(factLine),
];

/** A row of a table is one line. The title of a group stands in the drawing, too. */
const figureLines = ({ table, reading, source, derived, notes }: FigureBlock): string[] => [
  said(...table.head),
  ...table.groups.flatMap(({ title, rows }) => [said(title), said(title), ...rows.map((row) => said(...row))]),
  ...[reading, source, ...derived, ...repeatedNotes(notes)].map(factLine),
];

/** Notes at the foot of a page; those of numbers and charts only where they stand in full. */
function noteLines(block: UnitBlock): string[] {
  const inFacts = block.type === 'statistic' || block.type === 'figure';
  return (inFacts ? newNotes(block.notes) : block.notes).map(({ label, words }) =>
    label ? `${said(label)}:${said(words)}` : said(words),
  );
}
