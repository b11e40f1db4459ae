import { type Locale, shown } from '../../i18n/locale.ts';
import { fill, fillRuns, words } from '../../i18n/words.ts';
import { formatDate } from '../../language/date.ts';
import { cautionsAt } from '../../model/note.ts';
import { type Report, unit as unitOf } from '../../model/report.ts';
import { isTranslated } from '../../model/translation/translation.ts';
import { typographic } from '../../model/typography.ts';
import { entryInk, entryMark, kindLabel } from '../../model/unit/kind.ts';
import type { ChapterUnit, EntryUnit, ParagraphUnit, QuotationUnit, SectionUnit, Unit } from '../../model/unit/unit.ts';
import { isLongVoice } from '../../model/unit/voice.ts';
import type { Block, CautionBlock, EntryBlock, HeadingBlock, Opens, ParagraphBlock, QuotationBlock } from './block.ts';
import { editionId } from './edition-title.ts';
import { linked, ownRuns, partRuns, proseRuns, type Runs, recordRuns, shownRuns } from './run.ts';
import { proseParts, unitBase } from './unit-base.ts';

/** A heading, and the quiet lines under it. */
export const headingBlocks = (
  report: Report,
  unit: ChapterUnit | SectionUnit,
  locale: Locale,
  standing: { level: number; opens: Opens },
): Block[] => [heading(report, unit, locale, standing), ...cautions(report, unit, locale)];

/** A passage, and the quiet lines before it. @param level of the heading that an entry has */
export const passageBlocks = (
  report: Report,
  unit: ParagraphUnit | QuotationUnit | EntryUnit,
  locale: Locale,
  level: number,
): Block[] => [...cautions(report, unit, locale), passage(report, unit, locale, level)];

function passage(
  report: Report,
  unit: ParagraphUnit | QuotationUnit | EntryUnit,
  locale: Locale,
  level: number,
): ParagraphBlock | QuotationBlock | EntryBlock {
  switch (unit.type) {
    case 'paragraph':
      return paragraph(report, unit, locale);
    case 'quotation':
      return quotation(report, unit, locale);
    case 'entry':
      return entry(report, unit, locale, level);
  }
}

function heading(
  report: Report,
  unit: ChapterUnit | SectionUnit,
  locale: Locale,
  standing: { level: number; opens: Opens },
): HeadingBlock {
  const number = unit.type === 'chapter' ? unit.number : undefined;
  return {
    type: 'heading',
    ...unitBase(report, unit, locale),
    ...standing,
    ...(number === undefined
      ? {}
      : { number, before: ownRuns(report, fill(words(locale).nav.chapterN, { n: number }), locale) }),
    title: shownRuns(report, unit.title, locale),
  };
}

function paragraph(report: Report, unit: ParagraphUnit, locale: Locale): ParagraphBlock {
  const { number } = unit;
  const parent = unitOf(report, unit.parent);
  const before = parent.type === 'paragraph' ? parent.number : undefined;
  return {
    type: 'paragraph',
    ...unitBase(report, unit, locale),
    ...(number === undefined ? {} : { number }),
    ...(number === undefined && before !== undefined ? { continues: before } : {}),
    ...proseParts(report, unit, locale),
  };
}

function quotation(report: Report, unit: QuotationUnit, locale: Locale): QuotationBlock {
  const mark = words(locale).translation.ofQuotation;
  return {
    type: 'quotation',
    ...unitBase(report, unit, locale),
    ...proseParts(report, unit, locale),
    speaker: shownRuns(report, unit.speaker.name, locale),
    ...(isTranslated(report, unit, locale) ? { translated: ownRuns(report, mark, locale) } : {}),
    lived: unit.speaker.lived,
    long: isLongVoice(report, unit),
  };
}

function entry(report: Report, unit: EntryUnit, locale: Locale, level: number): EntryBlock {
  const t = words(locale).entry;
  const { fields = [], replies = [] } = unit;
  const ours = unit.entry.fields === 'edition';
  const ink = entryInk(unit.entry);
  return {
    type: 'entry',
    ...unitBase(report, unit, locale),
    level,
    kind: ownRuns(report, kindLabel(unit, locale), locale),
    mark: entryMark(unit),
    numbers: unit.entry.numbers,
    ...(ink ? { ink } : {}),
    ...(unit.title ? { title: shownRuns(report, unit.title, locale) } : {}),
    ...proseParts(report, unit, locale),
    fields: {
      ours,
      ...(ours && fields.length > 0 ? { label: ownRuns(report, t.fieldsOurs, locale) } : {}),
      facts: fields.map(({ name, value }) => {
        const said = shown(value, locale, report);
        return { name: shownRuns(report, name, locale), value: proseRuns(report, said.value.words, said.lang) };
      }),
    },
    replies: replies.map(({ label, by, date, text }) => {
      const name = (value: typeof label) => {
        const said = shown(value, locale, report);
        return [{ value: typographic(said.value), lang: said.lang }];
      };
      const head = fillRuns(
        by ? t.replyBy : t.replyOurs,
        { label: name(label), date: formatDate(date, locale), ...(by ? { by: name(by) } : {}) },
        locale,
      );
      const said = shown(text, locale, report);
      return {
        head: [...partRuns(report, head), ...ownRuns(report, ` (${t.replyNotReport})`, locale)],
        words: proseRuns(report, said.value.words, said.lang),
      };
    }),
  };
}

/** The quiet lines at a unit, with the way to the help lines. */
const cautions = (report: Report, unit: Unit, locale: Locale): CautionBlock[] =>
  cautionsAt(report, unit).map(({ id, text }) => ({
    type: 'caution',
    id,
    words: [...recordRuns(report, text[locale] ?? '', locale), ...help(report, locale)],
  }));

function help(report: Report, locale: Locale): Runs {
  if (!report.helpLines) return [];
  const { helpBelow, helpBelowLink } = words(locale).chapter;
  const [before = '', after = ''] = ` ${helpBelow}`.split('{link}');
  const link = linked(ownRuns(report, helpBelowLink, locale), { to: 'id', id: editionId('help-lines') });
  return [...ownRuns(report, before, locale), ...link, ...ownRuns(report, after, locale)];
}
