import { type Locale, type Localised, localised, otherLocale } from '../i18n/locale.ts';
import type { Prose } from '../model/unit/unit.ts';
import type { Fault } from './element.ts';
import type { Block } from './number.ts';

/** A block in the languages that have it. */
export type TwinBlock = Without<Block, 'prose' | 'line'> & { prose?: Localised<Prose> };
/** Each member of a union without some fields. */
type Without<Union, Field extends PropertyKey> = Union extends unknown ? Omit<Union, Field> : never;

export interface Twins {
  blocks: TwinBlock[];
  /** What one language has out of order or alone, at its line in that language's file. */
  faults: TwinFault[];
}

/** Something wrong in the file of one language beside that of the other. */
export interface TwinFault extends Fault {
  lang: Locale;
}

const fault = (lang: Locale, line: number, message: string, remedy: string): TwinFault => ({
  lang,
  line,
  column: 1,
  rule: 'twins-agree',
  message,
  remedy,
});

/**
 * Puts the two languages of a chapter or section together, block by block. The longer one gives the order; the other may
 * lack blocks at its end (readers then see the language that is there), but has none of its own and none in another order.
 *
 * @param isWelshFirst whether the English is the translation here, and so may end before the Welsh does
 */
export function joinTwins(en: Block[], cy: Block[], isWelshFirst = false): Twins {
  const isWelshLonger = cy.length > en.length;
  const lead: Locale = isWelshLonger ? 'cy' : 'en';
  const lang = otherLocale(lead);
  const { [lead]: spine, [lang]: other } = { en, cy };
  const faults: TwinFault[] = [];
  let next = 0;
  for (const block of other) {
    const found = spine.findIndex((candidate, index) => index >= next && candidate.id === block.id);
    if (found >= 0) next = found + 1;
    else
      faults.push(
        fault(
          lang,
          block.line,
          `${block.id} does not stand at this place in the ${lead} file`,
          'Put the two in the same order',
        ),
      );
  }
  faults.push(
    ...lostQuotations(spine, other).map(({ id, line, side }) =>
      fault(
        lang,
        line,
        `${id} stands ${side} this in the ${lead} file and is missing here`,
        `Write <Quote id="${id}" /> there`,
      ),
    ),
  );
  faults.push(
    ...lostParagraphs(en, cy),
    ...(isWelshLonger ? extraParagraphs(en, cy, isWelshFirst) : []),
    ...unlikeLists(en, cy),
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
  const whole = spine.every(({ id, type }) => type === 'quotation' || there.has(id));
  const end = whole ? spine.length : spine.findIndex(({ id }) => id === last.id);
  return spine.slice(0, Math.max(end, 0)).flatMap((block, index) => {
    if (block.type !== 'quotation' || there.has(block.id)) return [];
    const after = new Set(spine.slice(index).map(({ id }) => id));
    const next = other.find(({ id }) => after.has(id));
    return [{ id: block.id, line: (next ?? last).line, side: next ? 'before' : 'after' }];
  });
}

/** Unnumbered blocks of text that the Welsh leaves out though it goes on after them; numbers that are left out are another check's. */
function lostParagraphs(en: Block[], cy: Block[]): TwinFault[] {
  const there = new Set(cy.map(({ id }) => id));
  const last = en.findLastIndex(({ id }) => there.has(id));
  return en.slice(0, Math.max(last, 0)).flatMap((lost, index) => {
    const { id } = lost;
    if (lost.type !== 'paragraph' || lost.number !== undefined || there.has(id)) return [];
    const after = new Set(en.slice(index).map((block) => block.id));
    const next = cy.find((block) => after.has(block.id));
    if (!next) return [];
    return [
      fault(
        'cy',
        next.line,
        `${id} stands before this in the en file and is missing here`,
        'Write it, or <Untranslated /> in its place',
      ),
    ];
  });
}

/**
 * Blocks of text that only the Welsh has: readers would find them among the English. English that is not written at all yet
 * has none to compare. English may end early where it is the translation, or plainly ends: where the Welsh goes on with
 * another number or quotation. A last paragraph that is only split is no such end.
 */
function extraParagraphs(en: Block[], cy: Block[], isWelshFirst: boolean): TwinFault[] {
  const there = new Set(en.map(({ id }) => id));
  if (!cy.some(({ id }) => there.has(id))) return [];
  const last = cy.findLastIndex(({ id }) => there.has(id));
  const goesOn = cy.slice(last + 1).some((block) => block.type === 'quotation' || block.number !== undefined);
  return cy.flatMap(({ id, type, line }, index) => {
    if (type !== 'paragraph' || there.has(id) || (index > last && (isWelshFirst || goesOn))) return [];
    return [
      fault(
        'cy',
        line,
        `${id} does not stand at this place in the en file`,
        'Make one paragraph of what is one there, or put the English back; where it is still due write <Untranslated /> there',
      ),
    ];
  });
}

function unlikeLists(en: Block[], cy: Block[]): TwinFault[] {
  const items = new Map(en.flatMap(({ id, prose }) => (prose ? [[id, prose.items.length]] : [])));
  return cy.flatMap(({ id, prose, line }) => {
    const [here, there] = [prose?.items.length, items.get(id)];
    if (here === undefined || there === undefined || here === there) return [];
    return [
      fault('cy', line, `the list of ${id} has ${here} items, and ${there} in the en file`, 'Make the two agree'),
    ];
  });
}
