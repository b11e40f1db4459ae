import type { Paragraph } from 'docx';
import type { Fact, StatisticBlock, SubjectBlock } from '../book/block.ts';
import {
  between,
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
import { apparatusNote, headingStyle } from './text-blocks.ts';

/** A name and what is known by it, in a line. */
export const factPieces = (setting: Setting, { name, value }: Fact): Piece[] => [
  ...pieces(setting, name, { plain: 'FactName' }),
  mark(setting, ': '),
  ...pieces(setting, value),
];

/** A number: what it is, its values with what they measure, the report's words, and what is known of it in small print. */
export function statistic(setting: Setting, block: StatisticBlock): Paragraph[] {
  const { values, label, numeral, words, items, facts } = block;
  const id = [{ value: block.id, lang: setting.lang }];
  const labelled = label.length > 0 ? [mark(setting, ' '), ...pieces(setting, label)] : [];
  const figure = numeral ? 'StatisticNumeral' : 'StatisticFigure';
  const note = apparatusNote(setting, block);
  return [
    paragraph('Statistic', [
      ...unitMark(setting, block.address, id, 'StatisticNumber'),
      tab(setting),
      placed(block.id, pieces(setting, block.title)),
    ]),
    ...values.map(({ name, value }, at) =>
      paragraph('StatisticValue', [
        ...(name ? [...pieces(setting, name), mark(setting, ': ')] : []),
        ...pieces(setting, value, { plain: figure }),
        ...(at === values.length - 1 ? labelled : []),
      ]),
    ),
    ...[words, ...items].map((runs, at, all) =>
      paragraph('StatisticWords', [
        ...pieces(setting, runs, { link: 'ReportLink' }),
        ...(at === all.length - 1 ? footnotes(setting, block.notes) : []),
      ]),
    ),
    paragraph(
      'StatisticFacts',
      between(
        setting,
        facts.map((fact) => factPieces(setting, fact)),
        '  ·  ',
      ),
      note.length > 0 ? { keepNext: true } : {},
    ),
    ...note,
  ];
}

/** A subject, what it is, and its passages in a run. */
export function subject(setting: Setting, block: SubjectBlock): Paragraph[] {
  const lines = [block.words, ...block.items];
  return [
    paragraph(headingStyle(block.level), [
      placed(block.id, unitMark(setting, block.address, block.title, 'EditionWords')),
      ...footnotes(setting, block.notes),
    ]),
    ...lines.map((runs) => paragraph('EditionParagraph', pieces(setting, runs), { keepNext: true })),
    paragraph(
      'EditionReferences',
      between(
        setting,
        block.members.map(({ name, why }) => [
          ...pieces(setting, name),
          ...(why ? [mark(setting, ': '), ...pieces(setting, why)] : []),
        ]),
        '; ',
      ),
    ),
    ...apparatusNote(setting, block),
  ];
}
