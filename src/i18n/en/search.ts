import { english } from '../../language/plural.ts';

/** What the quick search and the way back to results say in English: apart from the rest, as every page may load them. */
export const quickSearch = {
  title: 'Search the report',
  button: 'Search',
  all: 'All results',
  close: 'Close',
  loading: 'Loading',
  stillLoading: 'Still loading',
  failed: 'Search could not be loaded. You can go on here:',
  page: 'The search page',
  count: english('No search results', '1 search result', '{n} search results'),
  back: 'Back to the search results',
  backTo: 'Back to results for “{query}”',
};

/** The words of search, in English. */
export const search = {
  quick: quickSearch,
  title: 'Search the report',
  label: 'Search for a word or phrase',
  button: 'Search',
  kind: 'Kind',
  chapter: 'Chapter',
  speaker: 'Speaker',
  within: 'Where it stands',
  filters: 'Filters',
  toFilters: 'Filter these results',
  clearFilters: 'Clear filters',
  resultsFor: 'Search results for “{query}”',
  noMatch: 'Nothing in the report matches “{query}”.',
  tryAgain: 'Check the spelling or try a different word.',
  withoutFilters: 'Search without filters',
  noneFits: 'Nothing in the report matches these filters.',
  results: 'Search results',
  more: 'Show more results',
  failed: 'Something went wrong. Search could not be loaded.',
  start: 'Type a word or phrase, or choose what to look through.',
  /** Before the words of a query that a result has not. */
  lacks: 'without: {words}',
  /** A result was found by its words in the other language. */
  foreign: 'found in the Welsh words',
  corrected: 'Showing results for “{query}”.',
  leftOut: 'Searched without what the report does not have: {words}.',
  literally: 'Search for “{query}” instead',
  didYouMean: 'Did you mean:',
  otherKinds: 'In other kinds:',
  again: 'Try again',
  copy: 'Copy link to this search',
  share: 'Share this search',
  slash: 'The “/” key starts a search on every page.',
  noScript:
    'This search could not start: it needs JavaScript, and a browser that is not too old. You can look words up in the concordance, or read the whole report on one page and search that with your browser.',
};
