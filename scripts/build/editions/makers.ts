// What makes each kind of file to keep. A kind without a maker here is neither made nor named on the site.
import type { DownloadKind } from '../../../src/model/address/download-kind.ts';
import type { Download } from '../../../src/model/address/downloads.ts';
import type { Report } from '../../../src/model/report.ts';

/** What a maker is told. */
export interface Making {
  report: Report;
  /** Which file is asked for. */
  download: Download;
  /**
   * Another file of the same build, made at most once: an EPUB lists the pages of the PDF in its language. Undefined where that is
   * not made.
   */
  other: (wanted: Pick<Download, 'kind' | 'languages'>) => Promise<Uint8Array | undefined>;
}

/** Makes files of the report. The same report always gives the same bytes. */
export type Make = (making: Making) => Promise<Uint8Array>;

export interface Maker {
  kind: Exclude<DownloadKind, 'offline'>;
  /** Loads what makes the files, with the packages that it needs; fails where one is missing. */
  load: () => Promise<Make>;
}

/** The makers of files from the report alone. They run beside the pages, in a thread. */
export const makers: Maker[] = [
  { kind: 'pdf', load: async () => (await import('./file-makers.ts')).pdfMaker() },
  { kind: 'epub', load: async () => (await import('./file-makers.ts')).epubMaker() },
  { kind: 'word', load: async () => (await import('./file-makers.ts')).wordMaker() },
];

/** Makes a file of the finished site. */
export type MakeOfSite = (site: {
  report: Report;
  /** The finished site, which it only reads. */
  folder: string;
  /** Tells whoever waits how far it is. */
  say: (line: string) => void;
}) => Promise<Uint8Array>;

export interface SiteMaker {
  kind: 'offline';
  load: () => Promise<MakeOfSite>;
}

/** The makers of files from the whole site, which take longer: `npm run editions` alone asks them. */
export const siteMakers: SiteMaker[] = [
  { kind: 'offline', load: async () => (await import('./file-makers.ts')).offlineMaker() },
];
