// What a reader takes along who selects and copies, page by page: the report's words and the numbers of its paragraphs.
import { type Locale, locales, shownValue } from '../../src/i18n/locale.ts';
import { path } from '../../src/model/address/permalink.ts';
import { readingOrder } from '../../src/model/address/reading-order.ts';
import { sideBySideRows } from '../../src/model/address/side-by-side.ts';
import type { Report } from '../../src/model/report.ts';
import { inlineText, printedNumber, type Unit } from '../../src/model/unit/unit.ts';

/** A page and the paragraphs that are copied of it, in its order. */
export interface Copied {
  address: string;
  blocks: string[];
}

/** Straight marks, as the source has them. */
export const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** The words of a text, whatever stands between them. */
export const tokens = (text: string) => text.trim().split(/\s+/);

/** What is to be copied of a unit, a paragraph each. */
export function blocksOf(unit: Unit, locale: Locale, number = printedNumber(unit) ?? ''): string[] {
  const { title, prose, type } = unit;
  const speaker = unit.type === 'quotation' ? unit.speaker : undefined;
  const own = prose && shownValue(prose, locale);
  const text = own && [inlineText(own.words), ...own.items.map(inlineText)].join('\n');
  const head = title && type !== 'statistic' ? [shownValue(title, locale)] : [];
  if (!text) return head.map(straight);
  const numbered = number ? `${number} ${text}` : text;
  return [...head, speaker ? `${numbered}\n${shownValue(speaker.name, locale)}` : numbered].map(straight);
}

/** The parts of the report, each on a page of its own. */
export function wholeParts(report: Report, locale: Locale): Copied[] {
  return readingOrder(report).map((part) => ({
    address: addressOf(path({ to: 'unit', unit: part }, locale)),
    blocks: [part, ...sideBySideRows(report, part)]
      .filter((each) => !each.editorial)
      .flatMap((each) => blocksOf(each, locale)),
  }));
}

/** The whole report on one page; its paragraphs here are in the order of the units. */
export function wholeReport(report: Report, locale: Locale): Copied {
  const printed = report.units.filter((each) => each.kind !== 'statistic' && each.kind !== 'figure' && !each.editorial);
  return {
    address: addressOf(path({ to: 'room', room: 'full' }, locale)),
    blocks: printed.flatMap((each) => blocksOf(each, locale)),
  };
}

/** Pages of every other kind that show some of the report's words. */
export function pagesWithWords(report: Report, locale: Locale): string[] {
  const own = (['conclusion', 'quotation', 'statistic', 'figure'] as const).map((kind) =>
    path({ to: 'unit', unit: firstOf(report, kind) }, locale),
  );
  const parts = readingOrder(report).slice(0, 4);
  const both = [...parts, firstOf(report, 'conclusion'), firstOf(report, 'quotation')];
  const neutral = (['chapter', 'paragraph', 'conclusion', 'quotation', 'statistic'] as const).map((kind) =>
    firstOf(report, kind),
  );
  return [
    ...own,
    ...both.map(({ id }) => path({ to: 'side-by-side', id }, locale)),
    ...neutral.map(({ id }) => path({ to: 'id', id }, locale)),
    ...(['source', 'quotations', 'statistics'] as const).map((room) => path({ to: 'room', room }, locale)),
  ].map(addressOf);
}

/** Pages that are copied by the styles alone: the parts, and a page of each kind of unit. */
export function pagesOfUnits(report: Report, locale: Locale): string[] {
  const others = (['conclusion', 'quotation', 'statistic'] as const).map((kind) => firstOf(report, kind));
  return [...readingOrder(report).slice(0, 4), ...others].map((each) =>
    addressOf(path({ to: 'unit', unit: each }, locale)),
  );
}

/** Pages without a word of the report: the browser copies them as it copies any page. */
export function pagesOfTheEdition(locale: Locale): string[] {
  return (['about', 'glossary', 'chapters'] as const).map((room) => addressOf(path({ to: 'room', room }, locale)));
}

/** The paragraphs of a copied text that are none of the report's, each with its page. */
export function foreign(report: Report): (address: string, text: string) => string[] {
  const known = new Set([
    ...report.units.flatMap((each) =>
      locales.flatMap((locale) => [
        ...blocksOf(each, locale),
        // Where a paragraph is but mentioned it goes without its number.
        ...blocksOf(each, locale, ''),
      ]),
    ),
    ...(report.source?.lines ?? []).map((line) => straight(line.trim())),
  ]);
  const sources = locales.map((locale) => addressOf(path({ to: 'room', room: 'source' }, locale)));
  return (address, text) => {
    // A list in the source is a line each.
    const blocks = sources.includes(address) ? text.split('\n').map((line) => line.trim()) : text.split('\n\n');
    // Of what leads in to a quotation its page has the last sentences, of what a conclusion rests on its page has those that tell it.
    const isKnown = (block: string) => {
      if (known.has(block)) return true;
      const words = block.replace(/^\d+\.\d+ /, '');
      return /[.?!:]['"]*$/.test(words) && [...known].some((each) => areSentencesOf(each, words));
    };
    return blocks.filter((block) => !isKnown(block)).map((block) => `${address}: ${block}`);
  };
}

/** Whether words are whole sentences of a text, one after the other. */
function areSentencesOf(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && (at === 0 || /(?:^\d+\.\d+ |[.?!]['"]* |\n)$/.test(text.slice(0, at)));
}

/** In the page: selects the whole of an element, or from one to another. */
export function select([from, to]: string[]): string {
  const [start, end] = [document.querySelector(from ?? ''), document.querySelector(to ?? from ?? '')];
  if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
  return '';
}

const addressOf = (permalink: string) => permalink.slice(1);

const firstOf = ({ units }: Report, kind: Unit['kind']): Unit => {
  const found = units.find((each) => each.kind === kind);
  if (!found) throw new Error(`The report has no ${kind}.`);
  return found;
};
