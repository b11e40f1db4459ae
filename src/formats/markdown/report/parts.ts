import type { Locale } from '../../../i18n/locale.ts';
import type { Chapter, EntryList, Part, Report } from '../../../model/report.ts';
import type { BlockUnit } from '../../../model/unit/unit.ts';
import { unitLink } from '../text/address.ts';
import { bullets } from '../text/markdown.ts';
import { passage } from './passage.ts';

/** All passages of a part below its own heading, which is of the level before. */
export function partBlocks(report: Report, part: Part, locale: Locale, level: number): string[] {
  switch (part.type) {
    case 'section':
      return blocks(report, part.blocks, locale, level);
    case 'list':
      return listBlocks(report, part, locale, level);
    case 'chapters':
      // Each has a page of its own.
      return [bullets(part.chapters.map(({ unit }) => unitLink(report, unit, locale)))];
    case 'group':
      return part.parts.flatMap((inner) => [
        ...(inner.type === 'chapters' ? [] : passage(report, inner.unit, locale, { level })),
        ...partBlocks(report, inner, locale, level + 1),
      ]);
  }
}

/** The text of a chapter below its title. */
export const chapterBlocks = (
  report: Report,
  { overview, paragraphs }: Chapter,
  locale: Locale,
  level: number,
): string[] => [
  ...(overview
    ? [...passage(report, overview.unit, locale, { level }), ...blocks(report, overview.blocks, locale, level + 1)]
    : []),
  ...paragraphs.flatMap(({ blocks: [first, ...more] }) => [
    ...passage(report, first, locale, { level }),
    ...blocks(report, more, locale, level + 1),
  ]),
];

/** The whole report: every part with its heading. */
export const reportBlocks = (report: Report, parts: Part[], locale: Locale): string[] =>
  parts.flatMap((part): string[] => {
    if (part.type === 'chapters')
      return part.chapters.flatMap((chapter) => [
        ...passage(report, chapter.unit, locale, { level: 2 }),
        ...chapterBlocks(report, chapter, locale, 3),
      ]);
    const own = passage(report, part.unit, locale, { level: 2 });
    // The chapters of a heading over several stand here in full.
    if (part.type === 'group')
      return [
        ...own,
        ...part.parts.flatMap((inner) =>
          inner.type === 'chapters'
            ? reportBlocks(report, [inner], locale)
            : [...passage(report, inner.unit, locale, { level: 3 }), ...partBlocks(report, inner, locale, 4)],
        ),
      ];
    return [...own, ...partBlocks(report, part, locale, 3)];
  });

const blocks = (report: Report, units: BlockUnit[], locale: Locale, level: number): string[] =>
  units.flatMap((unit) => passage(report, unit, locale, { level }));

const listBlocks = (
  report: Report,
  { blocks: before, groups, entries }: EntryList,
  locale: Locale,
  level: number,
): string[] => [
  ...blocks(report, before, locale, level),
  ...(groups.length > 0
    ? groups.flatMap((group) => [
        ...passage(report, group.unit, locale, { level }),
        ...group.entries.flatMap((unit) => passage(report, unit, locale, { level: level + 1 })),
      ])
    : entries.flatMap((unit) => passage(report, unit, locale, { level }))),
];
