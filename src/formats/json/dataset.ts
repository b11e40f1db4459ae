import type { Dataset, WithContext } from 'schema-dts';
import { data as cy } from '../../i18n/cy/data.ts';
import { data as en } from '../../i18n/en/data.ts';
import { type Locale, type Localised, originalOf, otherLocale, shownValue } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { canonical } from '../../model/address/permalink.ts';
import type { Site } from '../../model/address/site.ts';
import { citedTitleText } from '../../model/cited-title.ts';
import { statesEveryNumber } from '../../model/claims.ts';
import { type Report, unitsOf } from '../../model/report.ts';
import { statisticsNamed } from '../../model/statistic/report-statistics.ts';
import { typographic } from '../../model/typography.ts';
import { type FigureUnit, type StatisticUnit, type Unit, unitText } from '../../model/unit/unit.ts';
import { coverage, techniques, variables } from './dataset-variables.ts';
import { jsonLd } from './json-ld.ts';

/**
 * A statistic or figure, or with "whole" all of a report's statistics, as a data set for search engines: JSON-LD in terms of
 * schema.org, for `<script type="application/ld+json">`. It has no sign that could end that element.
 *
 * The creator is who published the report and so its numbers. The data set itself is the edition's, which may have
 * no publisher's name to give and must not borrow that one: its description says what the edition is. The terms of use are the
 * notice of the report; there is no licence to name.
 */
export function datasetJsonLd(report: Report, of: StatisticUnit | FigureUnit | 'whole', locale: Locale): string {
  return jsonLd(of === 'whole' ? wholeDataset(report, locale) : unitDataset(report, of, locale));
}

const dataWords = { en, cy };

function wholeDataset(report: Report, locale: Locale): WithContext<Dataset> {
  const statistics = unitsOf(report, 'statistic');
  const text = dataWords[locale];
  return {
    '@context': 'https://schema.org',
    ...identity(report, 'whole', locale),
    name: fill(text.tables.statistics.title, { report: said(report.record.title, locale) }),
    description: describe(report, statesEveryNumber(report) ? text.dataset.every : text.dataset.whole, {}, locale),
    ...measured(report, statistics, locale),
    ...provenance(report, locale),
    distribution: [
      download(report.site, 'data/statistics.csv', csvType),
      download(report.site, 'data/report.json', jsonType),
    ],
  };
}

function unitDataset(report: Report, unit: StatisticUnit | FigureUnit, locale: Locale): WithContext<Dataset> {
  const shows = unit.type === 'figure' ? statisticsNamed(report, unit.figure.statistics) : [unit];
  const text = dataWords[locale].dataset;
  return {
    '@context': 'https://schema.org',
    ...identity(report, unit, locale),
    name: said(unit.title, locale),
    identifier: unit.id,
    description:
      unit.type === 'figure'
        ? describe(report, text.figure, { reading: unit.figure.reading[locale] }, locale)
        : describe(report, text.statistic, { words: wordsOf(unit, locale), id: unit.id }, locale),
    ...measured(report, shows, locale),
    ...provenance(report, locale),
    isPartOf: identity(report, 'whole', locale),
    distribution:
      unit.type === 'figure'
        ? figureFiles(report, unit)
        : [download(report.site, `data/statistics/${unit.id}.csv`, csvType)],
  };
}

/** What a data set is called by others: its address that belongs to no language, or for the whole its page's. */
function identity(report: Report, of: Unit | 'whole', locale: Locale) {
  const { site } = report;
  const home = of === 'whole' ? ({ to: 'room', room: 'statistics' } as const) : ({ to: 'unit', unit: of } as const);
  const id =
    of === 'whole'
      ? canonical(site, { to: 'room', room: 'statistics' }, originalOf(report))
      : canonical(site, { to: 'id', id: of.id }, locale);
  return { '@type': 'Dataset' as const, '@id': `${id}#data`, url: canonical(site, home, locale) };
}

const wordsOf = (unit: Unit, locale: Locale): string =>
  typographic(unitText(unit, locale) ?? unitText(unit, otherLocale(locale)) ?? unit.id);

function describe(report: Report, phrase: string, values: Record<string, string>, locale: Locale): string {
  const { record } = report;
  return fill(phrase, {
    ...values,
    report: citedTitleText(report, locale),
    publisher: said(record.publisher.name, locale),
    published: said(record.published.words, locale),
    standing: record.standing[locale],
  });
}

const said = (value: Localised<string>, locale: Locale): string => typographic(shownValue(value, locale));

const measured = (report: Report, statistics: StatisticUnit[], locale: Locale) => ({
  inLanguage: [...report.languages],
  ...coverage(report, statistics, locale),
  variableMeasured: variables(statistics, locale),
  ...measuredBy(techniques(statistics, locale)),
});

const measuredBy = (names: string[] | undefined) => (names ? { measurementTechnique: names } : {});

function provenance(report: Report, locale: Locale) {
  const { record, site } = report;
  const creator = { '@type': 'Organization' as const, name: said(record.publisher.name, locale) };
  return {
    isAccessibleForFree: true,
    creator,
    copyrightNotice: said(record.copyright, locale),
    isBasedOn: {
      '@type': 'Report' as const,
      name: citedTitleText(report, locale),
      publisher: creator,
      datePublished: record.published.date,
      copyrightNotice: said(record.copyright, locale),
      url: canonical(site, { to: 'room', room: 'home' }, locale),
    },
    version: record.edition.version,
    dateModified: record.edition.date,
  };
}

const csvType = 'text/csv';
const jsonType = 'application/json';

const figureFiles = ({ site, languages }: Report, { id }: Unit) => [
  download(site, `data/figures/${id}.csv`, csvType),
  download(site, `data/figures/${id}.json`, jsonType),
  ...languages.map((lang) => ({
    ...download(site, `data/figures/${id}-${lang}.svg`, 'image/svg+xml'),
    inLanguage: lang,
  })),
];

const download = (site: Site, file: string, encodingFormat: string) => ({
  '@type': 'DataDownload' as const,
  encodingFormat,
  contentUrl: canonical(site, { to: 'file', file }, 'en'),
});
