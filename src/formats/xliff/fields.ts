import { type Locale, otherLocale } from '../../i18n/locale.ts';
import { type Inline, type Prose, plainProse, type Unit } from '../../model/unit/unit.ts';
import { type Coded, codedSource, codedTarget, decoded, type Inserts } from './codes.ts';

/**
 * A piece of a unit's words that is translated by itself. Its id is the unit's for the words of a block and for a title
 * that is all there is ("p3.2", "ch3"), "o1:title" for a title over words, "acknowledgements-1:2" for the second item of a list.
 */
export interface Field {
  id: string;
  unit: string;
  part: Part;
  source: Coded;
  /** The inserts of the source. */
  inserts: Inserts;
  target?: Coded;
  /** The inserts of the translation as it is. */
  targetInserts: Inserts;
}

export type Part = 'title' | 'words' | { item: number };

/** The words of a unit in one language; what it has none of is left out. */
export interface UnitWords {
  title?: string;
  prose?: Prose;
}

/** What a unit has to translate into `to`; nothing where its words are not in the other language. */
export function unitFields(unit: Unit, to: Locale): Field[] {
  const [source, target] = [wordsIn(unit, otherLocale(to)), wordsIn(unit, to)];
  const fields: Field[] = [];
  const add = (id: string, part: Part, words: Inline[], translation: Inline[] | undefined) => {
    const { coded, inserts } = codedSource(words);
    const other = translation && codedTarget(translation, inserts);
    const targetInserts = other?.inserts ?? new Map();
    fields.push({
      id,
      unit: unit.id,
      part,
      source: coded,
      inserts,
      targetInserts,
      ...(other && { target: other.coded }),
    });
  };
  if (source.title !== undefined) {
    const id = unit.prose ? `${unit.id}:title` : unit.id;
    add(id, 'title', plain(source.title), target.title === undefined ? undefined : plain(target.title));
  }
  if (source.prose) {
    add(unit.id, 'words', source.prose.words, target.prose?.words);
    source.prose.items.forEach((item, index) => {
      add(`${unit.id}:${index + 1}`, { item: index }, item, target.prose?.items[index]);
    });
  }
  return fields;
}

export const wordsIn = (unit: Unit, locale: Locale): UnitWords => ({
  title: unit.title?.[locale],
  prose: unit.prose?.[locale],
});

const plain = (text: string): Inline[] => plainProse(text).words;

/** The words of a unit made of its fields' translations; those of `fields` must be all of the unit's, in their order. */
export function wordsOf(fields: { part: Part; coded: Coded; inserts: Inserts }[]): UnitWords {
  const words: UnitWords = {};
  for (const { part, coded, inserts } of fields) {
    const run = decoded(coded, inserts);
    if (part === 'title') words.title = coded.filter((each) => typeof each === 'string').join('');
    else if (part === 'words') words.prose = { words: run, items: [] };
    else words.prose?.items.push(run);
  }
  return words;
}
