import { sharesLines } from '../../../charts/forms/shares-lines.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type Place as FilePlace, type Problem, placeText, problem } from '../../../model/problem/problem.ts';
import type { Rule } from '../../../model/problem/rules.ts';
import type { Place } from '../../../model/statistic/statistic.ts';
import type { DerivedRecord, FigureRecord } from '../../../schemas/statistic.ts';
import type { Content } from '../../read/content.ts';
import { placesIn, yearsIn, yearsOf } from './named.ts';
import { confusedIn } from './observations.ts';

/** Places and years of numbers that are shown. */
interface Shown {
  places: string[];
  years: string[];
}

interface Reference {
  statistic?: string | undefined;
  place?: string | undefined;
  period?: string | undefined;
}

/** The words of figures and calculations name the places and years of the numbers that they stand beside, and no others. */
export function checkShown({ statistics, figures, derived, languages }: Content): Problem[] {
  const problems: Problem[] = [];
  const records = statistics?.value.statistics ?? [];
  const places = statistics?.value.places ?? [];
  const shownBy = (references: Reference[]): Shown => {
    const all = references.flatMap((reference) => {
      const record = records.find(({ id }) => id === reference.statistic);
      const own = record?.observations ?? (record ? [record] : []);
      if (confusedIn(own).length > 0) return [];
      return own.filter(
        (each) => (reference.place ?? each.place) === each.place && (reference.period ?? each.period) === each.period,
      );
    });
    return {
      places: all.flatMap(({ place }) => place ?? []),
      years: all.flatMap(({ period }) => yearsOf(period ?? '')),
    };
  };
  const correct = 'Correct the words, or the number that is named';
  const demand = (words: string, locale: Locale, shown: Shown, say: (message: string, remedy: string) => void) => {
    for (const fault of strange(words, locale, shown, places)) say(`“${words}” names ${fault}`, correct);
  };
  for (const [index, { id, title, panels }] of figures?.value.entries() ?? []) {
    const at = (...path: PropertyKey[]) => figures?.at([index, ...path]) ?? {};
    const say = (rule: Rule, path: PropertyKey[], message: string, remedy: string) =>
      problems.push(problem(rule, at(...path), `${id}: ${message}`, remedy));
    const named =
      (...path: PropertyKey[]) =>
      (message: string, remedy: string) =>
        say('label-where-when', path, message, remedy);
    const seen = new Map<string, FilePlace>();
    for (const [p, panel] of panels.entries()) {
      for (const [r, row] of panel.rows.entries()) {
        const path = ['panels', p, 'rows', r] as const;
        if (row.statistic === undefined) continue;
        for (const locale of languages)
          demand(row.label[locale], locale, shownBy([row]), named(...path, 'label', locale));
        const key = shownAs(row, records);
        const first = seen.get(key);
        if (first)
          say(
            'row-once',
            [...path],
            `shows ${key} a second time, first at ${placeText(first)}`,
            'Take one of the rows out',
          );
        else seen.set(key, at(...path));
      }
      for (const { index: r, message, remedy } of hiddenIn(panel, records, languages))
        say('row-told-apart', ['panels', p, 'rows', r, 'label'], message, remedy);
      for (const locale of languages)
        if (panel.title) demand(panel.title[locale], locale, shownBy(panel.rows), named('panels', p, 'title', locale));
    }
    const all = shownBy(panels.flatMap(({ rows }) => rows));
    for (const locale of languages) demand(title[locale], locale, all, named('title', locale));
  }
  for (const [index, { label, kind, from, to }] of derived?.value.entries() ?? []) {
    const say = (rule: Rule, path: PropertyKey[], message: string, remedy: string) =>
      problems.push(problem(rule, derived?.at([index, ...path]) ?? {}, message, remedy));
    if (JSON.stringify(operandKey(from)) === JSON.stringify(operandKey(to)))
      say('calculation-true', ['to'], `${label.en}: reckons a number with itself`, 'Name two numbers');
    for (const locale of languages) {
      demand(label[locale], locale, shownBy([from, to]), (message, remedy) =>
        say('label-where-when', ['label', locale], message, remedy),
      );
      const unnamed = [from, to].flatMap((each) => missing(label[locale], locale, shownBy([each]), places));
      if (unnamed.length > 0)
        say(
          'label-where-when',
          ['label', locale],
          `“${label[locale]}” does not name ${[...new Set(unnamed)].join(' and ')}, which it reckons with`,
          correct,
        );
      const said = kindSaid(label[locale]);
      if (said && said !== kind)
        say(
          'calculation-true',
          ['kind'],
          `“${label[locale]}” says ${said}, and the kind is "${kind}"`,
          'Make the two agree',
        );
      const years = yearsIn(label[locale]).map(({ what }) => what);
      const reckoned = [from, to].flatMap(({ period }) => yearsOf(period ?? ''));
      if (years.length === 2 && reckoned.length === 2 && years.join() !== reckoned.join())
        say(
          'calculation-true',
          ['from'],
          `“${label[locale]}” goes from ${years.join(' to ')}, and the calculation from ${reckoned.join(' to ')}`,
          'Exchange "from" and "to", or correct the words',
        );
    }
  }
  return problems;
}

type Records = {
  id: string;
  place?: string | undefined;
  period?: string | undefined;
  observations?: Reference[] | undefined;
}[];

/** The value that a row shows, whatever of its place and period the row names: "s1 wales 1998". */
function shownAs({ statistic, place, period }: Reference, records: Records): string {
  const record = records.find(({ id }) => id === statistic);
  const found = (record?.observations ?? (record ? [record] : [])).filter(
    (each) => (place ?? each.place) === each.place && (period ?? each.period) === each.period,
  );
  const [own = { place, period }] = found.length === 1 ? found : [];
  return [statistic, own.place, own.period].filter(Boolean).join(' ');
}

/** Rows that no reader could tell from another: of the same label and, where these share a line, the same period. */
function hiddenIn(
  { form, rows }: FigureRecord['panels'][number],
  records: Records,
  languages: readonly Locale[],
): { index: number; message: string; remedy: string }[] {
  const periodOf = (row: Reference): string =>
    shownAs(row, records)
      .split(' ')
      .findLast((each) => /^\d/.test(each)) ?? '';
  const nameOf = (row: (typeof rows)[number], locale: Locale): string =>
    sharesLines(form) ? `${row.label[locale]} ${periodOf(row)}`.trim() : row.label[locale];
  return rows.flatMap((row, index) => {
    const locale = languages.find((each) =>
      rows.slice(0, index).some((other) => nameOf(other, each) === nameOf(row, each)),
    );
    return locale
      ? [
          {
            index,
            message: `“${nameOf(row, locale)}” stands in this part of the figure already, so that the two cannot be told apart`,
            remedy: 'Give each a label of its own',
          },
        ]
      : [];
  });
}

const operandKey = ({ statistic, place, period, end }: DerivedRecord['from']) => [statistic, place, period, end];

/** "the year 2011, and its numbers are of 1998 and 2012" */
function strange(words: string, locale: Locale, { places, years }: Shown, known: Place[]): string[] {
  const name = (id: string) => known.find((place) => place.id === id)?.name.en ?? id;
  const list = (all: string[]) => [...new Set(all)].join(' and ') || 'none';
  return [
    ...yearsIn(words).flatMap(({ what }) =>
      years.includes(what) || years.length === 0 ? [] : [`the year ${what}, and what it shows is of ${list(years)}`],
    ),
    ...placesIn(words, known, locale).flatMap(({ what }) =>
      places.includes(what) || places.length === 0
        ? []
        : [`${name(what)}, and what it shows is of ${list(places.map(name))}`],
    ),
  ];
}

/** What a number is of that words leave out, where they do name a place, or a year. */
function missing(words: string, locale: Locale, shown: Shown, known: Place[]): string[] {
  const left = (all: string[], named: string[]) =>
    named.length > 0 ? all.filter((each) => !named.includes(each)) : [];
  return [
    ...left(
      shown.years.slice(0, 1),
      yearsIn(words).map(({ what }) => what),
    ),
    ...left(
      shown.places.slice(0, 1),
      placesIn(words, known, locale).map(({ what }) => what),
    ),
  ];
}

const kindWords = {
  growth: /\b(?:growth|twf|dwf|thwf)\b/i,
  difference: /\b(?:difference|(?:ng?|g)?wahaniaeth)\b/i,
  ratio: /\b(?:multiple|ratio|(?:l)?luosrif|cymhareb|gymhareb)\b/i,
  share: /\b(?:share|[cg]yfran|chyfran)\b/i,
} as const;

/** The calculation that words name, where they name one. */
function kindSaid(words: string): keyof typeof kindWords | undefined {
  const kinds = (['growth', 'difference', 'ratio', 'share'] as const).filter((kind) => kindWords[kind].test(words));
  return kinds.length === 1 ? kinds[0] : undefined;
}
