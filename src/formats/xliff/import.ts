import { isBilingual, type Locale, otherLocale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { translationState } from '../../model/translation/translation.ts';
import { codedLine, codedText, tidied } from './codes.ts';
import { isCopied } from './copied.ts';
import { type Field, type UnitWords, unitFields, wordsOf } from './fields.ts';
import { insertProblems, insertsIn } from './inserts.ts';
import type { XliffFile, XliffPiece } from './read.ts';

/** What a translator's file asks for. */
export interface Translations {
  to: Locale;
  /** The new words of the units whose translation is another than the content's. */
  changed: Map<string, UnitWords>;
  /** The units of the file whose translation is the content's. */
  unchanged: string[];
  /** The units that are not translated yet: the pieces of each whose translation is still their source. */
  copied: Map<string, string[]>;
}

/** Holds a translator's file against the report; or says everything in it that would do damage, and what to do about it. */
export function translationsIn(report: Report, file: XliffFile): Translations | { problems: string[] } {
  const { to, original } = file;
  const own = report.record.id;
  if (original !== own)
    return {
      problems: [`the file is of the report "${original}", and this is "${own}". Take the file of this report`],
    };
  if (!report.languages.includes(to) || !isBilingual(report))
    return {
      problems: [
        `the file is a translation into "${to}", and the report is in ${JSON.stringify(report.languages)}. Take another file, or add the language to "languages" of report.json`,
      ],
    };
  const fields = new Map(report.units.flatMap((unit) => unitFields(unit, to)).map((field) => [field.id, field]));
  const pieces = new Map(file.pieces.map((piece) => [piece.id, piece]));
  const problems = file.pieces.flatMap((piece) => strangeness(piece, fields.get(piece.id), to) ?? []);
  const result: Translations = { to, changed: new Map(), unchanged: [], copied: new Map() };
  for (const [unit, parts] of Map.groupBy(fields.values(), (field) => field.unit)) {
    const pairs = parts.map((field) => ({ field, piece: pieces.get(field.id) }));
    if (pairs.every(({ piece }) => !piece)) continue;
    const copied = pairs
      .filter(({ field, piece }) => isUntranslated(report, field, piece, to))
      .map(({ field }) => field.id);
    const found = unitProblems(report, unit, pairs, to, copied.length > 0);
    if (found.length > 0) problems.push(...found);
    else if (copied.length > 0) result.copied.set(unit, copied);
    else if (pairs.some(({ field, piece }) => isChanged(field, piece))) result.changed.set(unit, newWords(pairs));
    else if (pairs.every(({ field }) => field.target)) result.unchanged.push(unit);
  }
  return problems.length > 0 ? { problems } : result;
}

interface Pair {
  field: Field;
  /** Left out where the file lacks it. */
  piece: XliffPiece | undefined;
}

/** What is wrong with a piece whatever its translation says: nothing is known by its id, or its source is another. */
function strangeness({ id, source }: XliffPiece, field: Field | undefined, to: Locale): string | undefined {
  if (!field)
    return `${id}: no words of the report have this id. Put the exported id back, or take this <trans-unit> out`;
  const [now, then] = [codedLine(tidied(field.source)), codedLine(source)];
  if (now === then) return undefined;
  return (
    `${id}: its <source> is “${shortened(then)}”, and the report's "${otherLocale(to)}" is “${shortened(now)}”. ` +
    'Put it back if it was edited; if the report has changed since, export this unit anew'
  );
}

/** @param isSkipped whether the unit is not translated yet: then only what stands in the file by mistake is said */
function unitProblems(report: Report, id: string, pairs: Pair[], to: Locale, isSkipped: boolean): string[] {
  const unit = report.byId.get(id);
  const { lang, stale: isStale } = unit ? translationState(report, unit) : { lang: to, stale: false };
  if (lang !== to)
    return [`${id}: it was first written in "${to}", and its translation is the "${lang}". Take it out of the file`];
  const missing = pairs.filter(({ piece }) => !piece).map(({ field }) => field.id);
  if (missing.length > 0)
    return [`${id}: the file lacks its part ${missing.join(', ')}. Put it back, or take all of ${id} out`];
  if (isSkipped || !pairs.some(({ field, piece }) => isChanged(field, piece))) return [];
  const empty = pairs.filter(({ piece }) => !piece?.target).map(({ field }) => field.id);
  if (empty.length > 0)
    return [`${empty.join(', ')}: there is no translation. Write it, or take all of ${id} out of the file`];
  return [
    ...pairs.flatMap(({ field, piece }) => (piece?.target ? insertProblems(field, piece.target) : [])),
    ...pairs.flatMap(({ field, piece }) => (piece?.target ? signProblems(field, codedText(piece.target)) : [])),
    ...numberProblems(id, pairs, isStale),
    ...lostItems(report, id, to),
  ];
}

const isChanged = ({ target }: Field, piece: XliffPiece | undefined): boolean =>
  codedLine(tidied(target ?? [])) !== codedLine(piece?.target ?? []);

const isUntranslated = ({ names }: Report, field: Field, piece: XliffPiece | undefined, to: Locale): boolean =>
  piece?.target !== undefined && isChanged(field, piece) && isCopied(field, piece.target, to, names);

function newWords(pairs: Pair[]): UnitWords {
  return wordsOf(
    pairs.map(({ field, piece }) => {
      const coded = piece?.target ?? [];
      return { part: field.part, coded, inserts: insertsIn(field, coded) };
    }),
  );
}

/** Signs that are markup in the report's files: a translation has those of its source, and no more. */
const markup = ['<', '>', '{', '}', '*', '_', '`', '\\'];

function signProblems({ id, source }: Field, text: string): string[] {
  const count = (words: string, sign: string) => words.split(sign).length - 1;
  const added = markup.filter((sign) => count(text, sign) > count(codedText(source), sign));
  if (added.length === 0) return [];
  return [`${id}: ${added.join(' ')} would be markup in “${shortened(text)}”, and the source has it not. Take it out`];
}

/** Numbers in figures, without the commas of thousands. */
const figures = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/,(?=\d{3})/g, '')).sort();

/**
 * The figures of a unit are those of its source, in any order and in any of its parts; or those that its translation has
 * had until now, unless the source has changed since.
 */
function numberProblems(id: string, pairs: Pair[], isStale: boolean): string[] {
  const source = figures(pairs.map(({ field }) => codedText(field.source)).join('\n'));
  const target = figures(pairs.map(({ piece }) => codedText(piece?.target ?? [])).join('\n'));
  const before = figures(pairs.map(({ field }) => codedText(field.target ?? [])).join('\n'));
  if ([source, ...(isStale ? [] : [before])].some((wanted) => wanted.join(' ') === target.join(' '))) return [];
  const [lost, added] = [without(source, target), without(target, source)];
  const told = [
    ...(lost.length > 0 ? [`${lost.join(', ')} is missing`] : []),
    ...(added.length > 0 ? [`${added.join(', ')} is not in the source`] : []),
  ];
  return [`${id}: ${told.join('; ')}. Write the numbers that the source has in figures, in figures`];
}

function without(from: string[], away: string[]): string[] {
  const left = [...away];
  return from.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A translated list with more items than its source would lose those that no piece stands for. */
function lostItems({ byId }: Report, id: string, to: Locale): string[] {
  const prose = byId.get(id)?.prose;
  const [own, other] = [prose?.[to]?.items.length ?? 0, prose?.[otherLocale(to)]?.items.length ?? 0];
  if (own <= other) return [];
  return [
    `${id}: its list has ${own} items in "${to}" and ${other} in the source: mend the content before, or some would be lost`,
  ];
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 80)} … ${text.slice(-30)}` : text);
