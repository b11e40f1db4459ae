import { type Locale, original, otherLocale } from '../../i18n/locale.ts';
import { unitHashes } from '../../model/hash.ts';
import { missingLanguage } from '../../model/translation/translation.ts';
import type { Unit } from '../../model/unit/unit.ts';
import type { TranslationRecord } from '../../schemas/translation.ts';
import { suggestion } from '../problem/suggestion.ts';
import type { Content } from '../read/content.ts';
import type { Folder } from '../read/document.ts';

const file = 'translation.json';
const unrecordedStart = `${file}: no record says`;

const notAsRead = 'the translation is not the one that was read';
const unread = 'nothing says which words were read';

/** Whether a problem is that units lack records, or that what a person read has changed: a new record mends it. */
export const isOfRecords = (problem: string): boolean =>
  problem.startsWith(unrecordedStart) ||
  (problem.startsWith(`${file}:`) && [notAsRead, unread].some((words) => problem.includes(words)));

/**
 * Every unit that is in both languages has a record of its translation's state, and no other unit has one. Nothing is said
 * while anything else is wrong: a block out of order is without its other half, and a record then without its unit. That a
 * translation is stale is no mistake of the content: pages mark it.
 */
export function translationProblems({ translations }: Content, units: Unit[], { problems }: Folder): void {
  if (problems.length > 0) return;
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const records = translations?.value ?? {};
  for (const id of Object.keys(records)) {
    const unit = known.get(id);
    const fault = unit ? halfFault(unit) : `no unit has the id "${id}".${suggestion(id, [...known.keys()])}`;
    if (fault) problems.push(`${translations?.at([id]) ?? file} ${fault}`);
    const record = records[id];
    if (!unit || !record || fault) continue;
    for (const [field, said] of [
      ['from', directionFault(unit, record)],
      ['is', readingFault(unit, record)],
    ] as const)
      if (said) problems.push(`${translations?.at([id, field]) ?? file} ${id}: ${said}`);
  }
  // A report in one language has nothing translated but what the edition adds, which is in both from the first.
  if (!units.some((unit) => !unit.editorial && !missingLanguage(unit) && hasWords(unit))) return;
  const unrecorded = units.filter((unit) => !missingLanguage(unit) && hasWords(unit) && !records[unit.id]);
  if (unrecorded.length > 0) problems.push(unrecordedFault(unrecorded.map(({ id }) => id)));
}

/** Units whose words stand nowhere are another check's to name. */
const hasWords = (unit: Unit): boolean => Object.keys(unitHashes(unit)).length > 0;

function halfFault(unit: Unit): string | undefined {
  const missing = missingLanguage(unit);
  return (
    missing &&
    `${unit.id}: there is no translation to speak of: words are missing in "${missing}". Write them, or take the record out`
  );
}

const names: Record<Locale, string> = { en: 'English', cy: 'Welsh' };

/** Why a record cannot be of that direction: it holds the hash of the other language. */
function directionFault(unit: Unit, record: TranslationRecord): string | undefined {
  const { of } = record;
  const from: Locale = record.from ?? 'en';
  const hashes = unitHashes(unit);
  const to = otherLocale(from);
  if (hashes[to] === of && hashes[from] !== of)
    return `"of" is the hash of its ${names[to]}, and the record says that the ${names[from]} was written first. ${from === original ? `Add "from": "${to}"` : 'Take "from" out'}, or put the hash of the ${names[from]} there: ${hashes[from]}`;
  return undefined;
}

/** Why what a person read is not what stands there: other words, or nothing says which. */
function readingFault(unit: Unit, { status, from, is, by }: TranslationRecord): string | undefined {
  if (status === 'draft') return undefined;
  const to = otherLocale(from ?? 'en');
  const now = unitHashes(unit)[to];
  if (is === undefined)
    return `${status} by ${by}, and ${unread}. Add "is", the hash of the ${names[to]} that was read; the ${names[to]} that stands here now has "is": "${now}"`;
  if (is === now) return undefined;
  return `${notAsRead}: the ${names[to]} has changed since, and is no longer ${status} by ${by}. Put the words back; or have it read again, and write "is": "${now}" with name and day; or make it a draft: \`npm run translation:record -- --draft ${unit.id}\``;
}

function unrecordedFault(ids: string[]): string {
  const named = ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ');
  return (
    `${unrecordedStart} which words the translation renders: ${named}. Run \`npm run translation:record\`; for words first written in ` +
    `Welsh, \`npm run translation:record -- --from cy ${ids[0]}\``
  );
}
