import { type Locale, shownValue } from '../../i18n/locale.ts';
import { fillRuns } from '../../i18n/words.ts';
import { canonical } from '../../model/address/permalink.ts';
import { citedTitle } from '../../model/cited-title.ts';
import { citationPhrase } from '../../model/claims.ts';
import type { Report } from '../../model/report.ts';
import { titleIn } from '../../model/unit/label.ts';
import type { FigureUnit, StatisticUnit } from '../../model/unit/unit.ts';

/** A citation in plain words, in runs of one language each. */
export function plainCitation(report: Report, unit: StatisticUnit | FigureUnit, locale: Locale) {
  const { publisher, published, edition } = report.record;
  return fillRuns(
    citationPhrase(report, unit, locale),
    {
      id: unit.id,
      title: titleIn(unit, locale),
      report: citedTitle(report, locale),
      publisher: shownValue(publisher.short, locale),
      published: shownValue(published.words, locale),
      version: edition.version,
      address: canonical(report.site, { to: 'id', id: unit.id }, locale),
    },
    locale,
  );
}
