import type { Locale } from '../../../i18n/locale.ts';
import { unmutatedIn } from '../../../language/forms.ts';
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

type Unit = StatisticRecord['unit'];
type Method = StatisticRecord['method'];

/** English words that name what a number counts, and the units that such a number can have. */
const countWords: [words: RegExp, units: Unit[]][] = [
  [/\bauthorit(?:y|ies)\b/i, ['authorities']],
  [/\bcases?\b/i, ['cases']],
  [/\bchild(?:ren)?\b/i, ['children', 'people']],
  [
    /\b(?:people|persons?|practitioners?|managers?|workers?|parents?|carers?|readers?|respondents?|users?)\b/i,
    ['people', 'children'],
  ],
];
const shares: Unit[] = ['percent', 'per-10000-children'];

/** The units that the words beneath a numeral allow; undefined where they tell nothing. */
export function unitsFor({
  label,
  title,
  unit,
}: Pick<StatisticRecord, 'label' | 'title' | 'unit'>): Unit[] | undefined {
  if (shares.includes(unit)) return undefined;
  const [head = ''] = (title.en ?? '').split(/\b(?:where|who|that|which|in|with|from|on)\b/);
  const named = [label.en, head].map((words) => countWords.flatMap(([word, units]) => (word.test(words) ? units : [])));
  const found = named.find((units) => units.length > 0);
  // What counts children or authorities says so; other things are counted as cases or people.
  return found ?? (unit === 'children' || unit === 'authorities' ? ['cases', 'people'] : undefined);
}

/** Words of the base or label that only some ways of counting have. */
const methodWords: [words: RegExp, methods: Method[]][] = [
  [/\bsurvey\b/i, ['authority-survey', 'service-user-survey', 'not-stated']],
  [/\bvisited\b/i, ['fieldwork']],
  [/\bcase files\b/i, ['case-files']],
];

/** The methods that label, base and title allow; undefined where they tell nothing. */
export function methodsFor({ label, base, title, unit, method }: StatisticRecord): Method[] | undefined {
  const words = `${label.en} ${base?.en ?? ''}`;
  if (/\bsurveyed\b/i.test(words)) return [unit === 'authorities' ? 'authority-survey' : 'service-user-survey'];
  const [, found] = methodWords.find(([word]) => word.test(words)) ?? [];
  if (found) return found;
  if (/\binterviewed$/i.test(title.en ?? '')) return ['interviews'];
  if (method === 'authority-survey' && unit !== 'authorities') return ['service-user-survey', 'not-stated'];
  return method === 'service-user-survey' && unit === 'authorities' ? ['authority-survey', 'not-stated'] : undefined;
}

/** Whether words that carry a number say that it is a rate of so many in ten thousand. */
export const saysRate = (words: string): boolean => /\b(?:per|fesul|pob)\s+10[,.]?000\b/i.test(words);
