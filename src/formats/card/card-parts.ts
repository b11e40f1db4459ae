import { recordProse } from '../../authoring/words.ts';
import { figureDescription } from '../../charts/description.ts';
import { figureSpec } from '../../charts/figure-spec.ts';
import type { FileLayout } from '../../charts/layout/file.ts';
import { panelsLayout } from '../../charts/layout/file.ts';
import { valueParts } from '../../charts/value.ts';
import { type Locale, type Shown, shown } from '../../i18n/locale.ts';
import { fill, fillRuns, words } from '../../i18n/words.ts';
import { formatDate } from '../../language/date.ts';
import { citedTitle } from '../../model/cited-title.ts';
import { standing } from '../../model/edition.ts';
import { cautionsAt } from '../../model/note.ts';
import type { Report } from '../../model/report.ts';
import { shortNotice } from '../../model/translation/notice.ts';
import { isTranslated, translationState } from '../../model/translation/translation.ts';
import { typographic } from '../../model/typography.ts';
import { wordCount } from '../../model/unit/excerpt.ts';
import { kindLabel } from '../../model/unit/kind.ts';
import { labelParts } from '../../model/unit/label.ts';
import {
  type FigureUnit,
  type Inline,
  plainProse,
  proseText,
  reportFields,
  type StatisticUnit,
  type Unit,
} from '../../model/unit/unit.ts';

/** How the words of a part are set; each is a class of src/styles/card/card.css, and has its measures in card-height.ts. */
export type CardStyle =
  /** What the unit is, at the head. */
  | 'name'
  /** The quiet line before testimony. */
  | 'caution'
  /** A title of the report, which is all that the unit is. */
  | 'title'
  /** A title over words: of the report, and of the edition. */
  | 'over'
  | 'edition'
  /** What is said beneath a numeral or a title of the edition. */
  | 'under'
  /** Words of the report: of few words, of more, and as running text. */
  | 'great'
  | 'large'
  | 'text'
  | 'item'
  /** What of them is not in the reader’s language, and how they came to be in it. */
  | 'remark'
  /** Who speaks. */
  | 'speaker'
  /** Where the words are from. */
  | 'source';

/** Words of a card, in the language that they are in. */
export interface CardWords {
  style: CardStyle;
  lang: Locale;
  words: Inline[];
  /** True between quotation marks. */
  quoted?: true;
}

/** A part of a card, from above to below. */
export type CardPart =
  | CardWords
  | { style: 'number'; unit: StatisticUnit; isLong: boolean }
  | { style: 'ledger'; unit: StatisticUnit }
  | { style: 'chart'; layout: Pick<FileLayout, 'panels' | 'height'>; description: string };

/** The width of a card’s words and charts, where the card is as wide as its snippet says, in pixels. */
export const cardColumn = 550;
export const cardWidth = 600;

/** What a card shows of a unit above its source. */
export function cardParts(report: Report, unit: Unit, locale: Locale): CardPart[] {
  const own = (style: CardStyle, text: string): CardWords => ({ style, lang: locale, words: plain(text) });
  return [
    { style: 'name', lang: locale, words: inRuns(nameRuns(report, unit, locale), locale) },
    // That of a chapter speaks of all that stands in it, and not of its title.
    ...(unit.prose ? cautionsAt(report, unit) : []).flatMap(({ text }): CardPart[] =>
      text[locale] === undefined
        ? []
        : [{ style: 'caution', lang: locale, words: recordProse(typographic(text[locale])).words }],
    ),
    ...titleParts(report, unit, locale),
    ...(unit.type === 'statistic' ? numberParts(unit, locale) : []),
    ...wordParts(report, unit, locale),
    ...(unit.type === 'quotation'
      ? [speakerPart(shown(unit.speaker.name, locale, report), isTranslated(report, unit, locale), locale)]
      : []),
    ...(unit.type === 'figure' ? chartParts(report, unit, locale) : []),
    ...translationLines(report, unit, locale).map((line) => own('remark', line)),
  ];
}

/** Where a card’s words are from and whose edition of them it shows, in runs of one language each. */
export function cardSource(report: Report, unit: Unit, locale: Locale): CardWords {
  const { publisher, published } = report.record;
  const name = shown(publisher.name, locale, report);
  const phrases = words(locale).embed.source[standing(report.record)];
  const runs = fillRuns(
    phrases[sourceOf(unit)],
    {
      report: citedTitle(report, locale),
      publisher: [{ value: typographic(name.value), lang: name.lang }],
      published: shown(published.words, locale, report).value,
    },
    locale,
  );
  return { style: 'source', lang: locale, words: inRuns(runs, locale) };
}

/** Runs of one language each as words that say so. */
const inRuns = (runs: Shown<string>[], locale: Locale): Inline[] =>
  runs.flatMap(({ value, lang }): Inline[] =>
    lang === locale ? plain(value) : [{ type: 'lang', lang, children: plain(value) }],
  );

const plain = (text: string): Inline[] => plainProse(text).words;

function sourceOf(unit: Unit): 'printed' | 'statistic' | 'figure' | 'subject' {
  if (unit.type === 'statistic' || unit.type === 'subject') return unit.type;
  return unit.type === 'figure' && !unit.figure.printed ? 'figure' : 'printed';
}

/** A chapter or section, whose title stands beneath it, is named by what it is. */
function nameRuns(report: Report, unit: Unit, locale: Locale): Shown<string>[] {
  const own = (value: string): Shown<string>[] => [{ value, lang: locale }];
  if (unit.type === 'chapter') return own(fill(words(locale).nav.chapterN, { n: unit.number }));
  if (unit.type === 'section' || unit.type === 'subject') return own(kindLabel(unit, locale));
  if (unit.type === 'entry' && unit.title) return own(`${kindLabel(unit, locale)} ${unit.ordinal}`);
  return labelParts(report, unit, locale);
}

function titleParts(report: Report, unit: Unit, locale: Locale): CardWords[] {
  // "Chapter 3 overview", "Conclusions: People": a section’s title alone may say little.
  if (unit.type === 'section')
    return [{ style: 'title', lang: locale, words: inRuns(labelParts(report, unit, locale), locale) }];
  if (!unit.title) return [];
  const { value, lang } = shown(unit.title, locale, report);
  const title = (style: CardStyle): CardWords => ({ style, lang, words: plain(typographic(value)) });
  if (unit.type === 'chapter') return [title('title')];
  return [title(unit.editorial || unit.type !== 'entry' ? 'edition' : 'over')];
}

/** A range of long numbers ("45,000 to 50,000") is set smaller, to stay on a line. */
function numberParts(unit: StatisticUnit, locale: Locale): CardPart[] {
  const { observations, label, unit: measure } = unit.statistic;
  const [{ value, bound }, ...more] = observations;
  if (more.length > 0) return [{ style: 'ledger', unit }];
  const isLong = value !== null && valueParts(value, bound, measure, locale).numeral.length > 10;
  return [
    { style: 'number', unit, isLong },
    { style: 'under', lang: locale, words: plain(typographic(label[locale])) },
  ];
}

/** So many words may be set as large as any. */
const few = 40;
const voiceFew = 60;

function wordParts(report: Report, unit: Unit, locale: Locale): CardWords[] {
  if (!unit.prose) return [];
  const { value, lang } = shown(unit.prose, locale, report);
  const style = wordStyle(unit, wordCount(proseText(value)));
  const fields = reportFields(unit).map((field): CardWords => {
    const [name, said] = [shown(field.name, locale, report), shown(field.value, locale, report)];
    return {
      style: 'item',
      lang: said.lang,
      words: [...plain(`${typographic(name.value)}: `), ...withoutLinks(said.value.words)],
    };
  });
  return [
    {
      style,
      lang,
      words: withoutLinks(value.words),
      ...(unit.type === 'quotation' ? { quoted: true as const } : {}),
    },
    ...value.items.map((item): CardWords => ({ style: 'item', lang, words: withoutLinks(item) })),
    ...fields,
  ];
}

/** Size goes to findings, and to whose life it is. */
function wordStyle(unit: Unit, count: number): 'great' | 'large' | 'text' | 'under' {
  if (unit.editorial || unit.type === 'subject') return 'under';
  if (unit.type === 'quotation' && unit.speaker.lived) return count > voiceFew ? 'large' : 'great';
  if (unit.type === 'entry' && !unit.title) return count > few ? 'large' : 'great';
  return 'text';
}

/** A card leads to its unit’s page alone: what the words refer to, and the marks of numbers, are no links in it. */
function withoutLinks(words: Inline[]): Inline[] {
  return words.flatMap((word): Inline[] => {
    if (word.type === 'text') return [word];
    const children = withoutLinks(word.children);
    return word.type === 'ref' || word.type === 'stat' ? children : [{ ...word, children }];
  });
}

function speakerPart(name: Shown<string>, translated: boolean, locale: Locale): CardWords {
  const said = inRuns([{ value: typographic(name.value), lang: name.lang }], locale);
  const mark = translated ? plain(` ${words(locale).translation.ofQuotation}`) : [];
  return { style: 'speaker', lang: locale, words: [...said, ...mark] };
}

function chartParts(report: Report, unit: FigureUnit, locale: Locale): CardPart[] {
  const { subtitle, reading } = unit.figure;
  const under = (text: string): CardWords => ({ style: 'under', lang: locale, words: plain(typographic(text)) });
  return [
    ...(subtitle ? [under(subtitle[locale])] : []),
    {
      style: 'chart',
      layout: panelsLayout(figureSpec(unit, report, locale, '').panels, cardColumn),
      description: figureDescription(unit.figure, report, locale),
    },
    { style: 'remark', lang: locale, words: plain(typographic(reading[locale])) },
  ];
}

/** That the words are a draft, who has read them, or that they are not there in the reader’s language. */
function translationLines(report: Report, unit: Unit, locale: Locale): string[] {
  const now = translationState(report, unit);
  const { language, translation: t } = words(locale);
  if (now.lang !== locale || now.state === 'none') return [];
  const stale = now.stale ? [`${t.stale}: ${t.stalePassage}`] : [];
  switch (now.state) {
    case 'missing':
      return [language.notTranslated];
    case 'draft':
      return [shortNotice(report, 'unchecked', locale), ...stale];
    case 'published':
      return stale;
    default:
      return [fill(t.readBy, { status: t[now.state], by: now.by, date: formatDate(now.date, locale) }), ...stale];
  }
}
