/** The words of cards and pictures, by which other sites show a passage, in English. */
export const embed = {
  /** What of a card is the report’s, and what the edition’s; {report} is the title under which it was published. */
  source: {
    official: {
      printed: '{report}, {publisher}, {published}. Official edition.',
      statistic: 'Value and words: {report}, {publisher}, {published}. Title: official edition.',
      figure: 'Numbers: {report}, {publisher}, {published}. Chart: official edition.',
      subject: 'A subject of the official edition of this report: {report}, {publisher}, {published}.',
    },
    unofficial: {
      printed: '{report}, {publisher}, {published}. Unofficial edition.',
      statistic: 'Value and words: {report}, {publisher}, {published}. Title: unofficial edition.',
      figure: 'Numbers: {report}, {publisher}, {published}. Chart: unofficial edition.',
      subject: 'A subject of an unofficial edition of this report: {report}, {publisher}, {published}.',
    },
  },
  /** The way from a card to the page of its unit. */
  open: 'Open in this edition (new tab)',
  /** The name of a card’s frame, and of its page. */
  title: '{unit} – {report}',
  /** At the foot of a picture. */
  foot: '{publisher}, {published} · {edition}',
};
