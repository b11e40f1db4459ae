import type { Locale } from '../../i18n/locale.ts';
import { figureNumbers, wordNumbers } from '../../language/number-words.ts';
import { scaleAfter, scaled } from '../../language/scale.ts';
import type { Bound, Value } from './statistic.ts';

/** What words state: "over 80%" is 80, over, a percentage. A part of a whole ("half") is a percentage too. */
export interface StatedNumber {
  /** In ones: "£2.3 million" is 2,300,000. */
  value: Value;
  bound: Bound;
  isPercent: boolean;
  /** The sign of a currency, where one stands there. */
  currency?: string;
}

type Bounding = Exclude<Bound, 'exact' | 'between'>;

/** The words around numbers. In the shapes, "#" stands for a number and "%" for per cent in any form. */
interface Language {
  percent: RegExp;
  minus: string;
  /** What bounds a number, before it and after it. */
  before: Record<Bounding, string>;
  after: Partial<Record<Bounding, string>>;
  /** What bounds it as no record can: a number beside it is not what it seems. */
  others: string;
  othersAfter: string;
  /** Words that turn a bound round: "no more than". */
  denial: string;
  /** Words that leave a number as it is. */
  aside: string;
  /** Two numbers with what makes them a range. */
  range: RegExp;
  /** Two numbers of which the first is a part of the second: what stands between them. */
  ratio: string;
  /** Parts of a whole, in hundredths. */
  parts: Record<string, number>;
  /** A million, without a number before it, and what may stand between a part and it: "half a million". */
  single: RegExp;
}

const languages: Record<Locale, Language> = {
  en: {
    percent: / ?(%|per ?cent\b)/g,
    minus: 'minus',
    before: {
      over: 'over|more than|above|greater than|in excess of|exceeding',
      about: 'approximately|about|around|roughly|some',
      below: 'under|less than|fewer than|below',
      'at-least': 'at least|(?:no|not) (?:less|fewer) than|a minimum of',
      'at-most': 'at most|(?:no|not) more than|up to|a maximum of',
    },
    after: { 'at-least': 'or (?:more|over|above)', 'at-most': 'or (?:less|fewer|under|below)' },
    others: 'nearly|almost|close to|just short of',
    othersAfter: 'or so',
    denial: 'no|not',
    aside: 'only|just|well|slightly|a further|a|the',
    range: /^(?:between |from )?#%? ?(?:to|and|or|[–-]) ?#%?$/,
    ratio: '(?: in |-in-| out of )(?:every )?',
    parts: { half: 50, third: 100 / 3, thirds: 100 / 3, quarter: 25, quarters: 25 },
    single: /^(?:of )?an? (?=\p{L}+illion)/u,
  },
  cy: {
    percent: / ?(%|y cant(?!\p{L}))/gu,
    minus: 'minws',
    before: {
      over: 'dros|[mf]wy nag?|uwchlaw',
      about: 'tua|oddeutu|rhyw|o gwmpas',
      below: 'll?ai nag?|o dan|dan|islaw|is na',
      'at-least': 'o leiaf|(?:dd?im|heb fod yn) ll?ai nag?|isafswm o',
      'at-most': 'hyd at|(?:dd?im|heb fod yn) [mf]wy nag?|uchafswm o',
    },
    after: { 'at-least': 'neu (?:[mf]wy|ragor)|o leiaf', 'at-most': 'neu lai|ar y mwyaf' },
    others: 'bron|ymron|agos at',
    othersAfter: 'fwy neu lai',
    denial: 'dd?im|yn',
    aside: 'dim ond|ddim ond|ond|ychydig|eu|y|yr|r|u',
    range: /^(?:rhwng |o )?#%? ?(?:i|ac?|neu|[–-]) ?#%?$/,
    ratio: ' (?:o bob|allan o bob|allan o|mewn|ym mhob) ',
    parts: { hanner: 50, ...parts(100 / 3, 'traean draean thraean'), ...parts(25, 'chwarter chwarteri') },
    single: /^(?=[fm]iliwn|biliwn)/u,
  },
};

function parts(share: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, share]));
}

const bounding: readonly Bounding[] = ['over', 'about', 'below', 'at-least', 'at-most'];

/** The one number, range or ratio that the words of a mark state. Undefined where there is none, more than one, or words around it that are not understood. */
export function statedNumber(words: string, locale: Locale): StatedNumber | undefined {
  const { percent, range, ratio } = languages[locale];
  const text = words.toLowerCase().trim();
  const exactly = /^(.+) \((.+)\)$/.exec(text);
  if (exactly) return exactPart(statedNumber(exactly[1] ?? '', locale), statedNumber(exactly[2] ?? '', locale));
  const found = numbersIn(text, locale);
  const shape = shapeOf(text, found)
    .replace(percent, '%')
    .replace(/[()'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [first, second, ...more] = found;
  if (first === undefined || more.length > 0) return undefined;
  const isPercent = shape.includes('%') || found.some(({ isPart }) => isPart);
  const currencies = new Set(found.flatMap(({ currency }) => currency ?? []));
  const [currency] = currencies;
  if (currencies.size > 1) return undefined;
  const rest = { isPercent, ...(currency !== undefined && { currency }) };
  if (second === undefined) {
    const bound = boundOf(shape, locale);
    return bound && { value: first.value, bound, ...rest };
  }
  const one = shape.replace(new RegExp(`#${ratio}#`, 'u'), '#');
  const bound = one === shape ? undefined : boundOf(one, locale);
  if (bound)
    return !isPercent && isPlain(first) && isPlain(second) && first.value > 0 && first.value < second.value
      ? { value: { of: [first.value, second.value] }, bound, isPercent: false }
      : undefined;
  // "£2 to 3 million" is of millions twice, "£900,000 to £1.2 million" is not.
  const low =
    first.scale === 1 && first.value < second.value / second.scale ? scaled(first.value, second.scale) : first.value;
  return range.test(shape) && low < second.value
    ? { value: { low, high: second.value }, bound: 'between', ...rest }
    : undefined;
}

/** How the words around a number bound it; undefined where they are not understood, or say two things. */
function boundOf(shape: string, locale: Locale): Bound | undefined {
  const { before, after, aside } = languages[locale];
  const said = new RegExp(`^(?:(?:${aside}) )*(.*?)(?:(?:^| )(?:${aside}))*(?:^| )?#%?(?: (.*))?$`, 'u').exec(shape);
  if (!said) return undefined;
  const [, lead = '', trail = ''] = said;
  const by = (own: Partial<Record<Bounding, string>>, words: string): Bound | undefined =>
    words === '' ? 'exact' : bounding.find((each) => new RegExp(`^(?:${own[each] ?? '(?!)'})$`, 'u').test(words));
  const [first, last] = [by(before, lead.trim()), by(after, trail)];
  if (first === undefined || last === undefined) return undefined;
  return first === 'exact' ? last : last === 'exact' || last === first ? first : undefined;
}

/** "More than a third (36 per cent)" states 36 per cent, if that is more than a third. */
function exactPart(rough: StatedNumber | undefined, exact: StatedNumber | undefined): StatedNumber | undefined {
  if (!rough?.isPercent || !exact?.isPercent || typeof rough.value !== 'number' || typeof exact.value !== 'number')
    return undefined;
  const apart = exact.value - rough.value;
  const holds: Record<Bound, boolean> = {
    exact: Math.abs(apart) <= 1,
    about: Math.abs(apart) <= 5,
    over: apart > 0,
    below: apart < 0,
    'at-least': apart >= 0,
    'at-most': apart <= 0,
    between: false,
  };
  return holds[rough.bound] ? exact : undefined;
}

interface Found {
  value: number;
  start: number;
  end: number;
  isPart: boolean;
  scale: number;
  currency?: string;
}

/** Whether a number is a whole one without more around it, as the two of a ratio are. */
const isPlain = ({ value, isPart, scale, currency }: Found): boolean =>
  Number.isInteger(value) && !isPart && scale === 1 && currency === undefined;

/**
 * Every number of a text in order: figures, words, parts of a whole with what counts them ("two-thirds"), each with its sign,
 * its currency and what multiplies it.
 */
export function numbersIn(text: string, locale: Locale): Found[] {
  const plain = { isPart: false, scale: 1 };
  const figures = figureNumbers(text).map((each) => ({ ...each, ...plain }));
  const words = wordNumbers(text, locale).map((each) => ({ ...each, ...plain }));
  const parts = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): Found[] => {
    const share = languages[locale].parts[word];
    if (share === undefined) return [];
    const count = words.find(({ end }) => /^[ -]$/.test(text.slice(end, index)));
    if (count) words.splice(words.indexOf(count), 1);
    const value = Math.round((count?.value ?? 1) * share * 10) / 10;
    return [{ value, start: count?.start ?? index, end: index + word.length, isPart: true, scale: 1 }];
  });
  const all = [...figures, ...words, ...parts].sort((a, b) => a.start - b.start);
  const whole = [...all, ...singles(text, all, locale)]
    .sort((a, b) => a.start - b.start)
    .map((each) => multiplied(text, each, locale));
  return (
    whole
      // "45 mil": the thousand is no number of its own.
      .filter(({ start }) => !whole.some((other) => other.start < start && start < other.end))
      .map((each) => signed(text, each, locale))
  );
}

/** "A million", "miliwn": what multiplies, where nothing counts it. */
function singles(text: string, all: Found[], locale: Locale): Found[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].flatMap(({ index }): Found[] => {
    const lead = languages[locale].single.exec(text.slice(index))?.[0];
    const follows = all.some(({ end }) => /^[ -]$/.test(text.slice(end, index)));
    const end = index + (lead?.trimEnd().length ?? 0);
    return lead === undefined || follows ? [] : [{ value: 1, start: index, end, isPart: false, scale: 1 }];
  });
}

/** A number with the words that multiply it, "half a million" too. */
function multiplied(text: string, found: Found, locale: Locale): Found {
  const { value, start, end, isPart } = found;
  const rest = text.slice(end);
  const between = isPart
    ? new RegExp(` ${languages[locale].single.source.slice(1)}`, 'u').exec(rest)?.index === 0
      ? (/^ (?:of )?an?(?= )/.exec(rest)?.[0] ?? '')
      : ''
    : '';
  // A word that is nothing but the scale stands where it begins: "miliwn".
  const own = start === end ? scaleAfter(` ${rest}`, locale) : scaleAfter(rest.slice(between.length), locale);
  if (!own) return found;
  const length = between.length + own.length - (start === end ? 1 : 0);
  return {
    ...found,
    value: scaled(isPart ? value / 100 : value, own.scale),
    end: end + length,
    isPart: false,
    scale: own.scale,
  };
}

/** A number with the sign of a minus and of a currency before it: "−£2", "£-2", "minus 2". */
function signed(text: string, found: Found, locale: Locale): Found {
  const lead = new RegExp(
    `(?:(?<![\\p{L}\\p{N}%])([−–-])|(?<!\\p{L})(${languages[locale].minus}) )?([£€$])?([−–-])?$`,
    'u',
  ).exec(text.slice(0, found.start));
  const [all = '', sign, word, currency, inner] = lead ?? [];
  const isNegative = (sign ?? word ?? (currency === undefined ? undefined : inner)) !== undefined;
  const length = currency === undefined && sign === undefined && word === undefined ? 0 : all.length;
  return {
    ...found,
    value: isNegative ? -found.value : found.value,
    start: found.start - length,
    ...(currency !== undefined && { currency }),
  };
}

/** The text with "#" for each number. */
const shapeOf = (text: string, found: Found[]): string =>
  found.reduceRight((shape, { start, end }) => `${shape.slice(0, start)}#${shape.slice(end)}`, text);

/** The words right before or after a mark that bound its number or make another of it, and so belong inside. */
export function boundBeside(before: string, after: string, locale: Locale, marked = ''): string | undefined {
  const { before: leads, after: trails, others, othersAfter, denial, minus } = languages[locale];
  const lead = new RegExp(`(?<!\\p{L})(${[...Object.values(leads), others, minus].join('|')}) $`, 'iu').exec(
    before,
  )?.[1];
  const sign = /(?:(?<![\p{L}\p{N}%][–-]?)[−–-])?[£€$]$|(?<![\p{L}\p{N}%])[−–-]$/u.exec(before)?.[0];
  const isBounded = new RegExp(`^(?:${Object.values(leads).join('|')})(?!\\p{L})`, 'iu').test(marked);
  const denied = isBounded ? new RegExp(`(?<!\\p{L})(${denial}) $`, 'iu').exec(before)?.[1] : undefined;
  const trail = new RegExp(`^ (${[...Object.values(trails), othersAfter].join('|')})(?!\\p{L})`, 'iu').exec(after)?.[1];
  const scale = scaleAfter(after, locale);
  return (
    lead ??
    sign ??
    denied ??
    trail ??
    (scale && /\d$|\p{L}$/u.test(marked) ? after.slice(0, scale.length).trim() : undefined) ??
    wholeBeside(marked, after, locale)
  );
}

/** "in six" after "one": the whole of which a marked number is a part. */
function wholeBeside(marked: string, after: string, locale: Locale): string | undefined {
  const [found, word = ''] =
    new RegExp(`^${languages[locale].ratio}([\\p{L}\\p{N}-]+(?:,\\d{3})*)(?![.%])`, 'iu').exec(after) ?? [];
  if (found === undefined) return undefined;
  const [part, whole] = [statedNumber(marked, locale)?.value, statedNumber(word, locale)?.value];
  const isYear = /^(?:19|20)\d\d$/.test(word);
  return typeof part === 'number' && typeof whole === 'number' && part < whole && !isYear ? found.trim() : undefined;
}
