/** The words for numbers, in English. */
export const statistic = {
  /** How a value is written: {n} is the number with its bound, as in "more than 80%". */
  value: {
    over: 'more than {n}',
    about: 'about {n}',
    between: '{low} to {high}',
    /** By what kind of number it bounds. */
    below: { count: 'fewer than {n}', percentage: 'below {n}', rate: 'below {n}', amount: 'less than {n}' },
    'at-least': 'at least {n}',
    'at-most': 'at most {n}',
    ratio: '{part} in {whole}',
    notStated: 'not stated',
  },
  /** What opens the rest of a block’s numbers. */
  further: '{n} more',
  /** What kind of number it is. */
  measure: { percentage: 'Percentage', rate: 'Rate', count: 'Count', amount: 'Amount' },
  /** What is known of a number besides itself, a line each: "Out of: children surveyed". */
  record: {
    title: 'About this number',
    base: 'Out of',
    /** Of a share, or a count that may be one, of which the report gives no whole. */
    baseNotStated: 'Out of how many',
    population: 'Counted',
    place: 'Where',
    period: 'When',
    method: 'From',
    notStated: 'the report does not say',
  },
  list: {
    intro: 'Numbers in the report, each with the sentence it comes from.',
    /** The same where every number of the source was accounted for. */
    introEvery: 'Every number in the report, with the sentence it comes from.',
    /** Opens the filters on a phone. */
    filter: 'Filter by chapter or type',
    ours: 'The large numerals repeat the report’s numbers. The reference numbers beside them are this edition’s; the words in serif type are the report’s.',
    chapter: 'Chapter',
    measure: 'Type',
    all: 'All',
    none: 'No statistic fits both choices.',
    description:
      'Numbers that the report states, each with the words that carry it, its base and an address of its own.',
    descriptionEvery:
      'Every number that the report states, with the words that carry it, its base and an address of its own.',
    /** The link to the charts. */
    figures: 'Figures: charts of these numbers',
  },
  page: {
    words: 'The report’s words',
    place: 'Place',
    value: 'Value',
    again: 'Stated again',
    figures: 'Shown in',
    derived: 'Our calculations',
    /** Opens the arithmetic. */
    working: 'How they are worked out',
    download: 'Download',
    dataCsv: 'Data as CSV',
    dataJson: 'Data as JSON',
    metadata: 'Guide to the columns',
    chartSvg: 'Chart as SVG',
  },
  figure: {
    intro:
      'Charts of the report’s numbers, each with its data as a table. Titles, charts and tables are this edition’s.',
    /** The same where the report prints figures itself. */
    introPrinted:
      'Charts of the report’s numbers, each with its data as a table. The page of each says what of it is the report’s and what this edition’s.',
    description: 'Charts of the numbers that the report states, with their data and the words that they come from.',
    ours: 'Chart made for this edition from the report’s numbers.',
    printed: 'This figure is in the report: title and numbers are the report’s, drawing and table this edition’s.',
    /** What folds the two that follow. */
    data: 'Data table and words',
    inWords: 'The values in words',
    table: 'As a table',
    reading: 'Note',
    source: 'Source',
    inReport: 'The report’s words',
    of: 'What is measured',
    base: 'Base',
    statistic: 'Statistic',
    period: 'Period',
    /** The link from one figure to the list of them. */
    amongAll: 'Among the other figures',
  },
  home: {
    key: 'Key statistics',
    all: 'All statistics',
    figures: 'Figures',
  },
};
