import { type Locale, type Localised, locales } from '../../../i18n/locale.ts';
import { mutationsIn, unmutatedIn } from '../../../language/forms.ts';
import { statedNumber } from '../../../model/statistic/stated-number.ts';
import type { Measures, MeasureUnit, Method } from '../../../model/statistic/statistic.ts';
import type { StatisticRecord } from '../../../schemas/statistic.ts';

/** The first letters of a word tell it from others and leave its endings off. */
const stemLength = 4;

/** The stems of the longer words, in Welsh those of every word that may stand mutated there. */
function stems(text: string, locale: Locale): string[][] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.map((word) => unmutatedIn(word, locale).map((each) => each.slice(0, stemLength)));
}

/** The words of a field that stand, with any ending or mutation, in none of these texts; empty where it has none of length. */
export function strangeTo(field: string, texts: string[], locale: Locale): { strange: number; of: number } {
  const known = new Set(stems(texts.join(' '), locale).flat());
  const own = stems(field, locale);
  return { strange: own.filter((forms) => !forms.some((stem) => known.has(stem))).length, of: own.length };
}

/** Whether a text has one of these words, in Welsh in any mutation. */
function hasWord(text: string, all: string[], locale: Locale): boolean {
  return all.some((word) =>
    mutationsIn(word.toLowerCase(), locale).some((form) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(form)}(?![\\p{L}\\p{N}])`, 'iu').test(text),
    ),
  );
}

/** Those of units or methods whose words one of the texts has in its language. */
function namedIn<T extends Pick<MeasureUnit | Method, 'words'>>(all: T[], texts: Localised<string>[]): T[] {
  return all.filter(({ words }) =>
    locales.some((locale) => texts.some((text) => hasWord(text[locale] ?? '', words?.[locale] ?? [], locale))),
  );
}

/** Where a title goes on from what is counted to what is said of it. */
const goesOn = /\b(?:where|who|that|which|in|with|from|on)\b/;

/** The units that the words beneath a numeral allow; undefined where they tell nothing. Only of numbers that count. */
export function unitsFor(
  { label, title, unit }: Pick<StatisticRecord, 'label' | 'title' | 'unit'>,
  { units }: Measures,
): string[] | undefined {
  const counts = units.filter(({ measure }) => measure === 'count');
  const own = counts.find(({ id }) => id === unit);
  if (!own) return undefined;
  const head = { en: (title.en ?? '').split(goesOn)[0] ?? '' };
  const found = [label, head].map((text) => namedIn(counts, [text])).find((named) => named.length > 0);
  // What has words says so; what none of them names is counted in units for anything.
  const anything = counts.filter((each) => each.anything || !each.words);
  const allowed = found ?? (anything.includes(own) || anything.length === 0 ? undefined : anything);
  return allowed?.map(({ id }) => id);
}

/** The methods that label, base and title allow; undefined where they tell nothing. */
export function methodsFor(
  { label, base, title, unit, method }: StatisticRecord,
  { methods }: Measures,
): string[] | undefined {
  const mayCount = ({ units }: Method) => !units || units.includes(unit);
  const last = { en: title.en?.split(/\s+/).at(-1) ?? '' };
  const allowed = [[label, ...(base ? [base] : [])], [last]]
    .map((texts) => methodsNamed(methods, texts).filter(mayCount))
    .find((named) => named.length > 0);
  if (allowed) return allowed.map(({ id }) => id);
  const own = methods.find(({ id }) => id === method);
  if (!own || mayCount(own)) return undefined;
  // One that shares a word with it, and may count this.
  return methods.filter((each) => mayCount(each) && shareWord(each, own)).map(({ id }) => id);
}

/** Those that every word allows which names a method; none where words name different ones. */
function methodsNamed(methods: Method[], texts: Localised<string>[]): Method[] {
  const words = [...new Set(methods.flatMap((method) => locales.flatMap((locale) => wordsIn(method, locale))))];
  const found = words.filter((word) =>
    locales.some((locale) => texts.some((text) => hasWord(text[locale] ?? '', [word], locale))),
  );
  return found.length === 0
    ? []
    : methods.filter((method) =>
        found.every((word) => locales.some((locale) => wordsIn(method, locale).includes(word))),
      );
}

const wordsIn = ({ words }: Method, locale: Locale): string[] => words?.[locale] ?? [];

const shareWord = (one: Method, other: Method): boolean =>
  locales.some((locale) => wordsIn(one, locale).some((word) => wordsIn(other, locale).includes(word)));

/** What words say that a rate is of: "per 10,000", "fesul mil". */
export interface SaidRate {
  per: number;
  start: number;
  end: number;
}

/** The rates that words name, of a hundred or more in one of its powers. "Per cent" is none. */
export function ratesIn(words: string, locale: Locale): SaidRate[] {
  return [...words.matchAll(/(?<!\p{L})(?:per|fesul|pob|am bob)\s+/giu)].flatMap(({ 0: lead, index }) => {
    const start = index + lead.length;
    const [number = ''] =
      /^(?:\d+(?:[,.]\d{3})*(?!\d)(?: \p{L}+)?|\p{L}+(?:[ -]\p{L}+)?)/u.exec(words.slice(start)) ?? [];
    const figure = /^\d[\d,.]*/.exec(number)?.[0];
    const first = number.split(/[ -]/)[0] ?? '';
    for (const text of [number, first, figure?.replace(/\./g, ',') ?? '']) {
      // "Per thousand" leaves out what counts the thousand.
      const said = statedNumber(text, locale) ?? statedNumber(`a ${text}`, locale);
      if (said && !said.isPercent && typeof said.value === 'number' && /^10{2,}$/.test(String(said.value)))
        return [{ per: said.value, start, end: start + text.length }];
    }
    return [];
  });
}
