import type { TwinBlock } from '../../authoring/twins.ts';
import { recordProse } from '../../authoring/words.ts';
import { type Localised, mapLocalised } from '../../i18n/locale.ts';
import type { BlockUnit, Page, SectionUnit, Speaker } from '../../model/unit/unit.ts';
import type { QuotationRecord, SpeakerRecord } from '../../schemas/records.ts';

/** The quotations' records and their speakers, by id. */
export interface Voices {
  quotations: Map<string, QuotationRecord>;
  speakers: Map<string, Speaker>;
}

export const speakerOf = ({ id, name, from, lived = false, document }: SpeakerRecord): Speaker => ({
  id,
  name,
  ...(from && { from }),
  lived,
  ...(document ? { document } : {}),
});

/** Stands for a speaker without a record, so that nothing else is said of the quotation. */
const nobody = (id: string): Speaker => ({ id, name: { en: '' }, lived: false });

/** A heading over a running text, a list, a group of entries or other parts. */
export const sectionUnit = (
  id: string,
  title: Localised<string>,
  home: Page,
  more: Pick<SectionUnit, 'parent' | 'editorial'> = {},
): SectionUnit => ({ id, type: 'section', kind: 'section', title, home, ...more });

/** The units of blocks of running text. A quotation without a record is left out; the cross-check names it, and a speaker who is not known. */
export function blockUnits(blocks: TwinBlock[], home: Page, { quotations, speakers }: Voices): BlockUnit[] {
  return blocks.flatMap((block): BlockUnit[] => {
    const { id, parent } = block;
    if (block.type === 'paragraph') {
      const { position, number, prose } = block;
      return [{ id, type: 'paragraph', kind: 'paragraph', position, number, parent, prose, home }];
    }
    const record = quotations.get(id);
    if (!record) return [];
    const speaker = speakers.get(record.speaker) ?? nobody(record.speaker);
    return [
      {
        id,
        type: 'quotation',
        kind: 'quotation',
        parent,
        prose: mapLocalised(record.text, recordProse),
        home,
        speaker,
      },
    ];
  });
}
