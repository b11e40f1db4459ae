import { type Locale, locales } from '../../i18n/locale.ts';
import type { Published } from '../../schemas/ledger.ts';
import { type Hashes, isHashOfTitle, shownWords, unitHashes } from '../hash.ts';
import type { Report } from '../report.ts';
import type { Unit } from '../unit/unit.ts';
import { homeName } from './home-name.ts';
import { isLasting } from './version.ts';

/** What the permanence of a report is judged by. */
export type Kept = Pick<
  Report,
  'record' | 'languages' | 'units' | 'byId' | 'published' | 'wordings' | 'redirects' | 'changes'
>;
export type PublishedUnit = Published['units'][string];

/** What became of a unit since it was last published. */
export type Fate =
  | { fate: 'new'; id: string }
  /** No unit has its id. Its words may stand under an id that was never published: `to`. */
  | { fate: 'gone'; id: string; was: PublishedUnit; to?: string }
  /** Its id has other words, and its own stand under `to`; or what has its id now was published as `of`; or its kind changed. */
  | { fate: 'reused'; id: string; was: PublishedUnit; to?: string; of?: string }
  | { fate: 'changed'; id: string; languages: Locale[] }
  /** It stands on another page of the report. */
  | { fate: 'moved'; id: string; from: string; to: string }
  /** Words that were published in these languages are missing. */
  | { fate: 'lost'; id: string; languages: Locale[] };

/** The units that are not as they were last published, in printed order, then those that are gone. */
export function fates(report: Kept): Fate[] {
  const { units, byId, published } = report;
  const live = new Map(units.map((unit) => [unit.id, unitHashes(unit)]));
  const bearers = whoBears(live);
  const owners = whoBears(new Map(Object.entries(published.units).filter(([, { until }]) => until === undefined)));
  const kept = (id: string) => isSameIn(published.units[id], live.get(id));
  const elsewhere = (ids: string[] | undefined, id: string) => ids?.find((other) => other !== id && !kept(other));

  const fateOf = (id: string, was: PublishedUnit): Fate[] => {
    const unit = byId.get(id);
    const to = elsewhere(bearers.find(was), id);
    if (was.until !== undefined && !isLasting(was.until)) return [];
    if (!unit) return [isSettled(report, id) ? { fate: 'gone', id, was } : goneOrTaken(id, was, to, published)];
    if (was.until !== undefined && (unit.kind !== was.kind || !kept(id))) return [{ fate: 'reused', id, was }];
    if (unit.kind !== was.kind) return [{ fate: 'reused', id, was, ...(to === undefined ? {} : { to }) }];
    const now = live.get(id) ?? {};
    const of = elsewhere(owners.find(now), id);
    if (!kept(id) && (to ?? of) !== undefined) {
      return [{ fate: 'reused', id, was, ...(to === undefined ? {} : { to }), ...(of === undefined ? {} : { of }) }];
    }
    return changes(unit, was, now);
  };

  const isNew = ({ id }: Unit) => published.units[id] === undefined;
  const old = Object.entries(published.units);
  return [
    ...units.filter(isNew).map(({ id }): Fate => ({ fate: 'new', id })),
    ...old.flatMap(([id, was]) => fateOf(id, was)),
  ];
}

/** Whether it is known where readers of a vanished unit go. */
const isSettled = ({ redirects }: Kept, id: string): boolean => redirects.some(({ from }) => from === id);

/** A vanished unit; where a published id has its words now, that id was reused for them. */
function goneOrTaken(id: string, was: PublishedUnit, to: string | undefined, published: Published): Fate {
  if (to === undefined) return { fate: 'gone', id, was };
  return published.units[to] ? { fate: 'reused', id, was, to } : { fate: 'gone', id, was, to };
}

function changes(unit: Unit, was: PublishedUnit, now: Hashes): Fate[] {
  const { id } = unit;
  const lost = locales.filter((locale) => was[locale] !== undefined && now[locale] === undefined);
  const changed = locales.filter((locale) => {
    const [before, after] = [was[locale], now[locale]];
    if (before === undefined || after === undefined || before === after) return false;
    return !isHashOfTitle(before, shownWords(unit, locale));
  });
  return [
    ...(lost.length > 0 ? [{ fate: 'lost', id, languages: lost } satisfies Fate] : []),
    ...(was.home === homeName(unit.home)
      ? []
      : [{ fate: 'moved', id, from: was.home, to: homeName(unit.home) } satisfies Fate]),
    ...(changed.length > 0 ? [{ fate: 'changed', id, languages: changed } satisfies Fate] : []),
  ];
}

/** A unit with the same words in one language is the same unit, whatever became of the other. */
const isSameIn = (was: Hashes | undefined, now: Hashes | undefined): boolean =>
  locales.some((locale) => was?.[locale] !== undefined && was[locale] === now?.[locale]);

/** Finds the ids that have the given words in one language at least. */
function whoBears(all: ReadonlyMap<string, Hashes>): { find(hashes: Hashes): string[] } {
  const ids = new Map<string, string[]>();
  for (const [id, hashes] of all) {
    for (const locale of locales) {
      const hash = hashes[locale];
      if (hash !== undefined) ids.set(`${locale} ${hash}`, [...(ids.get(`${locale} ${hash}`) ?? []), id]);
    }
  }
  return { find: (hashes) => locales.flatMap((locale) => ids.get(`${locale} ${hashes[locale]}`) ?? []) };
}
