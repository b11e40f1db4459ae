import type { Locale, Localised } from '../../i18n/locale.ts';
import type { Kind } from '../../schemas/kind.ts';
import type { Figure, Statistic } from '../statistic/statistic.ts';

/** A run of words as an author may write them: plain text, or an insert around more of it. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'ref'; to: string; children: Inline[] }
  /** Words that state a number: a mark of the statistic that has it. */
  | { type: 'stat'; of: string; children: Inline[] }
  | { type: 'lang'; lang: Locale; children: Inline[] };

/** The words of one block in one language: its sentence or sentences, and the items of a list that it introduces. */
export interface Prose {
  words: Inline[];
  items: Inline[][];
}

/** A page of the report, on which units stand in the course of reading: a part, a chapter, or the list of figures. */
export interface Page {
  /** The id of the unit that the page is about: "ch3", "methodology"; of the list of figures "figures", which no unit has. */
  id: string;
  /** Its words in addresses, below the language: "chapters/3". */
  address: Record<Locale, string>;
  /** The number of a chapter. */
  chapter?: number;
}

/** What a list of the report says that its entries are. */
export interface EntryKind {
  /** The public kind: "conclusion". */
  name: 'conclusion' | 'outcome' | 'model';
  /** Its words in addresses, below which each entry has a page of its own; absent where they have none. */
  address?: Record<Locale, string>;
}

export interface Speaker {
  id: string;
  name: Localised<string>;
  /** Somebody whose own life the report is about: their words are set largest. */
  lived: boolean;
}

export interface Unit {
  id: string;
  kind: Kind;
  /** "3.3" on a numbered paragraph's first block, "3" on a chapter, as printed. */
  number?: string;
  /** The id of what it is part of. */
  parent?: string;
  title?: Localised<string>;
  /** The words; a unit that is only a title has none of its own. */
  prose?: Localised<Prose>;
  speaker?: Speaker;
  /** What a statistic says besides its words. */
  statistic?: Statistic;
  /** What a figure shows. */
  figure?: Figure;
  /** Of an entry of a list: what it is. */
  entry?: EntryKind;
  /** True where the words are this edition's and not the report's. */
  editorial?: boolean;
  /** The page on which it stands in the course of the report. */
  home: Page;
  source?: { lines: [first: number, last: number]; pages?: [first: number, last?: number] };
}

/** Whether a unit is what its page is about, and no place on it. */
export const isPageItself = ({ id, home }: Pick<Unit, 'id' | 'home'>): boolean => id === home.id;

/** Plain text of a run, with the source's own characters. */
export function inlineText(words: Inline[]): string {
  return words.map((word) => (word.type === 'text' ? word.value : inlineText(word.children))).join('');
}

/** Plain text of a block: the items of its list are further lines. */
export function proseText(prose: Prose): string {
  return [prose.words, ...prose.items].map(inlineText).join('\n');
}

export const plainProse = (text: string): Prose => ({ words: [{ type: 'text', value: text }], items: [] });

/** A unit's text in one language, without number, outer quotation marks or run-in head; of a title-only unit its title. */
export function unitText(unit: Unit, locale: Locale): string | undefined {
  if (!unit.prose) return unit.title?.[locale];
  const prose = unit.prose[locale];
  return prose && proseText(prose);
}

/** A unit's text in each language that has it. */
export const unitTexts = (unit: Unit): Partial<Record<Locale, string>> => ({
  en: unitText(unit, 'en'),
  cy: unitText(unit, 'cy'),
});
