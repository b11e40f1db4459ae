import type { Claim, WithContext } from 'schema-dts';
import { type Locale, originalOf, shown, shownValue } from '../../i18n/locale.ts';
import { canonical } from '../../model/address/permalink.ts';
import { citedTitleText } from '../../model/cited-title.ts';
import { evidenceOf } from '../../model/evidence/evidence.ts';
import type { Report } from '../../model/report.ts';
import { typographic } from '../../model/typography.ts';
import { type EntryUnit, proseText } from '../../model/unit/unit.ts';
import { jsonLd } from './json-ld.ts';

/**
 * An entry with a page of its own as a claim for search engines: JSON-LD in terms of schema.org (Claim, with where it appears and what
 * it is based on as this edition reads the report), for `<script type="application/ld+json">`. It has no sign that could end that
 * element.
 */
export function claimJsonLd(report: Report, unit: EntryUnit, locale: Locale): string {
  const { record, site } = report;
  const { value, lang } = shown(unit.prose, locale, report);
  const claim: WithContext<Claim> = {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': `${canonical(site, { to: 'id', id: unit.id }, locale)}#claim`,
    url: canonical(site, { to: 'unit', unit }, locale),
    identifier: unit.id,
    text: typographic(proseText(value)),
    inLanguage: lang,
    appearance: {
      '@type': 'Report',
      name: citedTitleText(report, locale),
      publisher: { '@type': 'Organization', name: typographic(shownValue(record.publisher.name, locale)) },
      datePublished: record.published.date,
      url: canonical(site, { to: 'room', room: 'home' }, originalOf(report)),
    },
    isBasedOn: evidenceOf(report, unit).map(({ unit: id }) => canonical(site, { to: 'id', id }, locale)),
  };
  return jsonLd(claim);
}
