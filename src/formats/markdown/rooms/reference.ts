import { type Locale, listedLanguages, originalOf, otherLocale } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { counted } from '../../../language/plural.ts';
import { glossary } from '../../../model/glossary.ts';
import type { Report } from '../../../model/report.ts';
import { draftMeaning, noneCheckedWords, statusWords, termsWords } from '../../../model/translation/notice.ts';
import { translationCounts } from '../../../model/translation/translation.ts';
import { typographic } from '../../../model/typography.ts';
import type { Term } from '../../../schemas/term.ts';
import { idLinks, unitLink } from '../text/address.ts';
import { bullets, heading, plain, verbatim } from '../text/markdown.ts';
import { said } from '../text/words.ts';
import type { RoomBlocks } from './lists.ts';

/** The source, untouched: the number of each line, the unit that its words belong to, its words. */
export function sourceBlocks(report: Report, locale: Locale): RoomBlocks {
  const { source } = report;
  const t = words(locale).source;
  if (!source) return { units: [], blocks: [] };
  const ids = source.lines.map((_, at) => source.units.get(at + 1) ?? '');
  const wide = Math.max(...ids.map(({ length }) => length));
  const digits = String(source.lines.length).length;
  const rows = source.lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [`${String(at + 1).padStart(digits)}  ${(ids[at] ?? '').padEnd(wide)}  ${line}`],
  );
  return {
    units: [],
    whose: 'report',
    blocks: [plain(fill(t.intro, { language: t.language[originalOf(report)] })), plain(t.nothingElse), verbatim(rows)],
  };
}

/** The terms in the order of the reader's alphabet, with the passages that use them. */
export function glossaryBlocks(report: Report, locale: Locale): RoomBlocks {
  const t = words(locale);
  const intro = [t.glossary.intro, termsWords(report, locale)].filter((each) => each !== undefined).join(' ');
  return {
    units: [],
    whose: 'edition',
    blocks: [
      plain(intro),
      ...glossary(report, locale).flatMap(({ letter, entries }) => [
        heading(2, plain(letter)),
        bullets(
          entries.map(({ term, units, subjects }) => {
            const named = `**${said(term[locale])}** – ${said(term[otherLocale(locale)])}${facts(term, locale)}`;
            const about = subjects.map((each) => unitLink(report, each, locale));
            return [`${named}; ${t.twin.passages}: ${idLinks(report, units, locale)}`, ...about].join('; ');
          }),
        ),
      ]),
    ],
  };
}

/** " (m., pl. canlyniadau; less certain)": what is known of a term is known of its Welsh. */
function facts({ gender, plural, confidence }: Term, locale: Locale): string {
  const t = words(locale).glossary;
  const known = [
    ...(gender ? [t.genderShort[gender]] : []),
    ...(plural ? [`${t.pluralShort} ${typographic(plural)}`] : []),
    ...(confidence === 'high' ? [] : [t.confidence[confidence]]),
  ];
  return known.length > 0 ? ` (${plain(known.join(', '))})` : '';
}

/** What kind of translation there is, how it was made and how far it has come. */
export function translationBlocks(report: Report, locale: Locale): RoomBlocks {
  const t = words(locale).translation;
  const into = listedLanguages(report)
    .map((lang) => ({ lang, counts: translationCounts(report, report.units, lang) }))
    .filter(({ counts }) => counts.translated > 0);
  const checkedIn = ({ reviewed, approved }: (typeof into)[number]['counts']) => reviewed + approved;
  const isChecked = into.some(({ counts }) => checkedIn(counts) > 0);
  const isBothWays = into.some(({ lang }) => lang === originalOf(report));
  const meanings = [
    [t.draft, draftMeaning(report, locale)],
    [t.reviewed, t.reviewedMeans],
    [t.approved, t.approvedMeans],
    [t.stale, t.staleMeans],
    [t.missing, t.missingMeans],
  ];
  return {
    units: [],
    whose: 'edition',
    blocks: [
      ...statusWords(report, locale, { isChecked, isBothWays }).map(plain),
      heading(2, t.soFar),
      plain(t.passage),
      bullets(
        into.map(({ lang, counts }) => {
          const checked = checkedIn(counts);
          const said = [
            counted(counts.translated, t.count.translated, locale),
            ...(counts.missing > 0 ? [counted(counts.missing, t.count.untranslated, locale)] : []),
            ...(counts.stale > 0 ? [counted(counts.stale, t.count.stale, locale)] : []),
            checked > 0 ? counted(checked, t.count.checked, locale) : noneCheckedWords(report, locale),
          ];
          return plain(`${t.into[lang]}: ${said.join(' ')}`);
        }),
      ),
      heading(2, t.meaning),
      bullets(meanings.map(([name = '', meaning = '']) => `${plain(name)}: ${plain(meaning)}`)),
    ],
  };
}
