import type { TwinBlock } from '../../authoring/twins.ts';
import { recordProse } from '../../authoring/words.ts';
import { type Localised, mapLocalised } from '../../i18n/locale.ts';
import type { Page, Speaker, Unit } from '../../model/unit/unit.ts';
import type { QuotationRecord, SpeakerRecord } from '../../schemas/records.ts';

/** The quotations' records and their speakers, by id. */
export interface Voices {
  quotations: Map<string, QuotationRecord>;
  speakers: Map<string, Speaker>;
}

export const speakerOf = ({ id, name, lived = false }: SpeakerRecord): Speaker => ({ id, name, lived });

/** A unit that is a heading: chapter, section, group. */
export const headingUnit = (
  id: string,
  kind: 'chapter' | 'section',
  title: Localised<string>,
  home: Page,
  more: Partial<Unit> = {},
): Unit => ({
  id,
  kind,
  title,
  home,
  ...more,
});

/** A unit whose words are plain text of a record. */
export const textUnit = (
  id: string,
  kind: Unit['kind'],
  parent: string,
  text: Localised<string>,
  home: Page,
  more: Partial<Unit> = {},
): Unit => ({
  id,
  kind,
  parent,
  prose: mapLocalised(text, recordProse),
  home,
  ...more,
});

/** The units of blocks of running text. A quotation that has no record is left out; the cross-check names it. */
export function blockUnits(blocks: TwinBlock[], home: Page, { quotations, speakers }: Voices): Unit[] {
  return blocks.flatMap(({ id, kind, parent, number, prose }): Unit[] => {
    if (kind === 'paragraph') return [{ id, kind, number, parent, prose, home }];
    const record = quotations.get(id);
    const speaker = record && speakers.get(record.speaker);
    return record ? [textUnit(id, 'quotation', parent, record.text, home, { speaker })] : [];
  });
}
