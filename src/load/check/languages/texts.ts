import type { Locale } from '../../../i18n/locale.ts';
import type { Place } from '../../../model/problem/problem.ts';
import type { Unit } from '../../../model/unit/unit.ts';
import { passage } from '../../../translation/passages/passage.ts';
import { unitPassages } from '../../../translation/passages/report-passages.ts';
import type { Content } from '../../read/content.ts';
import type { Folder, Located } from '../../read/document.ts';
import { innermost } from '../../read/parts.ts';

/** Words in both languages, without what is marked as of the other one, and where each of them is written. */
export interface Text {
  en: string;
  cy: string;
  /** "notes.json", or none for running text. */
  file?: string | undefined;
  /** The unit of running text. */
  unit?: string;
  at: (locale: Locale) => Place;
}

/** Every text of the content that is in both languages: of its records by their fields, of running text by its units. */
export function bilingualTexts(content: Content, units: Unit[], places: Folder['places']): Text[] {
  const { record, quotations, speakers, statistics, figures, derived } = content;
  const lists = innermost(content.parts).flatMap((part) => (part.type === 'list' ? [part.list] : []));
  const { notes, helpLines, redirects, changes, terms, names } = content;
  const records = [
    ...[record, ...lists, quotations, speakers, statistics, figures, derived],
    ...[notes, helpLines, redirects, changes, terms, names],
  ];
  const running = units.filter(({ type }) => type === 'paragraph' || type === 'section' || type === 'chapter');
  return [
    ...records.flatMap((each) => {
      return each ? textsIn(each, each.value, []).map((text) => ({ ...text, file: each.at().file })) : [];
    }),
    ...running.flatMap((unit) =>
      unitPassages(unit).flatMap(({ en, own, ownEnglish }) =>
        en === undefined
          ? []
          : [{ en: ownEnglish, cy: own, unit: unit.id, at: (locale: Locale) => places.get(unit.id)?.[locale] ?? {} }],
      ),
    ),
  ];
}

/** The texts of a record's fields: wherever "en" and "cy" stand beside each other. */
function textsIn(file: Pick<Located<unknown>, 'at'>, value: unknown, path: PropertyKey[]): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(file, each, [...path, index]));
  const fields: Record<string, unknown> = { ...value };
  const [en, cy] = [fields.en, fields.cy].map((words) => (Array.isArray(words) ? words.join(' ') : words));
  const own: Text[] = [];
  if (typeof en === 'string' && typeof cy === 'string') {
    const { own: welsh, ownEnglish } = passage('', 'prose', en, cy);
    own.push({ en: ownEnglish, cy: welsh, at: (locale) => file.at([...path, locale]) });
  }
  // The words of addresses are no text.
  const within = Object.entries(fields).filter(([key]) => key !== 'address');
  return [...own, ...within.flatMap(([key, each]) => textsIn(file, each, [...path, key]))];
}
