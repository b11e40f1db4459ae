import { jsonLd } from '../../formats/json/json-ld.ts';
import { type Locale, type Shown, shown } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { canonical, path } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';
import { shortNotice } from '../../model/translation/notice.ts';
import { pageNotice } from '../../model/translation/translation.ts';
import { typographic } from '../../model/typography.ts';

/** What the script of the folder's page knows and shows, as JSON that is safe inside a script element. */
export const collectionWords = (report: Report, locale: Locale): string => jsonLd(pageWords(report, locale));

export type CollectionWords = ReturnType<typeof pageWords>;

function pageWords(report: Report, locale: Locale) {
  const t = words(locale);
  const { count, failed, up, down, remove, undo, said, keep, take, title } = t.collection;
  const notice = pageNotice(report, locale);
  const name = shown(report.record.title, locale, report);
  const reportTitle: Shown<string> = { ...name, value: typographic(name.value) };
  return {
    locale,
    /** The tag of each language in files: "en-GB". */
    tags: Object.fromEntries(report.languages.map((each) => [each, tagOf(each)])),
    title,
    reportTitle,
    /** What kind of edition this is, in a sentence or two of its publisher. */
    standing: report.record.standing[locale],
    notice: notice === 'none' ? undefined : shortNotice(report, notice, locale),
    address: canonical(report.site, { to: 'room', room: 'collection' }, locale),
    /** All ids of the report, and which have taken the place of those that are gone. */
    ids: report.units.map(({ id }) => id).join(' '),
    moved: Object.fromEntries(report.redirects.map(({ from, to }) => [from, to])),
    /** Where records for reference managers stand, from the site's root: "en/cite/". */
    cite: path({ to: 'cite', id: '', format: 'bib' }, locale).replace(/^\/|[^/]*$/g, ''),
    citeAs: t.collection.citeAs,
    loading: t.search.quick.loading,
    retry: t.search.again,
    count,
    failed,
    up,
    down,
    remove,
    undo,
    said,
    keep,
    take,
  };
}

const tagOf = (locale: Locale): string => words(locale).territory.replace('_', '-');
