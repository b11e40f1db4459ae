import { unitHashes } from '../model/hash.ts';
import { missingLanguage } from '../model/translation.ts';
import type { Unit } from '../model/unit.ts';
import type { Content } from './content.ts';
import type { Folder } from './document.ts';
import { suggestion } from './suggestion.ts';

const file = 'translation.json';
const unrecordedStart = `${file}: no record says`;

/** Whether a problem of the content is that units lack records, which `npm run translation:record` mends. */
export const isUnrecorded = (problem: string): boolean => problem.startsWith(unrecordedStart);

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
  }
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

function unrecordedFault(ids: string[]): string {
  const named = ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ');
  return (
    `${unrecordedStart} which words the translation renders: ${named}. Run \`npm run translation:record\`; for words first written in ` +
    `Welsh, \`npm run translation:record -- --from cy ${ids[0]}\``
  );
}
