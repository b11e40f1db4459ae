const address = { title: 'Address', description: 'The address that belongs to no language, from the site’s root.' };
const addressEn = {
  title: 'Address in English',
  description: 'The address of its English page, from the site’s root.',
};
const addressCy = { title: 'Address in Welsh', description: 'The address of its Welsh page, from the site’s root.' };

/** The columns that every table has at its end. */
const whole = {
  href_en: {
    title: 'Whole address in English',
    description: 'Begins with the site’s own address; empty where the site has none yet.',
  },
  href_cy: {
    title: 'Whole address in Welsh',
    description: 'Begins with the site’s own address; empty where the site has none yet.',
  },
};

/** The columns that the tables of statistics and of figures share. */
const measured = {
  place: {
    title: 'Place',
    description: 'Where the value is of: the id of a place of the report. Empty where the report does not say.',
  },
  period: {
    title: 'Period',
    description: 'When the value is of: a year, a month, a day or two years. Empty where the report does not say.',
  },
  value: { title: 'Value', description: 'The number. Empty for a range, and where the report gives none.' },
  low: { title: 'Lowest', description: 'The lowest value of a range.' },
  high: { title: 'Highest', description: 'The highest value of a range.' },
  bound: {
    title: 'Bound',
    description: 'Whether the report states the number exactly or as over, about or between values.',
  },
  unit: { title: 'Unit', description: 'What the number counts.' },
  base_en: {
    title: 'Base, in English',
    description: 'Of what the number is a share. Empty where the report does not say.',
  },
  base_cy: { title: 'Base, in Welsh' },
};

/** The words that describe the public tables and data sets, in English. */
export const data = {
  /** {report} is the report's title. */
  tables: {
    statistics: {
      title: 'Statistics of “{report}”',
      description: 'Numbers that the report states: a row for each value of a measure, by place and period.',
      /** The same where every number of the source was accounted for. */
      every: 'Every number that the report states: a row for each value of a measure, by place and period.',
    },
    /** Of a list; {kind} is what it calls one of its entries. */
    entries: { title: '{Kinds} of “{report}”', description: 'A row for each {kind}, in printed order.' },
    quotations: { title: 'Quotations in “{report}”', description: 'A row for each quotation, in printed order.' },
    evidence: {
      label: 'Evidence',
      title: 'Evidence in “{report}”',
      description:
        'A row for each passage that bears on a conclusion, the strongest of each first. Links and reasons are this edition’s reading.',
    },
  },
  /** The page that describes the files to people. */
  page: {
    title: 'Data',
    description: 'The files of “{report}”: what each is, and what stands in each column.',
    intro: 'All words and numbers of the report as files in UTF-8, which any website may read.',
    files: 'Files',
    columns: 'Columns of {file}',
    json: 'Every passage: id, kind, words, place in the source and in print, addresses; of a number its values, of a conclusion what it rests on.',
    schema: 'The shape of report.json, as JSON Schema.',
    source: 'The text of the printed report as it was extracted, unedited.',
    metadata: 'What the columns of the tables beside it mean, for programs (CSV on the Web).',
    statistic: 'The same columns as statistics.csv, for one statistic.',
    figure: 'What a chart shows: a row for each bar or dot.',
    figureJson: 'The same as JSON, with how to read the chart.',
    drawing: 'The chart as a drawing.',
    statistics: 'Statistics',
    methods: 'Methods',
    places: 'Places',
    units: 'Units',
  },
  notes: {
    official: 'Official edition. A text cell that begins with = + - or @ has an apostrophe before it.',
    unofficial: 'Unofficial edition. A text cell that begins with = + - or @ has an apostrophe before it.',
  },
  /** Of a column in the language of the translation, beside the one in that of the report. */
  same: { en: 'The same in English.', cy: 'The same in Welsh.' },
  /**
   * What a column is called and what stands in it, by the table and then by its name in the first row. Of a column in each
   * language that is said once, with the English one.
   */
  columns: {
    statistics: {
      id: {
        title: 'Statistic',
        description:
          'The permanent id of the statistic, which this edition gave it. It has a row for each of its values.',
      },
      ...measured,
      text_en: { title: 'Words, in English', description: 'The report’s words that carry the number.' },
      text_cy: { title: 'Words, in Welsh' },
      paragraph: { title: 'Paragraph', description: 'The id of the block of text that states it.' },
      url_id: address,
      title_en: { title: 'Title, in English', description: 'What is measured, in this edition’s words.' },
      title_cy: { title: 'Title, in Welsh' },
      population_en: {
        title: 'Population, in English',
        description: 'Whom or what the number counts. Empty where the report does not say.',
      },
      population_cy: { title: 'Population, in Welsh' },
      method: { title: 'Method', description: 'How the report came by the number: the id of a method of the report.' },
      ...whole,
    },
    entries: {
      id: { title: '{Kind}', description: 'The permanent id of the {kind}.' },
      group: { title: 'Group', description: 'The id of the group that it is in.' },
      text_en: { title: 'Words, in English', description: 'The {kind} as the report has it.' },
      text_cy: { title: 'Words, in Welsh' },
      url_en: addressEn,
      url_cy: addressCy,
      url_id: address,
      ...whole,
    },
    quotations: {
      id: { title: 'Quotation', description: 'The permanent id of the quotation.' },
      chapter: { title: 'Chapter', description: 'The id of the chapter or section that it stands in.' },
      paragraph: { title: 'Paragraph', description: 'The id of the paragraph that it is part of.' },
      speaker_id: { title: 'Speaker', description: 'The id of the speaker.' },
      speaker_en: { title: 'Speaker, in English', description: 'To whom the report attributes it, as printed.' },
      speaker_cy: { title: 'Speaker, in Welsh' },
      text_en: {
        title: 'Words, in English',
        description: 'The quotation as the report has it, without its outer quotation marks.',
      },
      text_cy: { title: 'Words, in Welsh' },
      url_en: addressEn,
      url_cy: addressCy,
      url_id: address,
      ...whole,
    },
    evidence: {
      conclusion: { title: 'Conclusion', description: 'The id of what the passage bears on.' },
      unit: { title: 'Passage', description: 'The id of the passage.' },
      kind: { title: 'Kind', description: 'What the passage is: paragraph, quotation, statistic, figure.' },
      role: {
        title: 'Role',
        description: 'Whether the passage supports the conclusion, qualifies it or illustrates it.',
      },
      why_en: { title: 'Why, in English', description: 'Why this edition holds that it does.' },
      why_cy: { title: 'Why, in Welsh' },
      url_en: addressEn,
      url_cy: addressCy,
      url_id: address,
      ...whole,
    },
    figures: {
      id: { title: 'Figure', description: 'The permanent id of the figure, which this edition gave it.' },
      panel: { title: 'Panel', description: 'The panel of the chart, counted from 1. Each has a scale of its own.' },
      panel_en: { title: 'Title of the panel, in English', description: 'Empty where it has none.' },
      panel_cy: { title: 'Title of the panel, in Welsh' },
      label_en: { title: 'Label, in English', description: 'What stands beside the bar or dot.' },
      label_cy: { title: 'Label, in Welsh' },
      statistic: {
        title: 'Statistic',
        description: 'The id of the statistic that the value is from. Empty where the report states no number.',
      },
      ...measured,
      missing_en: { title: 'Why there is no value, in English', description: 'Empty where there is one.' },
      missing_cy: { title: 'Why there is no value, in Welsh' },
      url_id: address,
      ...whole,
    },
  },
  /** How a data set is described to search engines; {words} are the report's own, {standing} what this edition is. */
  dataset: {
    statistic:
      '“{words}” – a number that “{report}” states ({publisher}, {published}), as data; the reference number {id} is this edition’s. {standing}',
    figure: '{reading} From “{report}” ({publisher}, {published}), as data. {standing}',
    whole:
      'Numbers that “{report}” states ({publisher}, {published}), as data, with the words that carry them. {standing}',
    every:
      'Every number that “{report}” states ({publisher}, {published}), as data, with the words that carry it. {standing}',
  },
};
