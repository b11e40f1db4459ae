import { recordProse } from '../../authoring/words.ts';
import { findLocale, type Locale, type Localised, type Shown, shown } from '../../i18n/locale.ts';
import { canonical } from '../../model/address/permalink.ts';
import { foreignNames, textRuns } from '../../model/foreign-names.ts';
import type { Report } from '../../model/report.ts';
import { setWords } from '../../model/typography.ts';
import type { Inline } from '../../model/unit/unit.ts';

/** Where a run leads: to a block or section of the book, which an edition without it finds at the address, or out of it. */
export type Link =
  /** `address` is that of the unit's id, whole; a section of the edition's own has none. */
  { to: 'id'; id: string; address?: string } | { to: 'web'; address: string };

/** Words of one language and one look. */
export interface Run {
  value: string;
  /** A tag of BCP 47; names and quoted words may be in another language than those around them. */
  lang: string;
  emphasis?: true;
  link?: Link;
}

/** A line or paragraph, as it is set: typographic marks, and U+00A0 where no line may end. */
export type Runs = Run[];

export const runsText = (runs: readonly Pick<Run, 'value'>[]): string => runs.map(({ value }) => value).join('');

/** The link to a unit. */
export const unitLink = ({ site }: Pick<Report, 'site'>, id: string, locale: Locale): Link => ({
  to: 'id',
  id,
  address: canonical(site, { to: 'id', id }, locale),
});

/** A text as it is set, parted where a name of the other language stands. */
export const runsOf = (report: Report, { value, lang }: Shown<string>): Runs => proseRuns(report, plain(value), lang);

/** Words of the edition's own. */
export const ownRuns = (report: Report, value: string, locale: Locale): Runs => runsOf(report, { value, lang: locale });

/** A text in the reader's language or, where that is missing, in the other one. */
export const shownRuns = (report: Report, value: Localised<string>, locale: Locale): Runs =>
  runsOf(report, shown(value, locale, report));

/** What a unit is called or a phrase has been filled with. */
export const partRuns = (report: Report, parts: Shown<string>[]): Runs => parts.flatMap((part) => runsOf(report, part));

/** Words of a record, in which another language may be marked. */
export const recordRuns = (report: Report, text: string, locale: Locale): Runs =>
  proseRuns(report, recordProse(text).words, locale);

/** The same runs, each leading somewhere. */
export const linked = (runs: Runs, link: Link): Runs => runs.map((run) => ({ ...run, link }));

/** A run of the report's words, with what its author marked in it. */
export const proseRuns = (report: Report, words: Inline[], lang: Locale): Runs =>
  joined(setWords(words, lang).flatMap((word) => inlineRuns(report, word, { lang })));

type Look = Omit<Run, 'value'>;

function inlineRuns(report: Report, word: Inline, look: Look): Runs {
  if (word.type === 'text') return textRunsOf(report, word.value, look);
  const inner = { ...look, ...lookOf(report, word, look) };
  return word.children.flatMap((child) => inlineRuns(report, child, inner));
}

function lookOf(report: Report, word: Exclude<Inline, { type: 'text' }>, { lang }: Look): Partial<Look> {
  switch (word.type) {
    case 'emphasis':
      return { emphasis: true };
    case 'lang':
      return { lang: word.lang };
    case 'ref':
      return { link: unitLink(report, word.to, findLocale(lang) ?? report.languages[0]) };
    case 'stat':
      return { link: unitLink(report, word.of, findLocale(lang) ?? report.languages[0]) };
  }
}

/** Names are looked for in the engine's languages alone. */
function textRunsOf(report: Report, value: string, look: Look): Runs {
  const locale = findLocale(look.lang);
  if (!locale) return [{ ...look, value }];
  return textRuns(value, locale, foreignNames(report)).map(({ text, lang }) => ({ ...look, value: text, lang }));
}

/** Neighbours that differ in nothing are one run. */
function joined(runs: Runs): Runs {
  const all: Runs = [];
  for (const run of runs) {
    const last = all.at(-1);
    const isSame = last?.lang === run.lang && last.emphasis === run.emphasis && last.link === run.link;
    if (last && isSame) last.value += run.value;
    else if (run.value !== '') all.push({ ...run });
  }
  return all;
}

const plain = (value: string): Inline[] => [{ type: 'text', value }];
