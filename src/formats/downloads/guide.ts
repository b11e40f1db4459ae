import { isBilingual, type Locale, originalOf, otherLocale } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { formatDate } from '../../language/date.ts';
import { type DownloadKind, downloadKinds, formats } from '../../model/address/download-kind.ts';
import { type Download, downloadPath, downloads, sumsFile } from '../../model/address/downloads.ts';
import type { Target } from '../../model/address/permalink.ts';
import { standing } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { shortNotice } from '../../model/translation/notice.ts';
import { reportNotice } from '../../model/translation/translation.ts';
import { typographic } from '../../model/typography.ts';
import { unitLabel } from '../../model/unit/label.ts';
import { uncapitalised } from '../../translation/word.ts';
import { factMark } from './facts.ts';

/** What a reader is told of the files to keep; only what this build makes is named. */
export interface DownloadGuide {
  /** What all of them are, of which edition and day, and whose. */
  lead: string[];
  sections: DownloadSection[];
  /** The file of the sums, and the sum of every file. */
  sums: { list: Target; files: { file: string; target: Target; sha256: string }[] };
}

export interface DownloadSection {
  kind: DownloadKind;
  heading: string;
  /** What it is for. */
  what: string;
  /** Those of the whole report. */
  files: DownloadLine[];
  /** Those of its chapters. */
  chapters: { label: string; files: DownloadLine[] }[];
}

/** A file that a reader can take. */
export interface DownloadLine {
  /** "PDF in English"; of a chapter "In English" */
  name: string;
  target: Target;
  /** A mark in its place until the file is made (facts.ts). */
  size: string;
}

export function downloadGuide(report: Report, locale: Locale): DownloadGuide {
  const t = words(locale);
  const all = downloads(report);
  const { version, date } = report.record.edition;
  const notice = reportNotice(report);
  const line = (download: Download): DownloadLine => ({
    name: download.part === undefined ? fileName(download, locale) : inLanguage(download, locale),
    target: fileTarget(download.file),
    size: factMark('size', download.file),
  });
  return {
    lead: [
      t.downloads.lead,
      [
        fill(t.downloads.made[standing(report.record)], { version, date: formatDate(date, locale) }),
        ...(isBilingual(report) && notice !== 'none'
          ? [
              fill(t.downloads.translated[otherLocale(originalOf(report))], {
                notice: uncapitalised(shortNotice(report, notice, locale)),
              }),
            ]
          : []),
      ].join(' '),
    ],
    sections: downloadKinds.flatMap((kind) => {
      const own = all.filter((download) => download.kind === kind);
      if (own.length === 0) return [];
      return {
        kind,
        ...t.downloads.kinds[kind],
        files: own.filter(({ part }) => part === undefined).map(line),
        chapters: report.chapters.flatMap(({ unit }) => {
          const files = own.filter(({ part }) => part === unit.id).map(line);
          return files.length > 0 ? [{ label: typographic(unitLabel(report, unit, locale)), files }] : [];
        }),
      };
    }),
    sums: {
      list: fileTarget(sumsFile),
      files: all.map(({ file }) => ({ file, target: fileTarget(file), sha256: factMark('sha256', file) })),
    },
  };
}

/** The words of a link to the files: "Files to keep (PDF, EPUB)". */
export const downloadsLink = ({ downloads: made }: Pick<Report, 'downloads'>, locale: Locale): string => {
  const named = downloadKinds.filter((kind) => made.includes(kind)).map((kind) => formats[kind]);
  return fill(words(locale).downloads.link, { formats: named.join(', ') });
};

/** The commands by which each system asks for sums, those of a list or that of one file. */
export function sumCommands(locale: Locale): { system: string; command: string }[] {
  const { windows, file } = words(locale).downloads.check;
  return [
    { system: 'Linux', command: `sha256sum --ignore-missing -c ${sumsFile}` },
    { system: 'Mac', command: `shasum -a 256 --ignore-missing -c ${sumsFile}` },
    { system: windows, command: `certutil -hashfile ${file} SHA256` },
  ];
}

/** "In English": of a file under a line that says what it holds. */
const inLanguage = ({ languages: [only] }: Download, locale: Locale): string =>
  only === undefined ? '' : words(locale).twin.inLanguage[only];

const fileTarget = (file: string): Target => ({ to: 'file', file: downloadPath(file) });

function fileName({ kind, languages }: Download, locale: Locale): string {
  const t = words(locale).downloads;
  if (kind === 'offline') return t.site;
  const [only, ...others] = languages;
  const of = only === undefined || others.length > 0 ? t.inBoth : t.inLanguage[only];
  return fill(of, { file: kind === 'word' ? t.wordDocument : formats[kind] });
}
