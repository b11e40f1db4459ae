// A piece to translate, of a few words, without a report around it.
import { type Coded, codedSource, codedTarget } from '../../../src/formats/xliff/codes.ts';
import type { Field } from '../../../src/formats/xliff/fields.ts';
import type { Inline } from '../../../src/model/unit/unit.ts';

export const text = (value: string): Inline => ({ type: 'text', value });

/** @param target the translation as it is in the content; left out where there is none */
export function field(words: Inline[], target?: Inline[]): Field {
  const { coded: source, inserts } = codedSource(words);
  const other = target && codedTarget(target, inserts);
  return {
    id: 'p1.1',
    unit: 'p1.1',
    part: 'words',
    source,
    inserts,
    targetInserts: other?.inserts ?? new Map(),
    ...(other && { target: other.coded }),
  };
}

/** Words as a translator's file has them. */
export const written = (value: string): Coded => [value];
