import { isBilingual, type Locale } from '../../i18n/locale.ts';
import type { Report } from '../report.ts';
import { type DownloadKind, downloadKinds, endings } from './download-kind.ts';

/** A file to keep. */
export interface Download {
  kind: DownloadKind;
  /** What it is in: one language or all of the report, the original first. */
  languages: readonly Locale[];
  /** The id of the chapter that it holds; undefined of one that holds the whole report. */
  part?: string;
  /** Its name below /downloads/, which never changes: "making-a-difference-ch3-en.docx". */
  file: string;
}

/** Where the files stand, from the site's root: "downloads/making-a-difference-en.pdf"; without a name the folder. */
export const downloadPath = (file = ''): string => `downloads/${file}`;

/** What a copy of the files must be. */
export const sumsFile = 'SHA256SUMS';

/**
 * The files that this build of a report makes: of PDF and EPUB one in each language, of EPUB one in both besides, of Word the whole
 * report and each chapter, of the site itself one.
 */
export const downloads = (report: Report): Download[] =>
  downloadKinds.filter((kind) => report.downloads.includes(kind)).flatMap((kind) => ofKind(report, kind));

function ofKind(report: Report, kind: DownloadKind): Download[] {
  const { languages } = report;
  const each = languages.map((locale) => [locale] as const);
  switch (kind) {
    case 'pdf':
      return each.map((one) => download(report, kind, one));
    case 'epub':
      return [...each, ...(isBilingual(report) ? [languages] : [])].map((some) => download(report, kind, some));
    case 'word':
      return [undefined, ...report.chapters.map(({ unit }) => unit.id)].flatMap((part) =>
        each.map((one) => download(report, kind, one, part)),
      );
    case 'offline':
      return [{ kind, languages, file: `${report.record.id}-offline.${endings[kind]}` }];
  }
}

/** A file, whether this build makes it or not. @param part the id of the chapter that it holds */
export function download(
  { record }: Pick<Report, 'record'>,
  kind: DownloadKind,
  languages: readonly Locale[],
  part?: string,
): Download {
  const name = [record.id, ...(part === undefined ? [] : [part]), ...languages].join('-');
  return { kind, languages, ...(part === undefined ? {} : { part }), file: `${name}.${endings[kind]}` };
}
