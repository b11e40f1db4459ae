import type { Chapter as ChapterLd, Organization, PropertyValue, Report as ReportLd, WithContext } from 'schema-dts';
import { isBilingual, type Locale, originalOf, shown, shownValue } from '../../../i18n/locale.ts';
import { canonical } from '../../../model/address/permalink.ts';
import type { Chapter, Report } from '../../../model/report.ts';
import { printedAt } from '../../../model/source/source.ts';
import { reportNotice } from '../../../model/translation/translation.ts';
import { typographic } from '../../../model/typography.ts';
import { titleIn } from '../../../model/unit/label.ts';
import { jsonLd } from '../json-ld.ts';

/**
 * The report for search engines, in terms of schema.org, as a page in `locale` has it: in the language that it was written in the
 * publisher's report, in the other one this edition's translation of it. Each names the other. With `chapters` true its chapters,
 * too.
 */
export function reportJsonLd(report: Report, locale: Locale, { chapters = false } = {}): string {
  const original = originalOf(report);
  const [, other] = report.languages;
  const isOriginal = locale === original;
  const linked: WithContext<ReportLd> = {
    '@context': 'https://schema.org',
    ...named(report, locale),
    url: canonical(report.site, { to: 'room', room: 'home' }, locale),
    author: publisher(report, locale),
    publisher: publisher(report, locale),
    copyrightNotice: typographic(shownValue(report.record.copyright, locale)),
    isAccessibleForFree: true,
    ...(isOriginal ? printed(report) : { creativeWorkStatus: status(report) }),
    ...(isOriginal && other && isBilingual(report) ? { workTranslation: named(report, other) } : {}),
    ...(isOriginal ? {} : { translationOfWork: { ...named(report, original), ...printed(report) } }),
    ...(chapters && report.chapters.length > 0
      ? { hasPart: report.chapters.map((chapter) => chapterFields(report, chapter, locale)) }
      : {}),
  };
  return jsonLd(linked);
}

/** A chapter, on its page of no one language: in the language that the report was written in. */
export function chapterJsonLd(report: Report, chapter: Chapter): string {
  const linked: WithContext<ChapterLd> = {
    '@context': 'https://schema.org',
    ...chapterFields(report, chapter, originalOf(report)),
    isPartOf: named(report, originalOf(report)),
  };
  return jsonLd(linked);
}

/** The name of the report in others' records: its home page's address, in each language its own. */
export const reportId = ({ site }: Pick<Report, 'site'>, locale: Locale): string =>
  `${canonical(site, { to: 'room', room: 'home' }, locale)}#report`;

/** The report by its name, as others' records refer to it. */
export function named(report: Report, locale: Locale): ReportLd {
  const { title, subtitle } = report.record;
  const { value, lang } = shown(title, locale, report);
  return {
    '@type': 'Report',
    '@id': reportId(report, locale),
    name: typographic(value),
    ...(subtitle ? { alternativeHeadline: typographic(shownValue(subtitle, locale).join(' ')) } : {}),
    inLanguage: lang,
  };
}

export const publisher = ({ record }: Pick<Report, 'record'>, locale: Locale): Organization => ({
  '@type': 'Organization',
  name: typographic(shownValue(record.publisher.name, locale)),
  alternateName: typographic(shownValue(record.publisher.short, locale)),
});

/** What the print says of itself: its date, its number, and its ISBNs, which are no property of a Report. */
function printed({ record }: Pick<Report, 'record'>): Pick<ReportLd, 'datePublished' | 'reportNumber' | 'identifier'> {
  const { date, number } = record.published;
  const isbns = isbnsOf(record.cover);
  return {
    datePublished: date,
    ...(number === undefined ? {} : { reportNumber: number }),
    ...(isbns.length > 0 ? { identifier: isbns } : {}),
  };
}

/** "Print ISBN 978 0 306 40615 7" of a cover. */
const isbnsOf = (cover: string[]): PropertyValue[] =>
  cover.flatMap((line): PropertyValue[] => {
    const found = /^(.*\bISBN)(?:-1[03])?:?\s*([\dX][\d X-]{8,16}[\dX])$/i.exec(line);
    return found?.[1] && found[2]
      ? [{ '@type': 'PropertyValue', propertyID: 'ISBN', name: found[1], value: found[2].replace(/[ -]/g, '') }]
      : [];
  });

/** In words of schema.org: whether anything of the translation is still to be checked. */
const status = (report: Report): 'Draft' | 'Published' => (reportNotice(report) === 'none' ? 'Published' : 'Draft');

function chapterFields(report: Report, { unit, number }: Chapter, locale: Locale): ChapterLd {
  const [first, last = first] = printedAt(report, unit)?.pages ?? [];
  return {
    '@type': 'Chapter',
    '@id': `${canonical(report.site, { to: 'id', id: unit.id }, locale)}#chapter`,
    identifier: unit.id,
    name: titleIn(unit, locale),
    position: number,
    url: canonical(report.site, { to: 'unit', unit }, locale),
    inLanguage: shown(unit.title, locale, report).lang,
    ...(first === undefined ? {} : { pagination: first === last ? String(first) : `${first}–${last}` }),
  };
}
