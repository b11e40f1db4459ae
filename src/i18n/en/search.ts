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
  count: english('No results', '1 result', '{n} results'),
  back: 'Back to the search results',
  backTo: 'Back to results for “{query}”',
};

/** The words of search, in English. */
export const search = {
  quick: quickSearch,
  title: 'Search the report',
  label: 'Search for a word or phrase',
  button: 'Search',
  kind: 'Type',
  chapter: 'Chapter',
  speaker: 'Speaker',
  subject: 'Subject',
  evidence: 'Evidence',
  /** Before the place of a result, for those who hear it. */
  within: 'In the report:',
  filters: 'Filters',
  clearFilters: 'Clear filters',
  remove: 'Remove filter: {name}',
  count: {
    found: english('No results for “{query}”', '1 result for “{query}”', '{n} results for “{query}”'),
    all: english('No results', '1 result', '{n} results'),
  },
  resultsFor: 'Search results for “{query}”',
  noneWith: 'No results for “{query}” with these filters',
  tryAgain: 'Check the spelling or try a different word.',
  withoutFilters: 'Search without filters',
  noneFits: 'No results with these filters',
  results: 'Search results',
  more: 'Show more results',
  failed: 'Search did not load.',
  start: 'Search for a word or phrase, or choose a type to browse.',
  /** Before the words of a query that a result has not. */
  lacks: 'without: {words}',
  /** A result was found by its words in the other language. */
  foreign: 'found in the Welsh words',
  /** How words look that nobody typed, but that say about the same; {how} is set as they are. */
  related: { said: 'Words of similar meaning are {how}.', how: 'underlined' },
  corrected: 'Showing results for “{query}”.',
  leftOut: 'Searched without what the report does not have: {words}.',
  literally: 'Search for “{query}” instead',
  didYouMean: 'Did you mean:',
  otherKinds: 'In other types:',
  again: 'Try again',
  copy: 'Copy link to this search',
  share: 'Share this search',
  slash: {
    /** The {key} is set as a key. */
    isOn: 'Press {key} to search from any page.',
    turnOff: 'Turn off',
    isOff: 'The / key is turned off.',
    turnOn: 'Turn on',
  },
  noScript:
    'This search could not start: it needs JavaScript, and a browser that is not too old. You can look words up in the word index, or read the whole report on one page and search that with your browser.',
};
