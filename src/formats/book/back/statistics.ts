import { derivedNumber } from '../../../charts/derived.ts';
import { valueParts } from '../../../charts/value.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import { type Report, unit as unitOf, unitsOf } from '../../../model/report.ts';
import { captionText } from '../../../model/statistic/caption.ts';
import { derivedOf, figuresOf, repeatsOf, statistics } from '../../../model/statistic/report-statistics.ts';
import type { Derived } from '../../../model/statistic/statistic.ts';
import type { StatisticUnit, Unit } from '../../../model/unit/unit.ts';
import { statisticFacts } from '../../statistic-facts.ts';
import { valueLines } from '../apparatus.ts';
import type { BookSection, Fact, StatisticBlock } from '../block.ts';
import { editionSection, remark } from '../edition-title.ts';
import { reference } from '../reference.ts';
import { ownRuns, type Runs, shownRuns } from '../run.ts';
import { proseParts, unitBase } from '../unit-base.ts';

/** Every number of the report, in printed order. @param isIn which of them, if not all */
export function statisticsSection(
  report: Report,
  locale: Locale,
  isIn: (statistic: StatisticUnit) => boolean = () => true,
): BookSection | undefined {
  const all = statistics(report).filter(isIn);
  if (all.length === 0) return undefined;
  const t = words(locale);
  return editionSection(report, locale, {
    section: 'statistics',
    title: t.book.statistics,
    blocks: [remark(report, t.statistic.list.ours, locale), ...all.map((unit) => statisticBlock(report, unit, locale))],
  });
}

function statisticBlock(report: Report, unit: StatisticUnit, locale: Locale): StatisticBlock {
  const { statistic } = unit;
  const [first, ...more] = statistic.observations;
  const { value, bound } = first;
  return {
    type: 'statistic',
    ...unitBase(report, unit, locale),
    title: shownRuns(report, unit.title, locale),
    ...(value !== null && more.length === 0 ? { numeral: valueParts(value, bound, statistic.unit, locale) } : {}),
    values: valueLines(report, unit, locale).map(({ name, value: said }) => ({
      ...(name === undefined ? {} : { name: ownRuns(report, name, locale) }),
      value: ownRuns(report, said, locale),
    })),
    label: ownRuns(report, captionText(statistic, locale), locale),
    ...proseParts(report, unit, locale),
    facts: facts(report, unit, locale),
  };
}

/** What is known of a number, where it stands, what shows it and what is worked out from it. */
function facts(report: Report, unit: StatisticUnit, locale: Locale): Fact[] {
  const t = words(locale);
  const own = (text: string) => ownRuns(report, text, locale);
  const places = (name: string, units: Unit[]): Fact[] =>
    units.length > 0 ? [{ name: own(name), value: namesOf(report, units, locale) }] : [];
  return [
    ...statisticFacts(report, unit.statistic, locale).map(({ name, value }) => ({
      name: own(name),
      value: own(value),
    })),
    ...places(t.unit.whereItStands, [unitOf(report, unit.parent)]),
    ...places(t.statistic.page.again, repeatsOf(report, unit)),
    ...places(t.statistic.page.figures, figuresOf(report, [unit])),
    ...derivedFacts(report, derivedAlone(report, unit), locale),
  ];
}

/** "Paragraph 3.2, Figure 1": each a link. */
export const namesOf = (report: Report, units: Unit[], locale: Locale): Runs =>
  units.flatMap((unit, at) => [
    ...(at > 0 ? ownRuns(report, ', ', locale) : []),
    ...reference(report, unit, locale).name,
  ]);

/** What this edition works out, each with the calculation. */
export const derivedFacts = (report: Report, derived: Derived[], locale: Locale): Fact[] =>
  derived.map((each) => {
    const { label, formula } = derivedNumber(each, report, locale);
    return { name: ownRuns(report, label[locale], locale), value: ownRuns(report, formula, locale) };
  });

/** What is worked out from a number and stands with no figure. */
function derivedAlone(report: Report, { id }: StatisticUnit): Derived[] {
  const charted = unitsOf(report, 'figure').flatMap((figure) => derivedOf(report, figure));
  return report.derived.filter((each) => each.from.statistic === id && !charted.includes(each));
}
