import { type Paragraph, TextRun } from 'docx';
import type { EntryBlock, HeadingBlock, ParagraphBlock, QuotationBlock, UnitBlock } from '../book/block.ts';
import { editionId } from '../book/edition-title.ts';
import { linked, type Runs, runsText } from '../book/run.ts';
import {
  between,
  type Flow,
  footnotes,
  mark,
  type Piece,
  paragraph,
  pieces,
  placed,
  type Setting,
  tab,
  unitMark,
} from './inline.ts';
import type { CharacterStyle, ParagraphStyle } from './looks.ts';

const levels = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

/** The style of a heading; Word has no more than six that matter. */
export const headingStyle = (level: number): ParagraphStyle => levels[Math.min(level, levels.length) - 1] ?? 'Heading1';

/** How a heading begins: what opens a section begins a page, unless it runs on. */
export type Opening = 'page' | 'runs on' | 'within';

export const opening = (opens: Opening): Flow => (opens === 'page' ? { pageBreakBefore: true } : {});

/** "Chapter 3" on a line of its own above the title; without a number the title leads to its address. */
export function heading(setting: Setting, block: HeadingBlock, opens: Opening): Paragraph[] {
  const { id, level, address, title, before } = block;
  const words: Piece[] = before
    ? [...unitMark(setting, address, before, 'HeadingLabel'), lineBreak(), ...pieces(setting, title)]
    : unitMark(setting, address, title, block.ours ? 'EditionWords' : 'ReportWords');
  return [
    paragraph(headingStyle(level), [placed(id, words), ...footnotes(setting, block.notes)], opening(opens)),
    ...apparatusNote(setting, block),
  ];
}

export const lineBreak = (): TextRun => new TextRun({ break: 1, style: 'EditionMark' });

/** A block without a number of its own has a sign in its place, so that every one leads to its address. */
export function paragraphBlock(setting: Setting, block: ParagraphBlock): Paragraph[] {
  const { number, lang } = block;
  const sign: Runs = [{ value: number ?? '¶', lang: number === undefined ? setting.lang : lang }];
  const style: CharacterStyle = number === undefined ? 'ParagraphSign' : 'ParagraphNumber';
  const numbered = [...unitMark(setting, block.address, sign, style), tab(setting)];
  return worded(setting, block, { style: 'ReportParagraph', list: 'ListBullet', before: numbered });
}

/** Words and the list that they introduce, with the marks of notes after the last of them. */
function worded(
  setting: Setting,
  block: ParagraphBlock | EntryBlock,
  { style, list, before }: { style: ParagraphStyle; list: ParagraphStyle; before: Piece[] },
): Paragraph[] {
  const note = apparatusNote(setting, block);
  const lines = [block.words, ...block.items];
  return [
    ...lines.map((runs, at) => {
      const isLast = at === lines.length - 1;
      const words = [
        ...pieces(setting, runs, { link: 'ReportLink' }),
        ...(isLast ? footnotes(setting, block.notes) : []),
      ];
      const stays = isLast ? note.length > 0 && isShort(runs) : at === 0;
      return paragraph(
        at === 0 ? style : list,
        at === 0 ? [...before, placed(block.id, words)] : words,
        stays ? { keepNext: true } : {},
      );
    }),
    ...note,
  ];
}

/** Some programs move all of a paragraph that stays with the next one, which would leave a gap for a long one. */
const isShort = (runs: Runs): boolean => runsText(runs).length < 1000;

/** In quotation marks, and then who speaks. */
export function quotation(setting: Setting, block: QuotationBlock): Paragraph[] {
  const style: ParagraphStyle = block.lived
    ? block.long
      ? 'Quote'
      : 'IntenseQuote'
    : block.long
      ? 'LongQuote'
      : 'Quote';
  const lines = [block.words, ...block.items];
  const note = apparatusNote(setting, block);
  const said = lines.map((runs, at) => [
    ...(at === 0 ? [mark(setting, '“')] : []),
    ...pieces(setting, runs, { link: 'ReportLink' }),
    ...(at === lines.length - 1 ? [mark(setting, '”'), ...footnotes(setting, block.notes)] : []),
  ]);
  const id = [{ value: block.id, lang: setting.lang }];
  const speaker = [
    ...pieces(setting, block.speaker),
    ...(block.translated ? [mark(setting, ' '), ...pieces(setting, block.translated)] : []),
    mark(setting, ' · '),
    ...unitMark(setting, block.address, id, 'QuotationNumber'),
  ];
  return [
    ...said.map((words, at) => paragraph(style, at === 0 ? [placed(block.id, words)] : words)),
    paragraph('Speaker', speaker, note.length > 0 ? { keepNext: true } : {}),
    ...note,
  ];
}

/** An entry by its number in the margin or, where it has a title, below that. */
export function entry(setting: Setting, block: EntryBlock): Paragraph[] {
  const { title, fields, level } = block;
  const style = entryNumber(block.ink);
  const number = [{ value: block.mark, lang: setting.lang }];
  const lead = [...unitMark(setting, block.address, number, style), tab(setting)];
  const head = title
    ? [
        paragraph(headingStyle(level), [
          ...unitMark(
            setting,
            block.address,
            [...block.kind, { value: ` ${block.mark}`, lang: setting.lang }],
            'HeadingLabel',
          ),
          lineBreak(),
          ...pieces(setting, title),
        ]),
      ]
    : [];
  return [
    ...head,
    ...worded(setting, block, { style: 'ReportEntry', list: 'ListBullet', before: title ? [tab(setting)] : lead }),
    ...(fields.label ? [paragraph('EditionField', pieces(setting, fields.label), { keepNext: true })] : []),
    ...fields.facts.map((fact) =>
      paragraph(fields.ours ? 'EditionField' : 'EntryField', [
        ...pieces(setting, fact.name, { plain: 'FactName' }),
        mark(setting, ': '),
        ...pieces(setting, fact.value),
      ]),
    ),
    ...block.replies.flatMap((reply) => [
      paragraph('EditionField', pieces(setting, reply.head, { plain: 'FactName' }), { keepNext: true }),
      paragraph('EntryField', pieces(setting, reply.words)),
    ]),
  ];
}

function entryNumber(ink: string | undefined): CharacterStyle {
  switch (ink) {
    case 'red':
      return 'EntryNumberRed';
    case 'blue':
      return 'EntryNumberBlue';
    case 'green':
      return 'EntryNumberGreen';
    default:
      return 'EntryNumber';
  }
}

/**
 * What the edition says in the margin of a page, below the words: what a unit bears on and, where no section of the file says it in
 * full, what it rests on. Of numbers the words say it.
 */
export function apparatusNote(setting: Setting, { id, apparatus, name }: UnitBlock): Paragraph[] {
  const evidence = editionId('evidence', id);
  const section = setting.places.has(evidence) ? setting.evidence : undefined;
  const restsOn = section ? [] : apparatus.restsOn;
  const links = [...apparatus.bearsOn, ...restsOn].map(({ label, items }) => [
    ...pieces(setting, label),
    mark(setting, ': '),
    ...between(
      setting,
      items.map(({ short }) => pieces(setting, short)),
      '; ',
    ),
  ]);
  const whole = section
    ? linked([...section, { value: ': ', lang: setting.lang }, ...name], { to: 'id', id: evidence })
    : [];
  const parts = [...links, ...(whole.length > 0 ? [pieces(setting, whole)] : [])];
  return [
    ...(parts.length > 0 ? [paragraph('EditionNote', between(setting, parts, '. '))] : []),
    ...apparatus.remarks.map((remark) => paragraph('EditionNote', pieces(setting, remark))),
  ];
}
