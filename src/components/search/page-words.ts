import { type InLanguages, isBilingual, type Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { permalink } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';

/** The words that the search page's script shows, as JSON that is safe inside a script element. */
export function pageWords(report: Searched, locale: Locale): string {
  return JSON.stringify(searchWords(report, locale)).replaceAll('<', '\\u003c');
}

export type SearchWords = ReturnType<typeof searchWords>;

type Searched = InLanguages & Pick<Report, 'site'>;

function searchWords(report: Searched, locale: Locale) {
  const folder = permalink(report.site, { to: 'room', room: 'collection' }, locale);
  const { search, collection } = words(locale);
  const {
    count,
    resultsFor,
    noneWith,
    noneFits,
    remove,
    start,
    lacks,
    foreign,
    corrected,
    leftOut,
    literally,
    didYouMean,
    otherKinds,
    within,
  } = search;
  const { loading, stillLoading } = search.quick;
  return {
    locale,
    count,
    loading,
    stillLoading,
    start,
    resultsFor,
    noneWith,
    noneFits,
    remove,
    lacks,
    // A report in one language has no other words to find anything in.
    foreign: isBilingual(report) ? foreign : '',
    corrected,
    leftOut,
    literally,
    didYouMean,
    otherKinds,
    within,
    add: collection.link.add,
    folder,
  };
}
