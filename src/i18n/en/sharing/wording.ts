/** What the pages of a passage’s address, of its wordings and the feed of editions say, in English. */
export const wording = {
  report: 'Report',
  place: 'Place',
  print: 'In print',
  edition: 'Edition',
  /** Over the days on which editions first had words of the passage. */
  all: 'Wordings',
  /** After the day of a wording, which is a link. */
  of: '(edition {version})',
  today: 'the words today',
  earlier: 'earlier words',
  /** Where editions had other words than those of today, or none. */
  unmade: 'The words of today are in no finished edition yet.',
  title: '{unit}, wording of {date}',
  description: 'The words of {unit} as edition {version} had them, and what has changed since.',
  words: 'Wording of edition {version}, {date}',
  same: 'These are the words today.',
  changed: 'The words have changed since.',
  notThen: 'There were no words in English then.',
  notNow: 'There are no words in English today.',
  gone: 'This passage is no longer in this edition.',
  movedSame: 'The same words stand today at:',
  movedChanged: 'What stands in its place today has other words:',
  difference: 'What has changed',
  legend: 'Struck through: the words of {date}. Underlined: the words today.',
  /** Before and after such words, for those who do not see the lines. */
  old: '[old words: ',
  new: '[new words: ',
  end: ']',
  why: 'Edition {version}, {date}: {why}',
  now: '{unit} today, in both languages',
  nowAlone: '{unit} today',
  feed: 'Follow the editions (Atom feed)',
  /** Of an edition in the feed. */
  feedTitle: 'Edition {version}',
  feedOf: '{title}: editions',
};
