import { type EntryWords, entryWords as wordsOf } from '../../i18n/entry-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Lead } from '../../i18n/signs.ts';
import { words } from '../../i18n/words.ts';
import { mutatedForms } from '../../language/welsh/mutation.ts';
import type { Kind } from '../../schemas/kind.ts';
import type { Target } from '../address/permalink.ts';
import type { Room } from '../address/room.ts';
import { entryLists, type Report } from '../report.ts';
import type { EntryKind, EntryUnit, Unit } from './unit.ts';

/** What pages say of the entries of a list: their label, their counts, and phrases about them. */
export const entryWords = ({ words: nouns }: Pick<EntryKind, 'words'>, locale: Locale): EntryWords =>
  wordsOf(nouns, locale);

/** What a unit is, before its number or title: "Paragraph", "Conclusion". */
export const kindLabel = (unit: Unit, locale: Locale): string =>
  unit.type === 'entry' ? entryWords(unit.entry, locale).kind : words(locale).kind[unit.type];

/** The class of links and numbers in the ink of what a unit is. */
export const inkClass = (unit: Unit): string | undefined => (unit.type === 'entry' ? entryInk(unit.entry) : unit.kind);

/** The class of a link that names a unit: its ink, or that it is a place in the text, as an entry without an ink is. */
export const linkClass = (unit: Unit): string =>
  unit.type === 'paragraph' || unit.type === 'section' || unit.type === 'chapter' || unit.type === 'subject'
    ? 'place'
    : (inkClass(unit) ?? 'place');

/** Of a list's entries; undefined where they have the ink of the text. */
export const entryInk = ({ ink }: Pick<EntryKind, 'ink'>): string | undefined => (ink === 'plain' ? undefined : ink);

/** The number beside an entry, or the whole id where it stands beside a title and the edition gave it. */
export const entryMark = ({ id, ordinal, title, entry }: EntryUnit): string =>
  title && entry.numbers === 'edition' ? id : String(ordinal);

/** The class of a unit's number: sans serif, unless it is the report's. */
export const markClass = (unit: Unit): string =>
  unit.type === 'entry' && unit.entry.numbers === 'printed' ? 'printed' : 'sans';

/** A kind of units that a report has, as readers tell them apart. */
export interface ReportKind {
  name: Kind;
  /** "Conclusion", "Conclusions" */
  label: string;
  labels: string;
  /** The class of its ink. */
  ink?: string;
  /** Of a list's entries: how people name one before its number, in both languages and in small letters. */
  named?: string[];
  /** Whether each has a page of its own. */
  hasPages?: true;
}

/**
 * The kinds that a report may have, in the order of the search page's filters: what has pages of its own, then passages, then
 * what is only listed, then what holds others.
 */
export function reportKinds(report: Pick<Report, 'parts'>, locale: Locale): ReportKind[] {
  const lists = distinctKinds(report);
  const structural = (['quotation', 'statistic', 'figure', 'paragraph', 'section', 'chapter', 'subject'] as const).map(
    (name): ReportKind => ({ name, label: words(locale).kind[name], labels: words(locale).kinds[name], ink: name }),
  );
  const own = (hasPages: boolean) =>
    lists.filter(({ address }) => (address !== undefined) === hasPages).map((kind) => listKind(kind, locale));
  return [...own(true), ...structural.slice(0, 4), ...own(false), ...structural.slice(4)];
}

/** The kinds of a report's lists, each once, in the order of reading. */
export const distinctKinds = (report: Pick<Report, 'parts'>): EntryKind[] =>
  entryLists(report)
    .map(({ kind }) => kind)
    .filter(({ name }, at, all) => all.findIndex((other) => other.name === name) === at);

/**
 * What people write before the number of an entry in addresses, with the letter of its id; of the lists whose entries have
 * pages of their own: "conclusion=c&casgliad=c". Undefined where there is none.
 */
export function idLetters(report: Pick<Report, 'parts'>): string | undefined {
  const letters = distinctKinds(report).flatMap(({ address, letter, words: { en, cy } }) =>
    address
      ? [...new Set([en, cy].flatMap(({ singular, plural }) => [singular, plural]))].map((noun) => [noun, letter])
      : [],
  );
  return letters.length > 0 ? new URLSearchParams(letters).toString() : undefined;
}

/** An ink of links, and where what it leads to is listed, if that is one page. */
export interface InkLead extends Lead {
  to?: Target;
}

/** The inks of a report's links, and what each leads to: entries of lists, quotations and statistics. */
export function inkLeads(report: Pick<Report, 'parts' | 'units'>, locale: Locale): InkLead[] {
  const lists = entryLists(report);
  const own = distinctKinds(report).map((kind) => {
    const [list, ...others] = lists.filter((each) => each.kind.name === kind.name);
    const to: Target[] = list && others.length === 0 ? [{ to: 'unit', unit: list.unit }] : [];
    return { ink: kind.ink, noun: entryWords(kind, locale).within, to };
  });
  const t = words(locale).edition.signs;
  const has = (kind: Kind) => report.units.some((unit) => unit.kind === kind);
  const leads = [
    ...own,
    ...(has('quotation') ? [{ ink: 'blue' as const, noun: t.quotations, to: [room('quotations')] }] : []),
    ...(has('statistic') ? [{ ink: 'green' as const, noun: t.statistics, to: [room('statistics')] }] : []),
  ];
  return (['red', 'blue', 'green'] as const).flatMap((ink) => {
    const led = leads.filter((lead) => lead.ink === ink);
    const [to] = led.length === 1 ? led.flatMap((lead) => lead.to) : [];
    return led.length > 0 ? [{ ink, kinds: led.map(({ noun }) => noun), ...(to ? { to } : {}) }] : [];
  });
}

const room = (name: Room): Target => ({ to: 'room', room: name });

function listKind(kind: EntryKind, locale: Locale): ReportKind {
  const { kind: label, kinds: labels } = entryWords(kind, locale);
  const ink = entryInk(kind);
  return {
    name: kind.name,
    label,
    labels,
    ...(ink ? { ink } : {}),
    named: namesOf(kind),
    ...(kind.address ? { hasPages: true } : {}),
  };
}

/** Singular, plural and what else people say; Welsh ones mutated, too, as after "y" and "am". */
function namesOf({ name, words: { en, cy } }: EntryKind): string[] {
  const own = ({ singular, plural, also = [] }: typeof en): string[] =>
    [singular, plural, ...also].map((noun) => noun.toLowerCase());
  return [...new Set([name, ...own(en), ...own(cy).flatMap(mutatedForms)])];
}
