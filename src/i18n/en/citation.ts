/** How what has a page of its own is cited, in English. */
export const citation = {
  /** What stands before a citation in each style; src/formats/citation/styles.ts has how it is made. */
  styles: { plain: 'Cite as' },
  /** What of it is the report’s, and what the edition’s: of {id} only its value, and of a figure of the edition its numbers. */
  plain: {
    official: {
      statistic:
        '{title}. Value: {report} ({publisher}, {published}). Reference number {id}: official edition, version {version}, {address}',
      figure:
        '{title}. Numbers: {report} ({publisher}, {published}). Chart {id}: official edition, version {version}, {address}',
      printed:
        '{title}, in {report} ({publisher}, {published}). Reference number {id}: official edition, version {version}, {address}',
    },
    unofficial: {
      statistic:
        '{title}. Value: {report} ({publisher}, {published}). Reference number {id}: unofficial edition, version {version}, {address}',
      figure:
        '{title}. Numbers: {report} ({publisher}, {published}). Chart {id}: unofficial edition, version {version}, {address}',
      printed:
        '{title}, in {report} ({publisher}, {published}). Reference number {id}: unofficial edition, version {version}, {address}',
    },
  },
};
