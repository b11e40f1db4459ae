import type {
  EntryBlock,
  Fact,
  FigureBlock,
  Footnote,
  HeadingBlock,
  QuotationBlock,
  StatisticBlock,
  SubjectBlock,
  Table,
  UnitBlock,
} from '../book/block.ts';
import type { Runs } from '../book/run.ts';
import { footnotesCode, marginCode, newNotes, type Pressed, repeatedNotes, restsOnCode } from './apparatus.ts';
import { drawingCode } from './drawing.ts';
import { array, call, content, literal, none } from './literal.ts';
import { languageCode, plainContent, runsContent, someContent } from './runs.ts';

/** A unit of the report as a call of the functions in preamble.ts. */
export function unitCode(block: UnitBlock, pressed: Pressed): string {
  switch (block.type) {
    case 'heading':
      return headingCode(block, pressed);
    case 'paragraph':
      return call('paragraph', {
        ...unitArguments(block, pressed),
        ...proseArguments(block, pressed),
        number: numberOf(block, pressed),
      });
    case 'quotation':
      return quotationCode(block, pressed);
    case 'entry':
      return entryCode(block, pressed);
    case 'statistic':
      return statisticCode(block, pressed);
    case 'figure':
      return figureCode(block, pressed);
    case 'subject':
      return subjectCode(block, pressed);
  }
}

const unitArguments = ({ id, ours, apparatus }: UnitBlock, pressed: Pressed) => ({
  id: literal(id),
  ...(ours ? { ours: 'true' } : {}),
  margin: marginCode(apparatus, pressed),
});

/** Words and list; the marks of notes stand after the last of them. */
function proseArguments(
  { words, items, notes, lang }: { words: Runs; items: Runs[]; notes: UnitBlock['notes']; lang: string },
  pressed: Pressed,
) {
  const [own, marks] = [{ ...pressed, lang, link: 'textlink' as const }, footnotesCode(notes, pressed)];
  const all = [words, ...items].map((runs, at) => {
    const marked = at === items.length ? marks : [];
    const set = content([...(runs.length > 0 ? [runsContent(runs, own)] : []), ...marked]);
    return lang === pressed.lang ? set : languageCode(lang, set);
  });
  const [first = none, ...rest] = all;
  return {
    words: words.length === 0 && notes.length === 0 ? none : first,
    ...(rest.length > 0 ? { items: array(rest) } : {}),
  };
}

/** A printed number, which leads to the passage's permanent address. */
const numberOf = ({ number, address }: { number?: string; address: string }, pressed: Pressed): string | undefined =>
  number === undefined ? undefined : siglum(number, address, pressed);

const siglum = (mark: string, address: string, { placed }: Pressed): string =>
  placed ? call('weblink', {}, literal(address), literal(mark)) : content([literal(mark)]);

const headingCode = (block: HeadingBlock, pressed: Pressed): string =>
  call('head', {
    ...unitArguments(block, pressed),
    level: String(block.level),
    opens: literal(block.opens),
    number: block.number === undefined ? undefined : literal(block.number),
    before: block.before ? plainContent([...block.before, ...colon(block.before)], pressed) : undefined,
    title: plainContent(block.title, pressed),
    marks: notesContent(block.notes, pressed),
  });

export const colon = (after: Runs): Runs => after.slice(-1).map(({ lang }) => ({ value: ': ', lang }));

const notesContent = (notes: Footnote[], pressed: Pressed): string | undefined =>
  notes.length === 0 ? undefined : content(footnotesCode(notes, pressed));

const quotationCode = (block: QuotationBlock, pressed: Pressed): string =>
  call('quotation', {
    ...unitArguments(block, pressed),
    ...proseArguments(block, pressed),
    siglum: siglum(block.id, block.address, pressed),
    speaker: runsContent(block.speaker, pressed),
    translated: someContent(block.translated, pressed),
    size: block.lived ? (block.long ? 'lived-long' : 'lived') : 'spoken-size',
    lived: String(block.lived),
  });

/** The name of an ink in preamble.ts, by the class that pages give it. */
export function inkName(ink: string | undefined): string {
  switch (ink) {
    case 'red':
      return 'red-ink';
    case 'blue':
    case 'quotation':
      return 'quotation-ink';
    case 'green':
    case 'statistic':
    case 'figure':
      return 'statistic-ink';
    default:
      return 'ink';
  }
}

const entryCode = (block: EntryBlock, pressed: Pressed): string =>
  call('entry', {
    ...unitArguments({ ...block, apparatus: { ...block.apparatus, restsOn: [] } }, pressed),
    ...proseArguments(block, pressed),
    level: String(block.level),
    siglum: siglum(block.mark, block.address, pressed),
    printed: String(block.numbers === 'printed'),
    ink: inkName(block.ink),
    title: block.title ? plainContent(block.title, pressed) : undefined,
    'rests-on': restsOnCode(block.apparatus, pressed),
    label: someContent(block.fields.label, pressed),
    facts: block.fields.facts.length > 0 ? factsArray(block.fields.facts, pressed) : undefined,
    replies:
      block.replies.length > 0
        ? array(
            block.replies.map(({ head, words }) => array([runsContent(head, pressed), runsContent(words, pressed)])),
          )
        : undefined,
  });

const statisticCode = (block: StatisticBlock, pressed: Pressed): string =>
  call('statistic', {
    ...unitArguments(block, pressed),
    ...proseArguments({ ...block, notes: newNotes(block.notes) }, pressed),
    siglum: siglum(block.id, block.address, pressed),
    title: runsContent(block.title, pressed),
    numeral: block.numeral
      ? array([block.numeral.before, block.numeral.numeral, block.numeral.after].map(literal))
      : undefined,
    values: array(
      block.values.map(({ name, value }) => array([someContent(name, pressed) ?? none, runsContent(value, pressed)])),
    ),
    label: someContent(block.label, pressed),
    facts: factsArray([...block.facts, ...repeatedNotes(block.notes)], pressed),
  });

export const factsArray = (facts: Fact[], pressed: Pressed): string =>
  array(facts.map(({ name, value }) => array([runsContent(name, pressed), runsContent(value, pressed)])));

const figureCode = (block: FigureBlock, pressed: Pressed): string =>
  call('chart', {
    ...unitArguments(block, pressed),
    siglum: siglum(block.id, block.address, pressed),
    before: plainContent([...block.name, ...colon(block.name)], pressed),
    title: plainContent(block.title, pressed),
    subtitle: someContent(block.subtitle, pressed),
    marks: notesContent(newNotes(block.notes), pressed),
    drawing: drawingCode(block.drawing),
    table: tableCode(block.table, pressed),
    facts: factsArray([block.reading, block.source, ...block.derived, ...repeatedNotes(block.notes)], pressed),
  });

function tableCode({ head, groups }: Table, pressed: Pressed): string {
  const cells = (row: Runs[]): string[] =>
    row.map((cell) => content(cell.length > 0 ? [runsContent(cell, pressed)] : []));
  const body = groups.flatMap(({ title, rows }) => [
    ...(title
      ? [call('table.cell', { colspan: String(head.length) }, call('panel', {}, runsContent(title, pressed)))]
      : []),
    ...rows.flatMap(cells),
  ]);
  return call('values-table', { columns: String(head.length) }, array(cells(head)), array(body));
}

const subjectCode = (block: SubjectBlock, pressed: Pressed): string =>
  call('subject', {
    ...unitArguments(block, pressed),
    ...proseArguments(block, pressed),
    level: String(block.level),
    title: plainContent(block.title, pressed),
    members: array(block.members.map(({ id, name }) => array([literal(id), runsContent(name, pressed)]))),
  });
