import { numberChapter, numberSection } from '../../authoring/number.ts';
import { type Localised, mapLocalised } from '../../i18n/locale.ts';
import { rooms } from '../../model/address/room.ts';
import type { Chapter, EntryList, Paragraph, Part, Section } from '../../model/report.ts';
import type { EntryKind, Page, Unit } from '../../model/unit/unit.ts';
import type { ListRecord } from '../../schemas/records.ts';
import type { Content } from '../read/content.ts';
import type { Folder } from '../read/document.ts';
import { type ChapterTwin, chapterNumber, type ReadPart } from '../read/parts.ts';
import { joinTwin, type Twin } from '../read/prose.ts';
import { blockUnits, headingUnit, textUnit, type Voices } from './units.ts';

/** What chapters and sections are put together with: who speaks, and the units whose English is the translation. */
export interface Around {
  voices: Voices;
  welshFirst: string[];
}

/** The parts of the report as far as they could be read, in the order of reading. */
export const reportParts = (folder: Folder, { parts }: Pick<Content, 'parts'>, around: Around): Part[] =>
  parts.flatMap((part) => assemblePart(folder, part, around));

/** @param outer the part that it is in, on whose page it stands unless it has one of its own */
function assemblePart(folder: Folder, part: ReadPart, around: Around, outer?: Page): Part[] {
  if (part.type === 'chapters') {
    const chapters = part.twins.map((twin) => assembleChapter(folder, twin, around));
    return [{ type: 'chapters', chapters: chapters.sort((a, b) => a.number - b.number) }];
  }
  const { id, address } = part;
  const page: Page = (address ? undefined : outer) ?? { id, address: address ?? { en: id, cy: id } };
  const more = outer ? { parent: outer.id } : {};
  switch (part.type) {
    case 'section':
      return part.twin ? [{ type: 'section', ...assembleSection(folder, id, part.twin, page, around, more) }] : [];
    case 'list':
      return part.list ? [{ type: 'list', ...assembleList(id, part.list.value, page, more) }] : [];
    case 'group': {
      const parts = part.parts.flatMap((inner) => assemblePart(folder, inner, around, page));
      const unit = headingUnit(id, 'section', part.title, page, { editorial: true });
      return parts.length > 0 ? [{ type: 'group', unit, parts }] : [];
    }
  }
}

function assembleSection(
  folder: Folder,
  id: string,
  twin: Twin<{ title: string }>,
  page: Page,
  { voices, welshFirst }: Around,
  more: Pick<Unit, 'parent'>,
): Section {
  const isWelshFirst = welshFirst.some((each) => each === id || each.startsWith(`${id}-`));
  const { blocks } = joinTwin(folder, twin, (pieces) => numberSection(id, pieces), isWelshFirst);
  return { unit: headingUnit(id, 'section', titles(twin), page, more), blocks: blockUnits(blocks, page, voices) };
}

function assembleChapter(folder: Folder, twin: ChapterTwin, { voices, welshFirst }: Around): Chapter {
  const number = chapterNumber(twin);
  const id = `ch${number}`;
  const home: Page = {
    id,
    address: { en: `${rooms.chapters.en}/${number}`, cy: `${rooms.chapters.cy}/${number}` },
    chapter: number,
  };
  const isWelshFirst = welshFirst.some((each) => /^(?:ch|overview-|p)(\d+)/.exec(each)?.[1] === String(number));
  const { overview, blocks } = joinTwin(folder, twin, (pieces) => numberChapter(number, pieces), isWelshFirst);
  const units = blockUnits(blocks, home, voices);
  const first = units.findIndex((unit) => unit.number !== undefined);
  const [before, after] = first < 0 ? [units, []] : [units.slice(0, first), units.slice(first)];
  return {
    unit: headingUnit(id, 'chapter', titles(twin), home, { number: String(number) }),
    number,
    overview: overview && {
      unit: headingUnit(`overview-${number}`, 'section', overview, home, { parent: id }),
      blocks: before,
    },
    paragraphs: paragraphs(after),
  };
}

/** Blocks gathered under the number that they follow. */
function paragraphs(units: Unit[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const unit of units) {
    if (unit.number !== undefined) found.push({ number: unit.number, blocks: [unit] });
    else found.at(-1)?.blocks.push(unit);
  }
  return found;
}

/** A part that is a list, on a page of its own or on that of the part that it is in. */
function assembleList(
  id: string,
  { kind: { name, address }, title, text: lead = [], entries = [], groups = [] }: ListRecord,
  page: Page,
  more: Pick<Unit, 'parent'>,
): EntryList {
  const kind: EntryKind = { name, ...(address ? { address } : {}) };
  const entryUnit = (record: (typeof entries)[number], of: string): Unit =>
    textUnit(record.id, name, of, record.text, page, {
      ...(record.title ? { title: record.title } : {}),
      entry: kind,
    });
  const grouped = groups.map((group) => ({
    unit: headingUnit(group.id, 'section', group.title, page, { parent: id }),
    entries: group.entries.map((record) => entryUnit(record, group.id)),
  }));
  return {
    unit: headingUnit(id, 'section', title, page, more),
    kind,
    blocks: lead.map((words, index) => textUnit(`${id}-${index + 1}`, 'paragraph', id, words, page)),
    groups: grouped,
    entries: groups.length > 0 ? grouped.flatMap((group) => group.entries) : entries.map((each) => entryUnit(each, id)),
  };
}

const titles = (twin: Twin<{ title: string }>): Localised<string> =>
  mapLocalised(twin.matter, ({ value }) => value.title);
