import { type Locale, type Shown, shown } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import type { Report } from '../report.ts';
import { unit } from '../report.ts';
import { typographic } from '../typography.ts';
import type { Unit } from './unit.ts';

/** What a unit is called in a list, a link or a title: "Paragraph 3.2", "Conclusion 10", "Quotation q8", "Figure 1". */
export const unitLabel = (report: Report, of: Unit, locale: Locale): string =>
  labelParts(report, of, locale)
    .map(({ value }) => value)
    .join('');

/** The same in runs, each in the language that it is in: a title may have no words in the reader's. */
export function labelParts(report: Report, of: Unit, locale: Locale): Shown<string>[] {
  const { kind, nav } = words(locale);
  const own = (value: string): Shown<string> => ({ value, lang: locale });
  switch (of.kind) {
    case 'chapter':
      return [own(fill(nav.chapterTitle, { n: of.number ?? '', title: '' })), ...titleParts(of, locale)];
    case 'section':
      return sectionLabel(report, of, locale);
    case 'outcome':
    case 'model':
      return titleParts(of, locale);
    case 'paragraph':
      return of.number ? [own(fill(nav.paragraphN, { n: of.number }))] : laterBlock(report, of, locale);
    case 'conclusion':
      return [own(`${kind.conclusion} ${ordinal(of)}`)];
    case 'figure':
      return [own(`${kind.figure} ${ordinal(of)}`)];
    default:
      return [own(`${kind[of.kind]} ${of.id}`)];
  }
}

/** "Introduction"; of a section within a part of the report "Chapter 3, overview" or "Conclusions: People". */
function sectionLabel(report: Report, section: Unit, locale: Locale): Shown<string>[] {
  const part = section.parent === undefined ? undefined : unit(report, section.parent);
  if (!part) return titleParts(section, locale);
  if (part.kind === 'chapter')
    return [{ value: fill(words(locale).unit.overview, { n: part.number ?? '' }), lang: locale }];
  return [...titleParts(part, locale), { value: ': ', lang: locale }, ...titleParts(section, locale)];
}

/** "Paragraph 3.2, block 2"; of an unnumbered block "Chapter 3, overview, paragraph 2". */
function laterBlock(report: Report, block: Unit, locale: Locale): Shown<string>[] {
  const names = words(locale).unit;
  const n = block.id.slice(block.id.lastIndexOf('-') + 1);
  const parent = unit(report, block.parent ?? '');
  const own = (value: string): Shown<string> => ({ value, lang: locale });
  if (parent.kind === 'paragraph') return [own(fill(names.laterBlock, { number: parent.number ?? '', n }))];
  return [...labelParts(report, parent, locale), own(fill(names.sectionParagraph, { section: '', n }))];
}

/** "about page 14 in print"; nothing where it is not known. */
export function printedPages({ source }: Unit, locale: Locale): string | undefined {
  if (!source?.pages) return undefined;
  const [first, last] = source.pages;
  const t = words(locale).unit;
  return last ? fill(t.pagesRange, { first, last }) : fill(t.pages, { first });
}

/** The number in an id: "10" of c10. */
export const ordinal = ({ id }: Unit): string => id.replace(/^\D+/, '');

/** "8–12": the numbers of conclusions that follow one another. */
export function rangeLabel(conclusions: Unit[]): string {
  const [first, last] = [conclusions[0], conclusions.at(-1)];
  if (!first || !last) return '';
  return first === last ? ordinal(first) : `${ordinal(first)}–${ordinal(last)}`;
}

/** A unit's title in the reader's language or, where it is missing, in the other one, with typographic marks. */
export const titleIn = ({ title }: Pick<Unit, 'title'>, locale: Locale): string =>
  title ? typographic(shown(title, locale).value) : '';

const titleParts = ({ title }: Unit, locale: Locale): Shown<string>[] =>
  title ? [{ value: typographic(shown(title, locale).value), lang: shown(title, locale).lang }] : [];
