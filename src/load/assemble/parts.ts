import { numberChapter, numberSection } from '../../authoring/number.ts';
import { recordProse } from '../../authoring/words.ts';
import { inOwnLanguages, type Localised, mapLocalised } from '../../i18n/locale.ts';
import { rooms } from '../../model/address/room.ts';
import type { Chapter, EntryList, Paragraph, Part, Section } from '../../model/report.ts';
import type { BlockUnit, EntryUnit, Page, ParagraphUnit, SectionUnit } from '../../model/unit/unit.ts';
import type { EntryRecord } from '../../schemas/list/entry-kind.ts';
import type { ListRecord } from '../../schemas/list/list.ts';
import type { Content } from '../read/content.ts';
import type { Folder } from '../read/document.ts';
import { type ChapterTwin, chapterNumber, type ReadPart } from '../read/parts.ts';
import { joinTwin, type Twin } from '../read/prose.ts';
import { blockUnits, sectionUnit, type Voices } from './units.ts';

/** What chapters and sections are put together with: who speaks, and the units that were first written in the other language. */
export interface Around {
  voices: Voices;
  turned: string[];
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
      const unit = sectionUnit(id, inOwnLanguages(folder, part.title), page, { editorial: true });
      return parts.length > 0 ? [{ type: 'group', unit, parts }] : [];
    }
  }
}

function assembleSection(
  folder: Folder,
  id: string,
  twin: Twin<{ title: string }>,
  page: Page,
  { voices, turned }: Around,
  more: Pick<SectionUnit, 'parent'>,
): Section {
  const isTurned = turned.some((each) => each === id || each.startsWith(`${id}-`));
  const { blocks } = joinTwin(folder, twin, (pieces) => numberSection(id, pieces), isTurned);
  return { unit: sectionUnit(id, titles(twin), page, more), blocks: blockUnits(blocks, page, voices) };
}

function assembleChapter(folder: Folder, twin: ChapterTwin, { voices, turned }: Around): Chapter {
  const number = chapterNumber(twin);
  const id = `ch${number}`;
  const home: Page = {
    id,
    address: { en: `${rooms.chapters.en}/${number}`, cy: `${rooms.chapters.cy}/${number}` },
    chapter: number,
  };
  const isTurned = turned.some((each) => /^(?:ch|overview-|p)(\d+)/.exec(each)?.[1] === String(number));
  const { overview, blocks } = joinTwin(folder, twin, (pieces) => numberChapter(number, pieces), isTurned);
  const units = blockUnits(blocks, home, voices);
  const first = units.findIndex(isNumbered);
  const [before, after] = first < 0 ? [units, []] : [units.slice(0, first), units.slice(first)];
  return {
    unit: { id, type: 'chapter', kind: 'chapter', number: String(number), title: titles(twin), home },
    number,
    overview: overview && {
      unit: sectionUnit(`overview-${number}`, overview, home, { parent: id }),
      blocks: before,
    },
    paragraphs: paragraphs(after),
  };
}

const isNumbered = (unit: BlockUnit): unit is ParagraphUnit & { number: string } =>
  unit.type === 'paragraph' && unit.number !== undefined;

/** Blocks gathered under the number that they follow. */
function paragraphs(units: BlockUnit[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const unit of units) {
    if (isNumbered(unit)) found.push({ number: unit.number, blocks: [unit] });
    else found.at(-1)?.blocks.push(unit);
  }
  return found;
}

/** A part that is a list, on a page of its own or on that of the part that it is in. */
function assembleList(
  id: string,
  { kind, title, text: lead = [], entries = [], groups = [] }: ListRecord,
  page: Page,
  more: Pick<SectionUnit, 'parent'>,
): EntryList {
  const entryUnit = (record: (typeof entries)[number], parent: string): EntryUnit => ({
    id: record.id,
    type: 'entry',
    kind: kind.name,
    entry: kind,
    ordinal: Number(record.id.slice(kind.letter.length)),
    parent,
    ...(record.title ? { title: record.title } : {}),
    prose: mapLocalised(record.text, recordProse),
    ...besides(record),
    home: page,
  });
  const grouped = groups.map((group) => ({
    unit: sectionUnit(group.id, group.title, page, { parent: id }),
    entries: group.entries.map((record) => entryUnit(record, group.id)),
  }));
  return {
    unit: sectionUnit(id, title, page, more),
    kind,
    blocks: lead.map((words, index) => ({
      id: `${id}-${index + 1}`,
      type: 'paragraph',
      kind: 'paragraph',
      position: index + 1,
      parent: id,
      prose: mapLocalised(words, recordProse),
      home: page,
    })),
    groups: grouped,
    entries: groups.length > 0 ? grouped.flatMap((group) => group.entries) : entries.map((each) => entryUnit(each, id)),
  };
}

/** The fields beside an entry's words, and what was said of it since. */
const besides = ({ fields, replies }: EntryRecord): Pick<EntryUnit, 'fields' | 'replies'> => ({
  ...(fields && { fields: fields.map(({ name, value }) => ({ name, value: mapLocalised(value, recordProse) })) }),
  ...(replies && {
    replies: replies.map(({ date, label, by, text }) => ({
      date,
      label,
      ...(by && { by }),
      text: mapLocalised(text, recordProse),
    })),
  }),
});

const titles = (twin: Twin<{ title: string }>): Localised<string> =>
  mapLocalised(twin.matter, ({ value }) => value.title);
