/** The kinds of files in which a reader can keep the report, in the order in which they are listed. */
export const downloadKinds = ['pdf', 'epub', 'word', 'offline'] as const;
export type DownloadKind = (typeof downloadKinds)[number];

/** How the name of a file of each kind ends. */
export const endings: Record<DownloadKind, string> = { pdf: 'pdf', epub: 'epub', word: 'docx', offline: 'zip' };

/** What each is called, in every language. */
export const formats: Record<DownloadKind, string> = { pdf: 'PDF', epub: 'EPUB', word: 'Word', offline: 'ZIP' };

/** The kinds that a build makes, from DOWNLOADS, which scripts/build.ts sets for its pages: "pdf,epub". */
export const kindsFrom = ({ DOWNLOADS = '' }: Record<string, string | undefined>): DownloadKind[] =>
  downloadKinds.filter((kind) => DOWNLOADS.split(',').includes(kind));
