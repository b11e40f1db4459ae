import type { Locale } from '../../i18n/locale.ts';
import type { Chapter, EntryList, Part, Report, Section } from '../../model/report.ts';
import type { BlockUnit } from '../../model/unit/unit.ts';
import type { Block, BookSection, Opens } from './block.ts';
import { headingBlocks, passageBlocks } from './text-block.ts';

/** The parts of the report in printed order; every chapter is a section of its own, and so is a heading over chapters. */
export const bodySections = (report: Report, parts: Part[], locale: Locale, level = 1): BookSection[] =>
  parts.flatMap((part): BookSection[] => {
    if (part.type === 'chapters') return part.chapters.map((chapter) => chapterSection(report, chapter, locale, level));
    if (part.type === 'group' && part.parts.some(({ type }) => type === 'chapters'))
      return [
        opened(report, part.unit, locale, { level, opens: 'division' }, []),
        ...bodySections(report, part.parts, locale, level + 1),
      ];
    return [opened(report, part.unit, locale, { level, opens: 'part' }, partBlocks(report, part, locale, level + 1))];
  });

export function chapterSection(report: Report, chapter: Chapter, locale: Locale, level: number): BookSection {
  const { unit, overview, paragraphs } = chapter;
  return opened(report, unit, locale, { level, opens: 'chapter' }, [
    ...(overview ? sectionBlocks(report, overview, locale, level + 1) : []),
    ...paragraphs.flatMap(({ blocks }) => textBlocks(report, blocks, locale, level + 1)),
  ]);
}

const opened = (
  report: Report,
  unit: Parameters<typeof headingBlocks>[1],
  locale: Locale,
  standing: { level: number; opens: Exclude<Opens, 'section'> },
  blocks: Block[],
): BookSection => ({
  id: unit.id,
  opens: standing.opens,
  blocks: [...headingBlocks(report, unit, locale, standing), ...blocks],
});

/** What stands below a part's own heading. @param level of the headings in it */
function partBlocks(report: Report, part: Exclude<Part, { type: 'chapters' }>, locale: Locale, level: number): Block[] {
  switch (part.type) {
    case 'section':
      return textBlocks(report, part.blocks, locale, level);
    case 'list':
      return listBlocks(report, part, locale, level);
    case 'group':
      return part.parts.flatMap((inner) =>
        inner.type === 'chapters'
          ? []
          : [
              ...headingBlocks(report, inner.unit, locale, { level, opens: 'section' }),
              ...partBlocks(report, inner, locale, level + 1),
            ],
      );
  }
}

const sectionBlocks = (report: Report, { unit, blocks }: Section, locale: Locale, level: number): Block[] => [
  ...headingBlocks(report, unit, locale, { level, opens: 'section' }),
  ...textBlocks(report, blocks, locale, level + 1),
];

const textBlocks = (report: Report, units: BlockUnit[], locale: Locale, level: number): Block[] =>
  units.flatMap((unit) => passageBlocks(report, unit, locale, level));

const listBlocks = (report: Report, { blocks, groups, entries }: EntryList, locale: Locale, level: number): Block[] => [
  ...textBlocks(report, blocks, locale, level),
  ...(groups.length > 0
    ? groups.flatMap((group) => [
        ...headingBlocks(report, group.unit, locale, { level, opens: 'section' }),
        ...group.entries.flatMap((unit) => passageBlocks(report, unit, locale, level + 1)),
      ])
    : entries.flatMap((unit) => passageBlocks(report, unit, locale, level))),
];
