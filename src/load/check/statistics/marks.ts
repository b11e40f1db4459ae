import type { Locale } from '../../../i18n/locale.ts';
import type { Place } from '../../../model/problem/problem.ts';
import { type Mark, marksOf } from '../../../model/statistic/marks.ts';
import { type Inline, proseText, type Unit } from '../../../model/unit/unit.ts';
import type { Content } from '../../read/content.ts';
import { twins } from '../../read/twins.ts';

/** A mark with the block and language that it stands in, and its place in their file. */
export interface PlacedMark extends Mark {
  block: Unit;
  locale: Locale;
  /** All words of the block in that language. */
  text: string;
  /** Where it is written: a line and column of chapters/4-planning.en.mdx. */
  place: Place;
}

/** All marks as they stand in the files. */
function markPlaces(content: Content): { inline: Inline; of: string; place: Place }[] {
  const files = twins(content).flatMap(({ files }) => content.languages.flatMap((locale) => files[locale] ?? []));
  return files.flatMap(({ file, mentions }) =>
    mentions.flatMap(({ mark, id, line, column }) =>
      mark ? [{ inline: mark, of: id, place: { file, line, column } }] : [],
    ),
  );
}

/** Marks in headings and other words that are no block's. */
export const strayMarks = (content: Content, marks: PlacedMark[]): { of: string; place: Place }[] => {
  const placed = new Set(marks.map(({ inline }) => inline));
  return markPlaces(content).filter(({ inline }) => !placed.has(inline));
};

/** The marks of all blocks in printed order, those of a block in the original before those of its translation. */
export function placedMarks(content: Content, units: Unit[]): PlacedMark[] {
  const places = new Map(markPlaces(content).map(({ inline, place }) => [inline, place]));
  return units.flatMap((block) =>
    content.languages.flatMap((locale) => {
      const prose = block.prose?.[locale];
      if (!prose) return [];
      const text = proseText(prose);
      return marksOf(prose).map((mark) => ({
        ...mark,
        block,
        locale,
        text,
        place: places.get(mark.inline) ?? {},
      }));
    }),
  );
}
