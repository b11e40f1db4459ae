import type { Paragraph } from 'docx';
import type {
  CautionBlock,
  FactsBlock,
  IndexBlock,
  IndexEntry,
  ReferencesBlock,
  RemarkBlock,
  TitleBlock,
} from '../book/block.ts';
import { factPieces } from './data-blocks.ts';
import { between, mark, paragraph, pieces, placed, type Setting } from './inline.ts';
import { headingStyle, type Opening, opening } from './text-blocks.ts';

/** A heading of the edition's own: sans serif, as all that is. */
export const title = (setting: Setting, block: TitleBlock, opens: Opening): Paragraph[] => [
  paragraph(
    headingStyle(block.level),
    [placed(block.id, pieces(setting, block.title, { plain: 'EditionWords', link: 'EditionWords' }))],
    opening(opens),
  ),
];

export const caution = (setting: Setting, { words }: CautionBlock): Paragraph[] => [
  paragraph('Caution', pieces(setting, words, { link: 'Hyperlink' })),
];

export const remark = (setting: Setting, { words }: RemarkBlock): Paragraph[] => [
  paragraph('EditionParagraph', pieces(setting, words)),
];

/** Units by their names, each with why it is named. The first two and the last two share a page, so that none is alone at its foot or top. */
export const references = (setting: Setting, { lead, items }: ReferencesBlock): Paragraph[] => [
  paragraph('EditionLead', pieces(setting, lead)),
  ...items.map(({ name, why }, at) =>
    paragraph(
      'EditionReference',
      [...pieces(setting, name), ...(why ? [mark(setting, ': '), ...pieces(setting, why)] : [])],
      items.length > 1 && (at === 0 || at === items.length - 2) ? { keepNext: true } : {},
    ),
  ),
];

export const facts = (setting: Setting, block: FactsBlock): Paragraph[] =>
  block.facts.map((fact, at) =>
    paragraph('EditionFact', factPieces(setting, fact), at < block.facts.length - 1 ? { keepNext: true } : {}),
  );

/** Terms, each with the shortest names of its places; letters above them where there are any. */
export const indexEntries = (setting: Setting, { groups }: IndexBlock): Paragraph[] =>
  groups.flatMap(({ letter, entries }) => [
    ...(letter === undefined
      ? []
      : [paragraph('IndexHeading', pieces(setting, [{ value: letter, lang: setting.lang }]))]),
    ...entries.map((each) => indexEntry(setting, each)),
  ]);

const indexEntry = (setting: Setting, { term, places }: IndexEntry): Paragraph =>
  paragraph('Index1', [
    ...pieces(setting, term, { plain: 'IndexTerm' }),
    mark(setting, '  '),
    ...between(
      setting,
      places.map(({ short }) => pieces(setting, short, { plain: 'IndexPlace', link: 'IndexPlace' })),
      ', ',
    ),
  ]);
