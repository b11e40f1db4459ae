import type { Locale, Shown } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { standing } from '../../model/edition.ts';
import { ancestors, type Report } from '../../model/report.ts';
import { printedAt } from '../../model/source/source.ts';
import { labelParts } from '../../model/unit/label.ts';
import { type FigureUnit, printedNumber, type SubjectUnit, type Unit } from '../../model/unit/unit.ts';

/** Where in the printed report a unit is found. */
export type Pinpoint =
  | { type: 'paragraph' | 'chapter'; number: string }
  /** First and last page, as the table of contents tells them: "about". */
  | { type: 'pages'; pages: [first: number, last?: number] }
  /** By its name alone: "Appendix A", "recommendation 3". */
  | { type: 'named'; name: Shown<string>[] };

/** How a style abbreviates: phrases with {n}. */
export interface PinpointForms {
  paragraph: string;
  chapter: string;
  page: string;
  pages: string;
}

/** What is the edition's and stands nowhere in print: the charts that it drew, and its subjects. */
export const isEditionsOwn = (unit: Unit): unit is FigureUnit | SubjectUnit =>
  unit.type === 'subject' || (unit.type === 'figure' && !unit.figure.printed);

/**
 * By what a unit is cited formally, which is what the report printed: the nearest number, of a paragraph, an entry or a chapter;
 * else its pages; where these are not known the title of its part. A number that the edition gave is none: nobody with the printed report finds
 * "conclusion 11" there. What is the edition's own is cited as such.
 */
export function findPinpoint(report: Report, unit: Unit, locale: Locale): Pinpoint | undefined {
  if (isEditionsOwn(unit)) {
    const phrase = words(locale).citation.own[standing(report.record)][unit.type].pinpoint;
    return { type: 'named', name: [{ value: fill(phrase, { id: unit.id }), lang: locale }] };
  }
  const chain = [unit, ...ancestors(report, unit)];
  const numbered = chain.find((each) => printedNumber(each) !== undefined);
  const number = numbered && printedNumber(numbered);
  if (numbered?.type === 'entry') {
    const { singular } = numbered.entry.words[locale];
    return { type: 'named', name: [{ value: `${singular} ${number}`, lang: locale }] };
  }
  if (numbered && number !== undefined) return { type: numbered.type === 'chapter' ? 'chapter' : 'paragraph', number };
  const pages = chain.map((each) => printedAt(report, each)?.pages).find((at) => at !== undefined);
  if (pages) return { type: 'pages', pages };
  const part = chain.findLast(({ title }) => title !== undefined);
  return part && { type: 'named', name: labelParts(report, part, locale) };
}

/** As a style writes it: "para. 3.2", "pp. 2–3", "Appendix A". */
export function pinpointRuns(pinpoint: Pinpoint, forms: PinpointForms, locale: Locale): Shown<string>[] {
  const own = (value: string) => [{ value, lang: locale }];
  switch (pinpoint.type) {
    case 'named':
      return pinpoint.name;
    case 'pages': {
      const [first, last] = pinpoint.pages;
      return own(last ? fill(forms.pages, { n: `${first}–${last}` }) : fill(forms.page, { n: first }));
    }
    default:
      return own(fill(forms[pinpoint.type], { n: pinpoint.number }));
  }
}
