import { numberChapter, numberSection } from '../../authoring/number.ts';
import { type Localised, mapLocalised } from '../../i18n/locale.ts';
import { rooms } from '../../model/address/room.ts';
import type { Chapter, EntryList, Paragraph, Part, Section } from '../../model/report.ts';
import type { EntryKind, Page, Unit } from '../../model/unit/unit.ts';
import type { Content } from '../read/content.ts';
import type { Folder } from '../read/document.ts';
import { joinTwin, type Twin } from '../read/prose.ts';
import { blockUnits, headingUnit, textUnit, type Voices } from './units.ts';

/** What chapters and sections are put together with: who speaks, and the units whose English is the translation. */
export interface Around {
  voices: Voices;
  welshFirst: string[];
}

/** The parts of the report that the content has, in the order of reading. */
export function reportParts(folder: Folder, content: Content, around: Around): Part[] {
  const { introduction, conclusions, chapters, methodology, acknowledgements } = content;
  const section = (page: Page, twin: Twin<{ title: string }> | undefined): Part[] =>
    twin ? [{ type: 'section', ...assembleSection(folder, page, twin, around) }] : [];
  return [
    ...section({ id: 'introduction', address: { en: 'introduction', cy: 'cyflwyniad' } }, introduction),
    ...(conclusions ? [conclusionsPart(conclusions.value)] : []),
    {
      type: 'chapters',
      chapters: chapters.map((twin) => assembleChapter(folder, twin, around)).sort((a, b) => a.number - b.number),
    },
    ...section({ id: 'methodology', address: { en: 'methodology', cy: 'methodoleg' } }, methodology),
    ...appendix(content),
    ...section({ id: 'acknowledgements', address: { en: 'acknowledgements', cy: 'diolchiadau' } }, acknowledgements),
  ];
}

const conclusionsPart = ({ title, groups }: NonNullable<Content['conclusions']>['value']): Part => {
  const address = { en: 'conclusions', cy: 'casgliadau' };
  const page = { id: 'conclusions', address };
  const entries = groups.map((group) => ({ ...group, entries: group.conclusions }));
  return {
    type: 'list',
    ...assembleList('conclusions', { title, groups: entries }, { name: 'conclusion', address }, page),
  };
};

function appendix({ record, outcomes, models }: Content): Part[] {
  const title = record?.value.appendix?.title;
  if (!title || (!outcomes && !models)) return [];
  const page: Page = { id: 'appendix-a', address: { en: 'appendix-a', cy: 'atodiad-a' } };
  const list = (id: string, name: 'outcome' | 'model', given: ListRecord): Part => ({
    type: 'list',
    ...assembleList(id, given, { name }, page, page.id),
  });
  const lists = [
    ...(outcomes
      ? [
          list('outcomes', 'outcome', {
            ...outcomes.value,
            lead: outcomes.value.text,
            entries: outcomes.value.outcomes,
          }),
        ]
      : []),
    ...(models
      ? [list('models', 'model', { ...models.value, lead: models.value.text, entries: models.value.models })]
      : []),
  ];
  return [assembleGroup(title, page, lists)];
}

export function assembleSection(
  folder: Folder,
  page: Page,
  twin: Twin<{ title: string }>,
  { voices, welshFirst }: Around,
): Section {
  const { id } = page;
  const isWelshFirst = welshFirst.some((each) => each === id || each.startsWith(`${id}-`));
  const { blocks } = joinTwin(folder, twin, (pieces) => numberSection(id, pieces), isWelshFirst);
  return { unit: headingUnit(id, 'section', titles(twin), page), blocks: blockUnits(blocks, page, voices) };
}

export function assembleChapter(
  folder: Folder,
  twin: Twin<{ number: number; title: string }>,
  { voices, welshFirst }: Around,
): Chapter {
  const number = twin.files.en?.matter.value.number ?? twin.files.cy?.matter.value.number ?? 0;
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

interface EntryRecord {
  id: string;
  title?: Localised<string>;
  text: Localised<string>;
}

interface ListRecord {
  title: Localised<string>;
  /** What leads in, block by block. */
  lead?: Localised<string>[] | undefined;
  entries?: EntryRecord[];
  groups?: { id: string; title: Localised<string>; entries: EntryRecord[] }[];
}

/** A part that is a list; on a page of its own, or on that of the part that it is in. */
export function assembleList(
  id: string,
  { title, lead = [], entries = [], groups = [] }: ListRecord,
  kind: EntryKind,
  page: Page,
  parent?: string,
): EntryList {
  const entryUnit = (record: EntryRecord, of: string): Unit =>
    textUnit(record.id, kind.name, of, record.text, page, {
      ...(record.title ? { title: record.title } : {}),
      entry: kind,
    });
  const grouped = groups.map((group) => ({
    unit: headingUnit(group.id, 'section', group.title, page, { parent: id }),
    entries: group.entries.map((record) => entryUnit(record, group.id)),
  }));
  return {
    unit: headingUnit(id, 'section', title, page, parent === undefined ? {} : { parent }),
    kind,
    blocks: lead.map((text, index) => textUnit(`${id}-${index + 1}`, 'paragraph', id, text, page)),
    groups: grouped,
    entries: groups.length > 0 ? grouped.flatMap((group) => group.entries) : entries.map((each) => entryUnit(each, id)),
  };
}

/** A heading over other parts. */
export const assembleGroup = (title: Localised<string>, page: Page, parts: Part[]): Part => ({
  type: 'group',
  unit: headingUnit(page.id, 'section', title, page, { editorial: true }),
  parts,
});

const titles = (twin: Twin<{ title: string }>): Localised<string> =>
  mapLocalised(twin.matter, ({ value }) => value.title);
