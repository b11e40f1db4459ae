import { type InLanguages, type Locale, originalOf, otherLocale, shownValue } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import type { ReportRecord } from '../../schemas/report.ts';
import type { TranslationMaker } from '../../schemas/translation.ts';
import { standing } from '../edition.ts';
import type { Report } from '../report.ts';
import type { Unit } from '../unit/unit.ts';
import { isWhollyTranslated, type Notice, pageNotice } from './translation.ts';

/*
 * What is said of a translation: who made it is the "translation" of report.json, whether the edition is official its
 * "edition", and who has checked which words translation.json.
 */

/** What says how a translation came about: a whole report will do. */
interface Made extends InLanguages {
  record: Pick<ReportRecord, 'edition' | 'translation' | 'publisher'>;
}

/** A translation of the edition's own; what the publisher put out in both languages is none. */
type Maker = Exclude<TranslationMaker, { by: 'publisher' }>;

/** What a page says at its head of the words that it shows: in a line, and in full. */
export interface NoticeWords {
  line: string;
  title: string;
  text: string;
}

/** Undefined where there is nothing to say. */
export function noticeWords(report: Report, locale: Locale, units: Unit[] = []): NoticeWords | undefined {
  const notice = pageNotice(report, locale, units);
  if (notice === 'none') return undefined;
  const isWhole = isWhollyTranslated(report, locale, units);
  const t = words(locale).translation.made;
  const into = languageNames(locale, locale);
  const maker = makerOf(report);
  const self = fill(isWhole ? t.this.all : t.this.some, into);
  // Whoever has checked some of it says more than that a machine read it again.
  const how = notice === 'partly-checked' && maker.by === 'machine' ? 'machine' : makingOf(maker);
  const checked = notice === 'partly-checked' ? t.checked.partly : t.checked[nameOf(maker)];
  const sentences = [
    ...(isWhole ? [] : [t.someTranslated]),
    t.by[standing(report.record)][how],
    // What was published elsewhere is the report in the language that it was not written in.
    maker.publishedElsewhere && isWhole ? checked.besidePublished : checked.alone,
    t.rely,
  ];
  const values = { ...into, this: self, by: makerName(maker, locale) };
  const line = (notice === 'partly-checked' ? t.head.partly : t.head.unchecked)[nameOf(maker)];
  return {
    line: fill(isWhole ? line : `${t.head.some} ${line}`, values),
    title: fill(t.title, into),
    text: fill(sentences.join(' '), values),
  };
}

/** The same in a line, which stands on paper, on pages of both languages and in public files. */
export function shortNotice(of: Made, notice: Exclude<Notice, 'none'>, locale: Locale): string {
  const maker = makerOf(of);
  const lines = words(locale).translation.made.short[standing(of.record)];
  const line = (notice === 'unchecked' ? lines.unchecked : lines.partly)[nameOf(maker)];
  return fill(line, { by: makerName(maker, locale) });
}

/** What the page about the state of the translation says of it, in paragraphs. */
export function statusWords(
  of: Made,
  locale: Locale,
  { isChecked, isBothWays }: { isChecked: boolean; isBothWays: boolean },
): string[] {
  const { status } = words(locale).translation.made;
  const maker = of.record.translation;
  if (maker?.by === 'publisher')
    return [fill(status.published, { publisher: shownValue(of.record.publisher.name, locale) })];
  const own = makerOf(of);
  const values = { ...languageNames(otherLocale(originalOf(of)), locale), by: makerName(own, locale) };
  const kind = [
    own.publishedElsewhere ? status.besidePublished : status.alone,
    status.kind[standing(of.record)][nameOf(own)],
    status.rely,
  ];
  const how = [
    own.how?.[locale] ?? fill(status.how[makingOf(own)], values),
    isChecked ? status.checked : status.unchecked[nameOf(own)],
  ];
  return [fill(kind.join(' '), values), how.join(' '), ...(isBothWays ? [fill(status.otherWay, values)] : [])];
}

/** That nobody has read the translations that are counted; of a named translator's, nobody else. */
export function noneCheckedWords(of: Made, locale: Locale): string {
  const { noneChecked } = words(locale).translation.count;
  return of.record.translation?.by === 'publisher' ? noneChecked.machine : noneChecked[nameOf(makerOf(of))];
}

/** What "draft" means of a translation that was so made. */
export function draftMeaning(of: Made, locale: Locale): string {
  const { draft } = words(locale).translation.made.status;
  return of.record.translation?.by === 'publisher' ? draft.edition : draft[makingOf(makerOf(of))];
}

/** What the glossary says of the Welsh of its terms. Terms have no record of who read them. */
export function termsWords(report: Report, locale: Locale): string | undefined {
  const maker = report.record.translation;
  if (maker?.by === 'publisher') return undefined;
  const { terms } = words(locale).translation.made;
  const isUnread = [...report.translations.values()].every(({ status }) => status === 'draft');
  const line = maker?.by === 'machine' && isUnread ? terms.unchecked : terms.chosen;
  return fill(line, languageNames(otherLocale(originalOf(report)), locale));
}

/** Throws where nobody is named: the check of translations asks for it wherever there is one. */
function makerOf({ record }: Made): Maker {
  const { translation } = record;
  if (!translation || translation.by === 'publisher')
    throw new Error(
      'No "translation" of report.json says who made the translation; the checks should have asked for it.',
    );
  return translation;
}

type Making = 'machine' | 'machineReread' | 'named';

const makingOf = (maker: Maker): Making =>
  maker.by !== 'machine' ? 'named' : maker.rereadBy ? 'machineReread' : 'machine';

const nameOf = ({ by }: Maker): 'machine' | 'named' => (by === 'machine' ? 'machine' : 'named');

function makerName(maker: Maker, locale: Locale): string {
  switch (maker.by) {
    case 'machine':
      return '';
    case 'person':
      return maker.name;
    case 'body':
      return maker.name[locale];
  }
}

/** The names of the two languages of a translation into `to`, in words of `locale`. */
export function languageNames(to: Locale, locale: Locale) {
  const { languages } = words(locale).translation.made;
  const [into, from] = [languages[to], languages[otherLocale(to)]];
  return {
    translation: into.plain,
    translationSoft: into.soft,
    original: from.plain,
    originalSoft: from.soft,
  };
}
