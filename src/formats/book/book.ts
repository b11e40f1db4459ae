import type { Locale } from '../../i18n/locale.ts';
import type { Part, Report } from '../../model/report.ts';
import { chapterUnits } from '../../model/report.ts';
import { colophonSection } from './back/colophon.ts';
import { evidenceSection } from './back/evidence.ts';
import { figuresSection } from './back/figures.ts';
import { helpLinesSection } from './back/help-lines.ts';
import { indexSection } from './back/index-of-names.ts';
import { speakersSection } from './back/speakers.ts';
import { statisticsSection } from './back/statistics.ts';
import { subjectsSection } from './back/subjects.ts';
import type { Block, BookSection } from './block.ts';
import { bodySections } from './body.ts';
import { type Front, front } from './front.ts';

/**
 * The report in one language as every edition to keep has it, in the order in which it is printed: what a writer of PDF, EPUB or
 * Word sets, and adds nothing to. The sections of the body are the report's, those after it this edition's.
 */
export interface Book {
  /** "en" */
  lang: Locale;
  front: Front;
  body: BookSection[];
  back: BookSection[];
}

/** The whole report. */
export function book(report: Report, locale: Locale): Book {
  const back = [
    helpLinesSection(report, locale),
    evidenceSection(report, locale),
    statisticsSection(report, locale),
    figuresSection(report, locale),
    subjectsSection(report, locale),
    speakersSection(report, locale),
    indexSection(report, locale),
    colophonSection(report, locale),
  ];
  return {
    lang: locale,
    front: front(report, locale),
    body: bodySections(report, report.parts, locale),
    back: back.filter((section) => section !== undefined),
  };
}

/** A chapter alone, with the numbers that it states. Throws where the report has no such chapter. */
export function chapterBook(report: Report, number: number, locale: Locale): Book {
  const chapter = report.chapters.find((each) => each.number === number);
  if (!chapter) throw new Error(`The report has no chapter ${number}.`);
  const part: Part = { type: 'chapters', chapters: [chapter] };
  const ids = new Set(chapterUnits(chapter).map(({ id }) => id));
  const back = [
    helpLinesSection(report, locale),
    statisticsSection(report, locale, ({ parent }) => ids.has(parent)),
    colophonSection(report, locale),
  ];
  return {
    lang: locale,
    front: front(report, locale, chapter),
    body: bodySections(report, [part], locale),
    back: back.filter((section) => section !== undefined),
  };
}

/** All blocks, in the order in which they are set. */
export const bookBlocks = ({ body, back }: Pick<Book, 'body' | 'back'>): Block[] =>
  [...body, ...back].flatMap(({ blocks }) => blocks);
