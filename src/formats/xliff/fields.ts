import { type Locale, otherLocale } from '../../i18n/locale.ts';
import { type Inline, type Prose, plainProse, reportFields, type Unit } from '../../model/unit/unit.ts';
import { type Coded, codedSource, codedTarget, decoded, type Inserts } from './codes.ts';

/**
 * A piece of a unit's words that is translated by itself. Its id is the unit's for the words of a block and for a title
 * that is all there is ("p3.2", "ch3"), "o1:title" for a title over words, "acknowledgements-1:2" for the second item of a list, "r1:field1:name" and "r1:field1"
 * for what its first field is called and says.
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

export type Part = 'title' | 'words' | { item: number } | { field: number; of: 'name' | 'value' };

/** Whether a piece is text alone, in which no insert can stand. */
export const isPlain = (part: Part): boolean =>
  part === 'title' || (typeof part === 'object' && 'field' in part && part.of === 'name');

/** The words of a unit in one language; what it has none of is left out. */
export interface UnitWords {
  title?: string;
  prose?: Prose;
  /** What the report says beside them, field by field; of new words none where a field has no new ones. */
  fields?: { name?: string; value?: Prose }[];
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
  source.fields?.forEach(({ name, value }, field) => {
    const id = `${unit.id}:field${field + 1}`;
    const other = target.fields?.[field];
    if (name !== undefined)
      add(`${id}:name`, { field, of: 'name' }, plain(name), other?.name === undefined ? undefined : plain(other.name));
    if (value) add(id, { field, of: 'value' }, value.words, other?.value?.words);
  });
  return fields;
}

export function wordsIn(unit: Unit, locale: Locale): UnitWords {
  const fields = reportFields(unit).map(({ name, value }) => ({ name: name[locale], value: value[locale] }));
  return {
    title: unit.title?.[locale],
    prose: unit.prose?.[locale],
    ...(fields.length > 0 && { fields }),
  };
}

/** The words of a unit with new ones in place of those that they name. */
export const wordsWith = (words: UnitWords, { fields = [], ...changed }: UnitWords): UnitWords => ({
  ...words,
  ...changed,
  ...(words.fields && { fields: words.fields.map((field, at) => ({ ...field, ...fields[at] })) }),
});

const plain = (text: string): Inline[] => plainProse(text).words;

/** The words of a unit made of its pieces' translations; those of `fields` must be all of the unit's, in their order. */
export function wordsOf(fields: { part: Part; coded: Coded; inserts: Inserts }[]): UnitWords {
  const words: UnitWords = {};
  for (const { part, coded, inserts } of fields) {
    const run = decoded(coded, inserts);
    if (part === 'title') words.title = plainText(coded);
    else if (part === 'words') words.prose = { words: run, items: [] };
    else if ('item' in part) words.prose?.items.push(run);
    else {
      const all = words.fields ?? [];
      const own = part.of === 'name' ? { name: plainText(coded) } : { value: { words: run, items: [] } };
      all[part.field] = { ...all[part.field], ...own };
      words.fields = all;
    }
  }
  return words;
}

const plainText = (coded: Coded): string => coded.filter((each) => typeof each === 'string').join('');
