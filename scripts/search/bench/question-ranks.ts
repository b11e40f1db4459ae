// How well our search and MiniSearch answer what people ask: each half of the questions by itself.
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { idsOf, searchIn } from '../../../src/search/make/in-memory.ts';
import { searchRecords } from '../../../src/search/make/records.ts';
import { miniSearch } from './minisearch.ts';
import { type Half, halves, type Question, questions } from './questions.ts';
import { type Spread, spread } from './sums.ts';

export interface QuestionRanks {
  locale: Locale;
  half: Half;
  engine: string;
  asked: number;
  /** The mean of 1 / rank of the first answer, 0 where there is none. */
  meanReciprocalRank: number;
  /** How many have an answer among the first three, and how many none. */
  third: number;
  none: number;
  /** How many units a question lists. */
  listed: Spread;
}

type Ask = (q: string) => Promise<string[]>;

export async function questionRanks(report: Report): Promise<QuestionRanks[]> {
  const ours = searchIn(report);
  const measured: QuestionRanks[] = [];
  for (const locale of locales) {
    // As its manual has it: any of the words will do.
    const mini = miniSearch(searchRecords(report, locale));
    const engines: [string, Ask][] = [
      ['this site', async (q) => idsOf(await ours(locale, q))],
      ['MiniSearch (OR)', async (q) => mini.search(q).map(({ id }) => String(id))],
    ];
    for (const half of halves)
      for (const [engine, ask] of engines)
        measured.push({ locale, half, engine, ...(await ranked(questions(locale, half), ask)) });
  }
  return measured.filter(({ asked }) => asked > 0);
}

async function ranked(all: readonly Question[], ask: Ask): Promise<Omit<QuestionRanks, 'locale' | 'half' | 'engine'>> {
  const found: { rank: number; listed: number }[] = [];
  for (const { q, answers } of all) {
    const ids = await ask(q);
    found.push({ rank: ids.findIndex((id) => answers.includes(id)) + 1, listed: ids.length });
  }
  const ranks = found.map(({ rank }) => rank);
  return {
    asked: all.length,
    meanReciprocalRank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, all.length),
    third: ranks.filter((rank) => rank > 0 && rank <= 3).length,
    none: ranks.filter((rank) => rank === 0).length,
    listed: spread(found.map(({ listed }) => listed)),
  };
}

/** The cells of a table of them, its heads first. */
export const questionRows = (all: readonly QuestionRanks[]): (string | number)[][] => [
  ['', 'half', 'engine', 'questions', 'MRR', 'in the first three', 'found nothing', 'listed, median'],
  ...all.map(({ locale, half, engine, asked, meanReciprocalRank, third, none, listed }) => [
    locale,
    half,
    engine,
    asked,
    meanReciprocalRank.toFixed(3),
    third,
    none,
    listed.median,
  ]),
];
