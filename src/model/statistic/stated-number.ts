import type { Locale } from '../../i18n/locale.ts';
import { wordNumbers } from '../../language/number-words.ts';
import type { Bound, Value } from './statistic.ts';

/** What words state: "over 80%" is 80, over, a percentage. A part of a whole ("half") is a percentage too. */
export interface StatedNumber {
  value: Value;
  bound: Bound;
  isPercent: boolean;
}

/** The words around numbers. In the shapes, "#" stands for a number and "%" for per cent in any form. */
interface Language {
  percent: RegExp;
  over: string;
  about: string;
  /** Bounds that no record has; a number beside them is not what it seems. */
  others: string;
  /** "or more" after a number. */
  after: string;
  /** Words that leave a number as it is. */
  aside: string;
  /** Two numbers with what makes them a range. */
  range: RegExp;
  /** Parts of a whole, in hundredths. */
  parts: Record<string, number>;
}

const languages: Record<Locale, Language> = {
  en: {
    percent: / ?(%|per ?cent\b)/g,
    over: 'over|more than|above',
    about: 'approximately|about|around|roughly|some',
    others: 'nearly|almost|at least|at most|under|less than|fewer than|below|up to',
    after: 'or (?:more|less|fewer|so|over|under)',
    aside: 'only|just|a further|a|the',
    range: /^(?:between |from )?#%? ?(?:to|and|or|[–-]) ?#%?$/,
    parts: { half: 50, third: 100 / 3, thirds: 100 / 3, quarter: 25, quarters: 25 },
  },
  cy: {
    percent: / ?(%|y cant(?!\p{L}))/gu,
    over: 'dros|[mf]wy nag?|uwchlaw',
    about: 'tua|oddeutu|rhyw|o gwmpas',
    others: 'bron|o leiaf|ll?ai nag?|dan|hyd at',
    after: 'neu (?:fwy|ragor|lai)|o leiaf',
    aside: 'dim ond|ddim ond|ond|eu|y|yr|r|u',
    range: /^(?:rhwng |o )?#%? ?(?:i|ac?|neu|[–-]) ?#%?$/,
    parts: { hanner: 50, ...parts(100 / 3, 'traean draean thraean'), ...parts(25, 'chwarter chwarteri') },
  },
};

function parts(share: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, share]));
}

/** The one number, or the one range, that the words of a mark state. Undefined where there is none, more than one, or words around it that are not understood. */
export function statedNumber(words: string, locale: Locale): StatedNumber | undefined {
  const { percent, over, about, aside, range } = languages[locale];
  const text = words.toLowerCase().trim();
  const exactly = /^(.+) \((.+)\)$/.exec(text);
  if (exactly) return exactPart(statedNumber(exactly[1] ?? '', locale), statedNumber(exactly[2] ?? '', locale));
  const found = numbersIn(text, locale);
  const shape = shapeOf(text, found)
    .replace(percent, '%')
    .replace(/[()'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [first, second, ...more] = found.map(({ value }) => value);
  const isPercent = shape.includes('%') || found.some(({ isPart }) => isPart);
  if (first === undefined || more.length > 0) return undefined;
  if (second !== undefined)
    return range.test(shape) && first < second
      ? { value: { low: first, high: second }, bound: 'between', isPercent }
      : undefined;
  const single = new RegExp(`^(?:(?:${aside}) )*(?:(${over}) |(${about}) )?(?:(?:${aside}) )*#%?$`).exec(shape);
  if (!single) return undefined;
  return { value: first, bound: single[1] ? 'over' : single[2] ? 'about' : 'exact', isPercent };
}

/** "More than a third (36 per cent)" states 36 per cent, if that is more than a third. */
function exactPart(rough: StatedNumber | undefined, exact: StatedNumber | undefined): StatedNumber | undefined {
  if (!rough?.isPercent || !exact?.isPercent || typeof rough.value !== 'number' || typeof exact.value !== 'number')
    return undefined;
  const apart = exact.value - rough.value;
  const holds = rough.bound === 'over' ? apart > 0 : Math.abs(apart) <= (rough.bound === 'about' ? 5 : 1);
  return holds ? exact : undefined;
}

interface Found {
  value: number;
  start: number;
  end: number;
  isPart: boolean;
}

/** Every number of a text in order: figures, words, parts of a whole with what counts them ("two-thirds"). */
function numbersIn(text: string, locale: Locale): Found[] {
  const figures = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(({ 0: figure, index }) => ({
    value: Number(figure.replaceAll(',', '')),
    start: index,
    end: index + figure.length,
    isPart: false,
  }));
  const words = wordNumbers(text, locale).map((each) => ({ ...each, isPart: false }));
  const parts = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): Found[] => {
    const share = languages[locale].parts[word];
    if (share === undefined) return [];
    const count = words.find(({ end }) => /^[ -]$/.test(text.slice(end, index)));
    if (count) words.splice(words.indexOf(count), 1);
    const value = Math.round((count?.value ?? 1) * share * 10) / 10;
    return [{ value, start: count?.start ?? index, end: index + word.length, isPart: true }];
  });
  return [...figures, ...words, ...parts].sort((a, b) => a.start - b.start);
}

/** The text with "#" for each number. */
const shapeOf = (text: string, found: Found[]): string =>
  found.reduceRight((shape, { start, end }) => `${shape.slice(0, start)}#${shape.slice(end)}`, text);

/** The words right before or after a mark that bound its number, and so belong inside. */
export function boundBeside(before: string, after: string, locale: Locale): string | undefined {
  const { over, about, others, after: following } = languages[locale];
  const lead = new RegExp(`(?<!\\p{L})(${over}|${about}|${others}) $`, 'iu').exec(before)?.[1];
  return lead ?? new RegExp(`^ (${following})(?!\\p{L})`, 'iu').exec(after)?.[1];
}
