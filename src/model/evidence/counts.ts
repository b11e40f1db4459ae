import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { counted } from '../../language/plural.ts';
import type { Report } from '../report.ts';
import { entryWords } from '../unit/kind.ts';
import type { Unit } from '../unit/unit.ts';
import type { EvidenceLink } from './link.ts';

/** How many passages of a kind some links have, in words of the reader's: "4 paragraphs"; with the class of the kind's ink. */
export interface CountedKind {
  text: string;
  ink?: string;
}

/** The passages of some links by kind, in the order in which the links first name each kind. */
export const countedKinds = (report: Report, links: EvidenceLink[], locale: Locale): CountedKind[] =>
  kindsOf(
    links.flatMap(({ unit }) => report.byId.get(unit) ?? []),
    locale,
  );

/** The same of any units. */
export const kindsOf = (units: Unit[], locale: Locale): CountedKind[] =>
  [...Map.groupBy(units, ({ kind }) => kind).values()].flatMap(([first, ...more]) =>
    first ? [{ text: countOf(first, more.length + 1, locale), ...ink(first) }] : [],
  );

function countOf(unit: Unit, n: number, locale: Locale): string {
  const { count } = words(locale);
  switch (unit.type) {
    case 'entry':
      return counted(n, entryWords(unit.entry, locale).count, locale);
    case 'quotation':
    case 'statistic':
    case 'figure':
      return counted(n, count[unit.type], locale);
    default:
      return counted(n, count.paragraphShort, locale);
  }
}

const ink = ({ type }: Unit): Pick<CountedKind, 'ink'> =>
  type === 'quotation' ? { ink: 'quotation' } : type === 'statistic' || type === 'figure' ? { ink: 'statistic' } : {};
