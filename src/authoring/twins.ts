import { type Localised, localised } from '../i18n/locale.ts';
import type { Prose } from '../model/unit.ts';
import type { Block } from './number.ts';

/** A block in the languages that have it. */
export interface TwinBlock extends Omit<Block, 'prose' | 'line'> {
  prose?: Localised<Prose>;
}

export interface Twins {
  blocks: TwinBlock[];
  /** What one language has out of order or alone, in words, with the line in that language's file. */
  faults: { lang: 'en' | 'cy'; line: number; message: string }[];
}

/**
 * Puts the two languages of a chapter or section together, block by block. The longer one gives the order; the other may
 * lack blocks (readers then see the language that is there), but has none of its own and none in another order.
 */
export function joinTwins(en: Block[], cy: Block[]): Twins {
  const lead = cy.length > en.length ? 'cy' : 'en';
  const [spine, other] = lead === 'cy' ? [cy, en] : [en, cy];
  const faults: Twins['faults'] = [];
  const lang = lead === 'en' ? 'cy' : 'en';
  let next = 0;
  for (const block of other) {
    const found = spine.findIndex((candidate, index) => index >= next && candidate.id === block.id);
    if (found >= 0) next = found + 1;
    else
      faults.push({ lang, line: block.line, message: `${block.id} does not stand at this place in the ${lead} file` });
  }
  faults.push(
    ...lostQuotations(spine, other).map(
      ({ id, line, side }) =>
        ({ lang, line, message: `${id} stands ${side} this in the ${lead} file and is missing here` }) as const,
    ),
  );
  const proseIn = (blocks: Block[]) => new Map(blocks.map((block) => [block.id, block.prose]));
  const [english, welsh] = [proseIn(en), proseIn(cy)];
  const blocks = spine.map(({ prose: _prose, line: _line, ...block }): TwinBlock => {
    const [inEnglish, inWelsh] = [english.get(block.id), welsh.get(block.id)];
    return inEnglish || inWelsh ? { ...block, prose: localised(inEnglish, inWelsh) } : block;
  });
  return { blocks, faults };
}

/**
 * Quotations that the other language has not, though it goes on after them or has all the text: words may lag behind, places
 * may not.
 */
function lostQuotations(spine: Block[], other: Block[]): { id: string; line: number; side: 'before' | 'after' }[] {
  const last = other.at(-1);
  if (!last) return [];
  const there = new Set(other.map(({ id }) => id));
  const whole = spine.every(({ id, kind }) => kind === 'quotation' || there.has(id));
  const end = whole ? spine.length : spine.findIndex(({ id }) => id === last.id);
  return spine.slice(0, Math.max(end, 0)).flatMap((block, index) => {
    if (block.kind !== 'quotation' || there.has(block.id)) return [];
    const after = new Set(spine.slice(index).map(({ id }) => id));
    const next = other.find(({ id }) => after.has(id));
    return [{ id: block.id, line: (next ?? last).line, side: next ? 'before' : 'after' }];
  });
}
