import { type Locale, locales } from '../../i18n/locale.ts';
import type { Published, Wordings } from '../../schemas/ledger.ts';
import { type Hashes, shownWords, unitHashes, type Words } from '../hash.ts';
import type { Report } from '../report.ts';
import type { Unit } from '../unit/unit.ts';

/** Words that an edition published of a unit: the edition in which they first stood, its day, and their hashes. */
export interface Wording extends Hashes {
  version: string;
  /** As in the address that pins them: "2026-11-23". */
  date: string;
}

/** A unit's words in the languages that it had. */
export type WordsOf = Partial<Record<Locale, Words>>;

/** The distinct wordings that editions published of an id, be it retired, oldest first; none of one that was never published. */
export function publishedWordings({ editions, units }: Published, id: string): Wording[] {
  const was = Object.hasOwn(units, id) ? units[id] : undefined;
  if (!was) return [];
  const { since, worded = since, earlier = [], en, cy } = was;
  const all = [...earlier, { version: worded, en, cy }];
  return editions.flatMap(({ version, date }) =>
    all.filter((one) => one.version === version).map((one) => ({ version, date, ...hashesOf(one) })),
  );
}

/**
 * The day of the edition in which the words that a unit has today first stood, which its pin has in its address
 * (`{ to: 'pin', id, date }`): "2026-11-23". Undefined while no edition that was made has these words.
 */
export function pinOf({ published }: Pick<Report, 'published'>, unit: Unit): string | undefined {
  const hashes = unitHashes(unit);
  return publishedWordings(published, unit.id).find((wording) => isSameWording(wording, hashes))?.date;
}

/** The words of a wording, as `npm run release` kept them; the checks see to it that they are there. */
export const keptWords = ({ wordings }: Pick<Report, 'wordings'>, id: string, { version }: Wording): WordsOf =>
  wordingOf(wordings.get(version), id) ?? {};

/** What a file of wordings/ has of a unit, if anything. */
export const wordingOf = (file: Wordings | undefined, id: string): WordsOf | undefined =>
  file && Object.hasOwn(file.units, id) ? file.units[id] : undefined;

/** The words that a unit has today, as they are kept. */
export function todaysWords(unit: Unit): WordsOf {
  const words: WordsOf = {};
  for (const locale of locales.toSorted().reverse()) {
    const own = shownWords(unit, locale);
    if (Object.keys(own).length > 0) words[locale] = own;
  }
  return words;
}

/** A wording is that of a unit in all its languages. */
export const isSameWording = (a: Hashes, b: Hashes): boolean => locales.every((locale) => a[locale] === b[locale]);

const hashesOf = ({ en, cy }: Hashes): Hashes => ({ ...(en && { en }), ...(cy && { cy }) });

/** Every wording that has a page: of each id that was ever published, those of which the words are kept. */
export const pinnedWordings = ({
  published,
  wordings,
}: Pick<Report, 'published' | 'wordings'>): { id: string; wording: Wording }[] =>
  Object.keys(published.units).flatMap((id) =>
    publishedWordings(published, id)
      .filter(({ version }) => wordingOf(wordings.get(version), id))
      .map((wording) => ({ id, wording })),
  );

/** What has the place of an id today: the unit itself, or what a redirect leads to; undefined where it is gone without one. */
export const heirOf = ({ byId, redirects }: Pick<Report, 'byId' | 'redirects'>, id: string): Unit | undefined =>
  byId.get(id) ?? byId.get(redirects.find(({ from }) => from === id)?.to ?? '');

/** The ids that were published, and of which neither a unit nor a redirect is left: only editions before 1.0.0 leave any. */
export const idsWithoutHeir = (report: Pick<Report, 'byId' | 'redirects' | 'published'>): string[] =>
  Object.keys(report.published.units).filter((id) => !heirOf(report, id));
