import { recordProse } from '../../../authoring/words.ts';
import type { Languages, Locale } from '../../../i18n/locale.ts';
import { formatNumber } from '../../../language/plural.ts';
import { type Problem, problem } from '../../../model/problem/problem.ts';
import type { Rule } from '../../../model/problem/rules.ts';
import { proseText, type Unit } from '../../../model/unit/unit.ts';
import type { Content } from '../../read/content.ts';
import type { PlacedMark } from '../statistics/marks.ts';
import { recordPath } from '../statistics/words.ts';
import { strangeBases } from './bases.ts';
import { captionFlaws } from './captions.ts';
import { methodsFor, ratesIn, strangeTo, unitsFor } from './counted.ts';
import { deniedBy, type Stated } from './when-and-where.ts';

type Statistics = NonNullable<Content['statistics']>;
type Record = Statistics['value']['statistics'][number];

/** What a record says of its number is what the words around the number say: what is counted, of what, where and when. */
export function checkRecord(
  list: Statistics,
  index: number,
  home: Unit,
  marks: PlacedMark[],
  languages: Languages,
): Problem[] {
  const record = list.value.statistics[index];
  if (!record) return [];
  const problems: Problem[] = [];
  const say: Say = (rule, path, message, remedy) =>
    problems.push(problem(rule, list.at([...recordPath(index), ...path]), `${record.id}: ${message}`, remedy));
  const unit = list.value.units.find(({ id }) => id === record.unit);
  const units = unitsFor(record, list.value);
  if (units && !units.includes(record.unit))
    say(
      'statistic-counts',
      ['unit'],
      `unit "${record.unit}" is not what “${record.label.en}” counts`,
      `Write ${either(units)}, or the label of this statistic`,
    );
  const methods = methodsFor(record, list.value);
  if (methods && !methods.includes(record.method))
    say(
      'statistic-counts',
      ['method'],
      `method "${record.method}" is not that of “${record.base?.en ?? record.label.en}”`,
      `Write ${either(methods)}`,
    );
  for (const { locale, message, remedy } of strangeBases(
    record,
    list.value.statistics,
    unit?.per !== undefined,
    languages,
  ))
    say('statistic-base', ['base', locale], `base.${locale} “${record.base?.[locale]}”: ${message}`, remedy);
  for (const locale of languages)
    for (const { message, remedy } of captionFlaws(record, unit, locale))
      say(
        'statistic-caption',
        ['caption', locale],
        `caption.${locale} “${record.caption?.[locale]}”: ${message}`,
        remedy,
      );
  for (const locale of languages) {
    const block = home.prose?.[locale];
    const words = record.text[locale];
    if (!block || words === undefined) continue;
    const [all, text] = [proseText(block), proseText(recordProse(words))];
    const said = ratesIn(text, locale).map(({ per }) => per);
    const other = said.find((per) => per !== unit?.per);
    if (unit && (unit.per === undefined ? other !== undefined : !said.includes(unit.per)))
      say(
        'statistic-counts',
        ['unit'],
        `unit "${record.unit}", and text.${locale} states ${other === undefined ? `no rate per ${formatNumber(unit.per ?? 0)}` : `a rate per ${formatNumber(other)}`}`,
        'Make the two agree',
      );
    const others = list.value.statistics.filter((each) => each !== record);
    checkFields(record, locale, { text, block: all, others, isTranslation: locale !== languages[0] }, say);
    const from = Math.max(0, all.indexOf(text));
    const own = marks.filter((mark) => mark.locale === locale && mark.block === home);
    const values = (record.observations ?? [record]).filter(({ value }) => value !== null);
    const stated: Stated[] = own.flatMap((mark, which) => {
      const observation = values[which];
      return observation ? [{ at: mark.start - from, observation }] : [];
    });
    for (const { field, has, named, observation } of deniedBy(text, stated, placesOf(list), locale)) {
      const series: readonly Stated['observation'][] = record.observations ?? [];
      const which = series.indexOf(observation);
      const path = which < 0 ? [field] : ['observations', which, field];
      say(
        'statistic-where-when',
        path,
        `${field} "${has}", and the words of text.${locale} that state the number name ${named.join(', ')}`,
        'Give each number the place and period of its own words',
      );
    }
  }
  return problems;
}

/** Says what is wrong with a field of the record. */
type Say = (rule: Rule, path: PropertyKey[], message: string, remedy: string) => void;

/** The places that words may name; none where a place of a number is not among them, which is a problem of its own. */
function placesOf({ value }: Statistics): Statistics['value']['places'] {
  const all = value.statistics.flatMap((record) => [record, ...(record.observations ?? [])]);
  const known = value.places.map(({ id }) => id);
  return all.every(({ place }) => place === undefined || known.includes(place)) ? value.places : [];
}

/** Title, label, base and population speak of what the words of the number, and each other, speak of. */
function checkFields(
  { title, label, caption, base, population }: Record,
  locale: Locale,
  {
    text,
    block,
    others: otherNumbers,
    isTranslation,
  }: { text: string; block: string; others: Record[]; isTranslation: boolean },
  say: Say,
): void {
  const fields = { title: title[locale], label: label[locale], base: base?.[locale], population: population?.[locale] };
  // A caption is known by the other fields, and makes none of them known.
  for (const [field, words] of Object.entries({ ...fields, caption: caption?.[locale] })) {
    if (words === undefined) continue;
    const others = Object.entries(fields).flatMap(([name, other]) =>
      name === field || other === undefined ? [] : other,
    );
    const { strange, of } = strangeTo(
      words,
      [text, ...others, ...(field === 'label' || field === 'base' ? [] : [block])],
      locale,
    );
    // One word alone may be another way to say it.
    const isStrange = of > 1 && strange * 2 > of;
    // A translator is free in the words of a title, but for those of another number.
    const isFree = field === 'title' && isTranslation;
    if (isStrange && (!isFree || otherNumbers.some((other) => saysSame(words, other, locale))))
      say(
        'statistic-words',
        [field, locale],
        `${field}.${locale} “${words}” has words that neither the text of this number nor its other fields have`,
        "Say what is counted in the report's words",
      );
  }
}

/** Whether words say nothing but what the title and label of a number say. */
function saysSame(words: string, { title, label }: Record, locale: Locale): boolean {
  return strangeTo(words, [title[locale] ?? '', label[locale] ?? ''], locale).strange === 0;
}

const either = (names: string[]): string => names.map((name) => `"${name}"`).join(' or ');
