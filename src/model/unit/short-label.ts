import { type Locale, langAttribute, shown } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { findUnit, type Report } from '../report.ts';
import { titleIn } from './label.ts';
import type { Unit } from './unit.ts';

/** A unit's name where many stand side by side. */
export interface ShortLabel {
  /** "3.2", "3.2-2", "c10", "q8", "Introduction 4", "Overview 3-1" */
  text: string;
  /** The whole name, where that says more: "Paragraph 3.2". It has the short one in it, as who speaks to a computer sees that. */
  name?: string;
  /** The language of the text, where that is not the reader's. */
  lang?: Locale | undefined;
}

export function shortLabel(report: Report, of: Unit, locale: Locale): ShortLabel {
  const { kind } = words(locale);
  switch (of.kind) {
    case 'chapter':
      return { text: `${kind.chapter} ${of.number ?? ''}`.trim() };
    case 'section':
    case 'outcome':
    case 'model':
      return isOverview(report, of) ? overview(report, of, '', locale) : titled(of, '', locale);
    case 'paragraph':
      return paragraphLabel(report, of, locale);
    default:
      return { text: of.id, name: `${kind[of.kind]} ${of.id}` };
  }
}

/** A later block of a numbered paragraph has that number and its place; any other the name of its section and its place. */
function paragraphLabel(report: Report, of: Unit, locale: Locale): ShortLabel {
  const parent = findUnit(report, of.parent ?? '');
  const numbered = of.number ? of : parent?.number && parent.kind === 'paragraph' ? parent : undefined;
  if (numbered) {
    const text = `${numbered.number}${of.id.slice(numbered.id.length)}`;
    return { text, name: fill(words(locale).nav.paragraphN, { n: text }) };
  }
  if (!parent) return { text: of.id };
  const place = of.id.slice(parent.id.length + 1);
  return isOverview(report, parent)
    ? overview(report, parent, `-${place}`, locale)
    : titled(parent, ` ${place}`, locale);
}

const isOverview = (report: Report, { parent }: Unit): boolean => findUnit(report, parent ?? '')?.kind === 'chapter';

const overview = (report: Report, of: Unit, place: string, locale: Locale): ShortLabel => ({
  text: fill(words(locale).concordance.overview, { n: `${findUnit(report, of.parent ?? '')?.number ?? ''}${place}` }),
});

function titled(of: Unit, place: string, locale: Locale): ShortLabel {
  const lang = of.title && langAttribute(shown(of.title, locale).lang, locale);
  return { text: titleIn(of, locale) + place, lang };
}
