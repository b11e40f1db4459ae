/** Records for reference managers, one file each, as one file. */
export const joinedRecords = {
  bib: (records: readonly string[]): string => records.map((each) => `${each.trim()}\n`).join('\n'),
  /** RIS ends its lines with CR LF, and its records with "ER  - ", whose space is a part of it. */
  ris: (records: readonly string[]): string =>
    records
      .map(
        (each) =>
          `${each
            .trim()
            .replace(/\r?\n/g, '\r\n')
            .replace(/ER {2}-$/, 'ER  - ')}\r\n`,
      )
      .join('\r\n'),
};

export type RecordFormat = keyof typeof joinedRecords;
