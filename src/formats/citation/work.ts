import { type Locale, originalOf, type Shown, shown } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { standing } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { typographic } from '../../model/typography.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { isEditionsOwn } from './pinpoint.ts';
import { filledRuns, italic, joinedRuns, type Run, run } from './run.ts';

/** The one work that is cited, whatever of it: the report as it was published, in a reader's language. */
export interface Work {
  /** Who published it, and so wrote it. */
  author: Shown<string>;
  /** "2019" */
  year: string;
  /** "06", where it is known. */
  month?: string | undefined;
  day?: string | undefined;
  /** Without the subtitle. */
  short: Shown<string>;
  subtitle?: string | undefined;
  /** "A Shelf for Everyone: A review of …", with the capitals that were printed. */
  title: Shown<string>;
  /** The same with no capitals but those of names. */
  sentence: Shown<string>;
  isbn?: string | undefined;
  /**
   * What is not the publisher's, in words that begin small: "unofficial translation of A Shelf for Everyone", a chart that the
   * edition drew. None of what is as published.
   */
  remark: Run[];
}

/** The work as it is cited for a unit, or whole. */
export function citedWork(report: Report, unit: Unit | undefined, locale: Locale): Work {
  const { title, subtitle, publisher, published, citation } = report.record;
  const short = typographicRun(shown(title, locale, report));
  const under = subtitle?.[locale] ?? subtitle?.[short.lang];
  const below = under && typographic(under.join(' '));
  const whole = { ...short, value: below === undefined ? short.value : titleWith(short.value, below) };
  const [year = '', month, day] = published.date.split('-');
  const own = citation?.sentenceCase?.[locale];
  return {
    author: typographicRun(shown(publisher.name, locale, report)),
    year,
    month,
    day,
    short,
    subtitle: below,
    title: whole,
    sentence: own === undefined ? whole : { ...short, value: typographic(own) },
    isbn: citation?.isbn,
    remark: remarkOf(report, unit, locale),
  };
}

/** The key by which bibliographies name the report, or a unit of it: "bro2019", "bro2019-p3.2". */
export const citationKey = ({ record: { id, citation } }: Pick<Report, 'record'>, unit?: Pick<Unit, 'id'>): string =>
  [citation?.key ?? id, ...(unit ? [unit.id] : [])].join('-');

function remarkOf(report: Report, unit: Unit | undefined, locale: Locale): Run[] {
  const t = words(locale).citation;
  const own = unit && isEditionsOwn(unit) ? [run(t.own[standing(report.record)][unit.type].remark, locale)] : [];
  const original = typographicRun(shown(report.record.title, originalOf(report), report));
  const translated = isOwnTranslation(report, locale)
    ? filledRuns(t.translationOf[standing(report.record)], 'original', italic(original), locale)
    : [];
  const between = own.length > 0 && translated.length > 0 ? [run('; ', locale)] : [];
  return joinedRuns(own, between, translated);
}

/** Whether readers of a language have words that the publisher did not put out in it. */
const isOwnTranslation = (report: Report, locale: Locale): boolean =>
  locale !== originalOf(report) &&
  report.record.translation !== undefined &&
  report.record.translation.by !== 'publisher';

const titleWith = (title: string, subtitle: string): string =>
  /[:.?!]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;

const typographicRun = ({ value, lang }: Shown<string>): Shown<string> => ({ value: typographic(value), lang });
