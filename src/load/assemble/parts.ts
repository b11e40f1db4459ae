import { numberChapter, numberSection } from '../../authoring/number.ts';
import { type Localised, mapLocalised } from '../../i18n/locale.ts';
import type { Appendix, Chapter, Conclusions, Definitions, Paragraph, Section } from '../../model/report.ts';
import type { Home, Unit } from '../../model/unit/unit.ts';
import type { Content } from '../read/content.ts';
import type { Folder } from '../read/document.ts';
import { joinTwin, type Twin } from '../read/prose.ts';
import { blockUnits, headingUnit, textUnit, type Voices } from './units.ts';

type SectionPage = 'introduction' | 'methodology' | 'acknowledgements';

/** What chapters and sections are put together with: who speaks, and the units whose English is the translation. */
export interface Around {
  voices: Voices;
  welshFirst: string[];
}

export function assembleSection(
  folder: Folder,
  id: SectionPage,
  twin: Twin<{ title: string }>,
  { voices, welshFirst }: Around,
): Section {
  const home: Home = { page: id };
  const isWelshFirst = welshFirst.some((each) => each === id || each.startsWith(`${id}-`));
  const { blocks } = joinTwin(folder, twin, (pieces) => numberSection(id, pieces), isWelshFirst);
  return { unit: headingUnit(id, 'section', titles(twin), home), blocks: blockUnits(blocks, home, voices) };
}

export function assembleChapter(
  folder: Folder,
  twin: Twin<{ number: number; title: string }>,
  { voices, welshFirst }: Around,
): Chapter {
  const number = twin.files.en?.matter.value.number ?? twin.files.cy?.matter.value.number ?? 0;
  const home: Home = { page: 'chapter', number };
  const id = `ch${number}`;
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

export function assembleConclusions(record: NonNullable<Content['conclusions']>['value']): Conclusions {
  const home: Home = { page: 'conclusions' };
  return {
    unit: headingUnit('conclusions', 'section', record.title, home),
    groups: record.groups.map(({ id, title, conclusions }) => ({
      unit: headingUnit(id, 'section', title, home, { parent: 'conclusions' }),
      conclusions: conclusions.map((conclusion) => textUnit(conclusion.id, 'conclusion', id, conclusion.text, home)),
    })),
  };
}

export function assembleAppendix({ record, outcomes, models }: Content): Appendix | undefined {
  const appendix = record?.value.appendix;
  if (!appendix || (!outcomes && !models)) return undefined;
  const unit = headingUnit('appendix-a', 'section', appendix.title, { page: 'appendix-a' }, { editorial: true });
  return {
    unit,
    outcomes:
      outcomes &&
      definitions('outcomes', 'outcome', outcomes.value.title, outcomes.value.text, outcomes.value.outcomes),
    models: models && definitions('models', 'model', models.value.title, models.value.text ?? [], models.value.models),
  };
}

interface Entry {
  id: string;
  title: Localised<string>;
  text: Localised<string>;
}

function definitions(
  id: string,
  kind: 'outcome' | 'model',
  title: Localised<string>,
  lead: Localised<string>[],
  entries: Entry[],
): Definitions {
  const home: Home = { page: 'appendix-a' };
  return {
    unit: headingUnit(id, 'section', title, home, { parent: 'appendix-a' }),
    blocks: lead.map((text, index) => textUnit(`${id}-${index + 1}`, 'paragraph', id, text, home)),
    entries: entries.map((entry) => textUnit(entry.id, kind, id, entry.text, home, { title: entry.title })),
  };
}

const titles = (twin: Twin<{ title: string }>): Localised<string> =>
  mapLocalised(twin.matter, ({ value }) => value.title);
