import type { Locale } from '../../../i18n/locale.ts';
import { canonical, type Target } from '../../../model/address/permalink.ts';
import type { Report } from '../../../model/report.ts';
import { typographic } from '../../../model/typography.ts';
import { type Unit, unitText } from '../../../model/unit/unit.ts';
import { citedWork } from '../work.ts';
import { remarkedTitle } from './remarked-title.ts';

/**
 * What Zotero and search engines of the field read in a page about a unit, name by name: the report is the work, the words are
 * its abstract. The comma after the author keeps the name of a body whole.
 */
export function citationMeta(
  report: Report,
  unit: Unit,
  target: Target,
  locale: Locale,
): [name: string, content: string][] {
  const work = citedWork(report, unit, locale);
  const words = unitText(unit, locale);
  const date = [work.year, work.month, work.day].filter((part) => part !== undefined).join('/');
  return [
    ['citation_title', remarkedTitle(work)],
    ['citation_author', `${work.author.value},`],
    ['citation_publication_date', date],
    ['citation_publisher', work.author.value],
    ...(work.isbn ? [['citation_isbn', work.isbn] satisfies [string, string]] : []),
    ['citation_language', locale],
    ['citation_public_url', canonical(report.site, target, locale)],
    ...(words === undefined ? [] : [['citation_abstract', typographic(words)] satisfies [string, string]]),
  ];
}
