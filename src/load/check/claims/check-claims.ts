import type { Locale } from '../../../i18n/locale.ts';
import { type Problem, problem } from '../../../model/problem/problem.ts';
import type { Rule } from '../../../model/problem/rules.ts';
import type { DerivedRecord } from '../../../schemas/statistic.ts';
import type { Content } from '../../read/content.ts';
import { placesIn } from '../numbers/named.ts';
import { falseClaims, onlyTrend } from './claims.ts';
import { exchanged, labelFault } from './labels.ts';
import { type Declared, numberShown, shownIn } from './shown.ts';
import { strangeNumbers } from './stated.ts';
import { endsNamed } from './words.ts';

/** The name of a calculation, whichever way the numbers went. */
const growth = /\bgrowth\b|(?<!\p{L})(?:[td]wf|thwf)(?!\p{L})/giu;

/** The number that a calculation takes: of a range the end that it names. */
function operandShown({ end, ...reference }: DerivedRecord['from'], declared: Declared) {
  const shown = numberShown(reference, declared);
  const [low, high] = shown?.isRange ? shown.ends : [];
  return end && shown ? { ...shown, value: end === 'low' ? low : high } : shown;
}

/** Words that name other ends of a range than their calculation takes, or a multiple of the wrong one: "lowest as a multiple of highest". */
function endFault(label: string, locale: Locale, { kind, from, to }: Omit<DerivedRecord, 'label'>): string | undefined {
  const taken = [from.end, to.end].flatMap((end) => end ?? []);
  const named = endsNamed(label, locale);
  if (taken.length === 0 || named.length === 0) return undefined;
  const other = named.find((end) => !taken.includes(end));
  if (other) return `names the ${other} end, and the calculation takes the ${taken.join(' and the ')}`;
  const [first, second] = named;
  return kind === 'ratio' && first !== second && first === from.end && second === to.end
    ? `sets the ${first} end against the ${second}, and the calculation the ${second} against the ${first}`
    : undefined;
}

/** What titles and labels of figures and calculations say is what their own numbers say. */
export function checkClaims({ statistics, figures, derived, languages }: Content): Problem[] {
  const problems: Problem[] = [];
  const declared: Declared = statistics?.value ?? { statistics: [], units: [] };
  const records = declared.statistics;
  const places = statistics?.value.places ?? [];
  for (const [index, { id, title, panels }] of figures?.value.entries() ?? []) {
    const say = (rule: Rule, path: PropertyKey[], words: string, fault: string, remedy: string) =>
      problems.push(problem(rule, figures?.at([index, ...path]) ?? {}, `${id}: “${words}” ${fault}`, remedy));
    const all = shownIn(
      panels.flatMap(({ rows }) => rows),
      declared,
    );
    const others = { figure: all.map(({ record }) => record), report: records };
    const whole = { title, rows: panels.flatMap(({ rows }) => rows), shown: all, path: ['title'] as PropertyKey[] };
    const parts = panels.flatMap((panel, which) =>
      panel.title
        ? [
            {
              title: panel.title,
              rows: panel.rows,
              shown: shownIn(panel.rows, declared),
              path: ['panels', which, 'title'] as PropertyKey[],
            },
          ]
        : [],
    );
    for (const locale of languages) {
      for (const { title: words, rows, shown, path } of [whole, ...parts]) {
        const text = words[locale];
        const labels = rows.map(({ label }) => label[locale]);
        for (const fault of [
          ...falseClaims({ text, locale, shown, labels, places }),
          ...strangeNumbers({ text, locale, shown, places }),
        ])
          say('title-true', [...path, locale], text, fault, 'Correct the title, or the numbers that it stands over');
        const own = [...new Set(shown.map(({ record }) => record))];
        const turned = shown === all || own.length === 0 ? undefined : exchanged(text, own, others, locale);
        if (turned) say('label-own', [...path, locale], text, turned.message, turned.remedy);
      }
      for (const [which, { rows }] of panels.entries())
        for (const [row, each] of rows.entries()) {
          const shown = all.find((other) => other.row === each);
          const fault = shown && labelFault(shown, others, locale);
          if (fault)
            say(
              'label-own',
              ['panels', which, 'rows', row, 'label', locale],
              each.label[locale],
              fault.message,
              fault.remedy,
            );
        }
    }
  }
  for (const [index, { label, kind, from, to }] of derived?.value.entries() ?? []) {
    const [a, b] = [operandShown(from, declared), operandShown(to, declared)];
    if (a?.value === undefined || b?.value === undefined) continue;
    const say = (path: PropertyKey[], words: string, fault: string, remedy: string) =>
      problems.push(problem('calculation-true', derived?.at([index, ...path]) ?? {}, `“${words}” ${fault}`, remedy));
    if (kind === 'share' && b.value > a.value)
      say(
        ['to'],
        label.en,
        `is a share of more than the whole: ${b.value} of ${a.value}`,
        'Exchange "from" and "to", or name other numbers',
      );
    for (const locale of languages) {
      const said =
        a.period === b.period
          ? undefined
          : onlyTrend(kind === 'growth' ? label[locale].replace(growth, '') : label[locale], locale);
      if (said && Math.sign(b.value - a.value) === (said === 'rise' ? -1 : 1))
        say(
          ['label', locale],
          label[locale],
          `says a ${said}, and ${a.value} is followed by ${b.value}`,
          'Correct the words, or the numbers',
        );
      const ends = endFault(label[locale], locale, { kind, from, to });
      if (ends) say(['label', locale], label[locale], ends, 'Correct the words, or the ends that "from" and "to" take');
      const [first, second] = placesIn(label[locale], places, locale).map(({ what }) => what);
      if (kind === 'ratio' && first === from.place && second === to.place && first !== second)
        say(
          ['from'],
          label[locale],
          'sets the first of two places against the second, and the calculation the second against the first',
          'Exchange "from" and "to"',
        );
    }
  }
  return problems;
}
