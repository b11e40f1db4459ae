import { type InLanguages, inEachLanguage, type Localised } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Kept, PublishedUnit } from './fate.ts';

/** Words in each language of the report that a printed line proposes; its author may write better ones. */
type Reason = 'renumbered' | 'gone' | 'corrected' | 'corrections';
const reason = (report: InLanguages, why: Reason): Localised<string> =>
  inEachLanguage(report, (locale) => words(locale).ledger[why]);

/** A line for redirects.json. */
export const redirectLine = (report: InLanguages, from: string, to: string, why: Reason): string =>
  line({ from, to, why: reason(report, why) });

/** A line for "changed" of an edition in changelog.json. */
export const changedLine = (report: InLanguages, id: string): string => line({ id, why: reason(report, 'corrected') });

/** A whole edition for changelog.json. */
export const editionLine = (report: InLanguages, version: string, date: string, ids: string[]): string =>
  line({
    version,
    date,
    summary: reason(report, 'corrections'),
    ...(ids.length > 0 ? { changed: ids.map((id) => ({ id, why: reason(report, 'corrected') })) } : {}),
  });

/** What of today's report is nearest to where a vanished unit stood: what it was part of, or what came before it. */
export function nearest({ byId, published, units }: Kept, was: PublishedUnit, id: string): string | undefined {
  for (let parent = was.parent; parent !== undefined; parent = published.units[parent]?.parent) {
    if (byId.has(parent)) return parent;
  }
  const before = Object.keys(published.units);
  const isPlace = (other: string) => byId.has(other) && byId.get(other)?.type !== 'statistic';
  return before.slice(0, before.indexOf(id)).findLast(isPlace) ?? units[0]?.id;
}

/** "c21" where c20 is the last conclusion ever published; undefined for kinds whose ids come from their place. */
export function unusedId({ byId, published }: Kept, id: string): string | undefined {
  const letter = /^([a-z])\d+$/.exec(id)?.[1];
  if (letter === undefined) return undefined;
  const used = [...byId.keys(), ...Object.keys(published.units)].flatMap((other) =>
    Number(new RegExp(`^${letter}(\\d+)$`).exec(other)?.[1] ?? 0),
  );
  return `${letter}${Math.max(...used) + 1}`;
}

/** One line of JSON as people write it: { "id": "c3" }. */
function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${line(member)}`)
    .join(', ')} }`;
}
