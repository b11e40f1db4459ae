import { type Locale, shown } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import type { Report } from './report.ts';
import { unit } from './report.ts';
import type { Unit } from './unit.ts';

/** What a unit is called in a list, a link or a title: "Paragraph 3.2", "Conclusion 10", "Quotation q8". */
export function unitLabel(report: Report, of: Unit, locale: Locale): string {
  const { kind, nav, unit: names } = words(locale);
  switch (of.kind) {
    case 'chapter':
      return fill(nav.chapterTitle, { n: of.number ?? '', title: titleIn(of, locale) });
    case 'section':
    case 'outcome':
    case 'model':
      return titleIn(of, locale);
    case 'paragraph':
      return of.number ? fill(nav.paragraphN, { n: of.number }) : laterBlock(report, of, locale);
    case 'conclusion':
      return `${kind.conclusion} ${ordinal(of)}`;
    default:
      return `${kind[of.kind]} ${of.id}`;
  }

  function laterBlock(whole: Report, block: Unit, language: Locale): string {
    const n = block.id.slice(block.id.lastIndexOf('-') + 1);
    const parent = unit(whole, block.parent ?? '');
    if (parent.kind === 'paragraph') return fill(names.laterBlock, { number: parent.number ?? '', n });
    return fill(names.sectionParagraph, { section: titleIn(parent, language), n });
  }
}

/** The number in an id: "10" of c10. */
export const ordinal = ({ id }: Unit): string => id.replace(/^\D+/, '');

/** A unit's title in the reader's language or, where it is missing, in the other one. */
export const titleIn = ({ title }: Pick<Unit, 'title'>, locale: Locale): string =>
  title ? shown(title, locale).value : '';
