import { escapeXml } from '../../../model/xml.ts';
import type { Fact, Reference, UnitBlock } from '../../book/block.ts';
import type { Runs } from '../../book/run.ts';
import { pageId, type Setting } from '../place.ts';
import { element, inLanguage } from '../xhtml.ts';
import type { NoteNumbers } from './notes.ts';
import { line, runsXhtml } from './runs.ts';

/** What blocks of one file share: its language and places, its notes so far, and the level of its first heading, which is h1. */
export interface Sheet {
  setting: Setting;
  numbers: NoteNumbers;
  top: number;
}

/** What a unit's writer is given beside the block: what stands at its beginning and after its last words. */
export interface Parts {
  /** The words around are in this language. */
  lang: string;
  setting: Setting;
  /** Id and language of the element that is the unit. */
  place: { id: string; lang?: string; 'xml:lang'?: string };
  /** Marks of notes, and the way to the other language. */
  after: string;
  /** A number that leads to the permanent address. */
  number: (words: string, kind?: string) => string;
}

/** Where a page of the PDF edition begins. */
export function pageBreak(id: string, { breaks }: Setting): string {
  const label = breaks.get(id);
  if (label === undefined) return '';
  const mark = { 'epub:type': 'pagebreak', role: 'doc-pagebreak', id: pageId(label), 'aria-label': label };
  return `${element('div', mark)}\n`;
}

/** The link to the same passage in the other language; none in a book of one. */
export function otherLanguage(id: string, { other }: Setting): string {
  const place = other?.places.get(id);
  if (!other || !place) return '';
  const named = { 'aria-label': `${other.language}: ${place.name}`, hreflang: other.lang, ...inLanguage(other.lang) };
  return ` ${element('a', { class: 'other', href: `../${other.lang}/${place.file}#${id}`, ...named }, escapeXml(other.language))}`;
}

/** @param kind "ours" where the edition gave the number, and its ink */
export const numberXhtml = (
  { address }: Pick<UnitBlock, 'address'>,
  words: string,
  { placed }: Setting,
  kind?: string,
): string => {
  const name = ['number', ...(kind ? [kind] : [])].join(' ');
  return placed ? element('a', { class: name, href: address }, words) : element('span', { class: name }, words);
};

/** The words of a unit and the list that they introduce, within `open` and `close`; what stands after goes to the last of them. */
export function proseXhtml(
  { words, items }: { words: Runs; items: Runs[] },
  { setting, lang, after }: Pick<Parts, 'setting' | 'lang' | 'after'>,
  { before = '', open = '', close = '' } = {},
): string {
  const end = `${close}${after}`;
  const first = `${before}${open}${runsXhtml(words, setting, lang)}`;
  if (items.length === 0) return element('p', {}, first, end);
  const list = items.map((item, at) =>
    element('li', {}, runsXhtml(item, setting, lang), at === items.length - 1 ? end : ''),
  );
  return `${element('p', {}, first)}${element('ul', {}, ...list)}`;
}

/** "h2" */
export const headingName = (level: number, { top }: Pick<Sheet, 'top'>): string =>
  `h${Math.min(6, Math.max(1, level - top + 1))}`;

/** Units by name, each with why it is named. */
export function referencesXhtml(items: Reference[], setting: Setting, lang?: string): string {
  if (items.length === 0) return '';
  const isShort = items.every(({ why }) => why === undefined);
  const list = items.map(({ name, why = [] }) =>
    element('li', {}, line('p', {}, name, setting, lang), line('p', { class: 'why' }, why, setting, lang)),
  );
  return element('ul', { class: isShort ? 'names' : 'reasons' }, ...list);
}

/** What is known, each with its name. */
export const factsXhtml = (facts: Fact[], setting: Setting, lang?: string): string =>
  facts.length === 0
    ? ''
    : element(
        'dl',
        {},
        ...facts.map(({ name, value }) => line('dt', {}, name, setting, lang) + line('dd', {}, value, setting, lang)),
      );
