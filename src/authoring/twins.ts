import { type Locale, type Localised, languageNames, localised, otherLocale } from '../i18n/locale.ts';
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
 * @param original the language that the report was written in
 * @param isTurned whether these words were first written in the other one, so that the original may end before them
 */
export function joinTwins(en: Block[], cy: Block[], original: Locale = 'en', isTurned = false): Twins {
  const translation = otherLocale(original);
  const { [original]: first, [translation]: second } = { en, cy };
  const isTranslationLonger = second.length > first.length;
  const lead = isTranslationLonger ? translation : original;
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
    ...lostParagraphs(first, second, original),
    ...(isTranslationLonger ? extraParagraphs(first, second, original, isTurned) : []),
    ...unlikeLists(first, second, original),
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

/** Unnumbered blocks of text that the translation leaves out though it goes on after them; numbers that are left out are another check's. */
function lostParagraphs(first: Block[], second: Block[], original: Locale): TwinFault[] {
  const there = new Set(second.map(({ id }) => id));
  const last = first.findLastIndex(({ id }) => there.has(id));
  return first.slice(0, Math.max(last, 0)).flatMap((lost, index) => {
    const { id } = lost;
    if (lost.type !== 'paragraph' || lost.number !== undefined || there.has(id)) return [];
    const after = new Set(first.slice(index).map((block) => block.id));
    const next = second.find((block) => after.has(block.id));
    if (!next) return [];
    return [
      fault(
        otherLocale(original),
        next.line,
        `${id} stands before this in the ${original} file and is missing here`,
        'Write it, or <Untranslated /> in its place',
      ),
    ];
  });
}

/**
 * Blocks of text that only the translation has: readers would find them among the original. An original that is not written at
 * all yet has none to compare. It may end early where it is the translation, or plainly ends: where the other goes on with
 * another number or quotation. A last paragraph that is only split is no such end.
 */
function extraParagraphs(first: Block[], second: Block[], original: Locale, isTurned: boolean): TwinFault[] {
  const there = new Set(first.map(({ id }) => id));
  if (!second.some(({ id }) => there.has(id))) return [];
  const last = second.findLastIndex(({ id }) => there.has(id));
  const goesOn = second.slice(last + 1).some((block) => block.type === 'quotation' || block.number !== undefined);
  return second.flatMap(({ id, type, line }, index) => {
    if (type !== 'paragraph' || there.has(id) || (index > last && (isTurned || goesOn))) return [];
    return [
      fault(
        otherLocale(original),
        line,
        `${id} does not stand at this place in the ${original} file`,
        `Make one paragraph of what is one there, or put the ${languageNames[original]} back; where it is still due write <Untranslated /> there`,
      ),
    ];
  });
}

function unlikeLists(first: Block[], second: Block[], original: Locale): TwinFault[] {
  const items = new Map(first.flatMap(({ id, prose }) => (prose ? [[id, prose.items.length]] : [])));
  return second.flatMap(({ id, prose, line }) => {
    const [here, there] = [prose?.items.length, items.get(id)];
    if (here === undefined || there === undefined || here === there) return [];
    return [
      fault(
        otherLocale(original),
        line,
        `the list of ${id} has ${here} items, and ${there} in the ${original} file`,
        'Make the two agree',
      ),
    ];
  });
}
