/** What the panel says in which a passage is cited and copied, in English. */
export const cite = {
  /** The link to the panel, in a word. */
  open: 'Cite',
  heading: 'Cite and copy',
  copy: 'Copy',
  /** The name of a button: what it copies. */
  copyOf: 'Copy: {what}',
  copied: 'Copied',
  /** Beside a button whose text could not be copied, and is selected. */
  failed: 'This was not copied. It is selected: copy it yourself.',
  close: 'Close',
  link: 'Link',
  short: 'Short link',
  /** What the short link is for. */
  shortFor: 'For Word, Excel and print.',
  shortForBoth: 'For Word, Excel and print; the same in both languages.',
  pin: 'Link to this wording',
  pinFor: 'Shows these words for good, and says if they change.',
  /** The name of an example that needs none. */
  example: 'Example',
  styles: 'Other styles',
  code: 'For websites, Wikipedia and books',
  files: 'For reference managers',
  card: 'A card for your web page',
  seeCard: 'See the card',
};

/** What is offered for words that a reader has selected. */
export const selection = {
  link: 'Link to these words',
  quote: 'Quote with source',
  copied: 'Copied',
  /** Before the link to the words, where nothing could be copied. */
  failed: 'This was not copied. The link to the words:',
  /** In place of the panel, before the link to the page that has the same. */
  notLoaded: 'The citation did not load. Check the connection and try again, or go to its page:',
  page: 'Cite and copy',
  close: 'Close',
  /** The marks around a quotation. */
  marks: '“”',
};
