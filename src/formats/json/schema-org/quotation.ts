import type { Quotation, WithContext } from 'schema-dts';
import { type Locale, originalOf, shown } from '../../../i18n/locale.ts';
import { canonical } from '../../../model/address/permalink.ts';
import type { Report } from '../../../model/report.ts';
import { isTranslated } from '../../../model/translation/translation.ts';
import { typographic } from '../../../model/typography.ts';
import { proseText, type QuotationUnit } from '../../../model/unit/unit.ts';
import { jsonLd } from '../json-ld.ts';
import { named } from './report.ts';

/**
 * A quotation for search engines, in terms of schema.org: its words, who spoke them, and the report that has them. Of a translation
 * also the words as they were printed. What a document says has no speaker: it is based on that document.
 */
export function quotationJsonLd(report: Report, unit: QuotationUnit, locale: Locale): string {
  const { speaker } = unit;
  const { value, lang } = shown(unit.prose, locale, report);
  const original = originalOf(report);
  const name = typographic(shown(speaker.name, locale, report).value);
  const id = canonical(report.site, { to: 'id', id: unit.id }, locale);
  const printed = isTranslated(report, unit, locale) ? unit.prose[original] : undefined;
  const linked: WithContext<Quotation> = {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': `${id}#quotation-${lang}`,
    identifier: unit.id,
    url: canonical(report.site, { to: 'unit', unit }, locale),
    text: typographic(proseText(value)),
    inLanguage: lang,
    ...(speaker.document
      ? { isBasedOn: { '@type': 'CreativeWork', name } }
      : { spokenByCharacter: { '@type': 'Person', name } }),
    isPartOf: named(report, original),
    ...(printed
      ? {
          translationOfWork: {
            '@type': 'Quotation',
            '@id': `${id}#quotation-${original}`,
            text: typographic(proseText(printed)),
            inLanguage: original,
          },
        }
      : {}),
  };
  return jsonLd(linked);
}
