import { type Report, unitsOf } from '../src/model/report.ts';
import type {
  ChapterUnit,
  EntryKind,
  EntryUnit,
  ParagraphUnit,
  SectionUnit,
  StatisticUnit,
  UnitOf,
  UnitType,
} from '../src/model/unit/unit.ts';
import { plainProse } from '../src/model/unit/unit.ts';
import { entryKind } from './model/entry-kind.ts';
import { chapterPage, page } from './page.ts';

// Units made by hand, for tests of three lines: what a test does not say is as plain as can be.

export const paragraph = (more: Partial<ParagraphUnit>): ParagraphUnit => ({
  id: 'introduction-1',
  type: 'paragraph',
  kind: 'paragraph',
  position: 1,
  parent: 'introduction',
  home: page('introduction'),
  ...more,
});

export const section = (more: Partial<SectionUnit>): SectionUnit => ({
  id: 'introduction',
  type: 'section',
  kind: 'section',
  title: { en: 'Introduction' },
  home: page('introduction'),
  ...more,
});

export const chapter = (number: number, more: Partial<ChapterUnit>): ChapterUnit => ({
  id: `ch${number}`,
  type: 'chapter',
  kind: 'chapter',
  number: String(number),
  title: { en: 'People' },
  home: chapterPage(number),
  ...more,
});

export const entry = (name: EntryKind['name'], more: Partial<EntryUnit>): EntryUnit => ({
  id: 'c1',
  type: 'entry',
  kind: name,
  entry: entryKind({ name }),
  ordinal: 1,
  parent: 'conclusions',
  prose: { en: plainProse('Libraries close.') },
  home: page('conclusions'),
  ...more,
});

export const statistic = (more: Partial<StatisticUnit> & Pick<StatisticUnit, 'statistic'>): StatisticUnit => ({
  id: 's1',
  type: 'statistic',
  kind: 'statistic',
  parent: 'introduction-1',
  title: { en: 'Readers' },
  prose: { en: plainProse('Half of all readers') },
  home: page('introduction'),
  ...more,
});

/** The unit of that id, which must be of that type. */
export function ofType<Type extends UnitType>(report: Report, type: Type, id: string): UnitOf<Type> {
  const found = unitsOf(report, type).find((unit) => unit.id === id);
  if (!found) throw new Error(`No ${type} "${id}".`);
  return found;
}
