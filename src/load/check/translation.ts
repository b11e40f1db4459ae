import {
  type InLanguages,
  isBilingual,
  type Locale,
  languageNames as names,
  originalOf,
  otherLocale,
} from '../../i18n/locale.ts';
import { unitHashes } from '../../model/hash.ts';
import { type Problem, problem } from '../../model/problem/problem.ts';
import { missingLanguage } from '../../model/translation/translation.ts';
import type { Unit } from '../../model/unit/unit.ts';
import type { TranslationRecord } from '../../schemas/translation.ts';
import { suggestion } from '../problem/suggestion.ts';
import type { Content } from '../read/content.ts';

/** Whether a problem is that units lack records, or that what a person read has changed: a new record mends it. */
export const isOfRecords = ({ rule }: Problem): boolean =>
  rule === 'translation-recorded' || rule === 'translation-as-read';

/**
 * Every unit that is in both languages has a record of its translation's state, and no other unit has one. To be asked only
 * while nothing else is wrong: a block out of order is without its other half, and a record then without its unit. That a
 * translation is stale is no mistake of the content: pages mark it.
 */
export function translationProblems(content: Content, units: Unit[]): Problem[] {
  const { translations, record } = content;
  if (!isBilingual(content)) return madeOfNothing(record);
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const records = translations?.value ?? {};
  const ofRecords = Object.entries(records).flatMap(([id, record]): Problem[] => {
    if (!translations) return [];
    const unit = known.get(id);
    if (!unit)
      return [
        problem('id-known', translations.at([id]), `no unit has the id "${id}"`, suggestion(id, [...known.keys()])),
      ];
    const missing = missingLanguage(content, unit);
    if (missing)
      return [
        problem(
          'translation-both',
          translations.at([id]),
          `${id}: there is no translation to speak of: words are missing in "${missing}"`,
          'Write them, or take the record out',
        ),
      ];
    return [
      ...directionProblems(content, unit, record, translations),
      ...readingProblems(content, unit, record, translations),
    ];
  });
  // A report in one language has nothing translated but what the edition adds, which is in both from the first.
  if (!units.some((unit) => !unit.editorial && !missingLanguage(content, unit) && hasWords(unit))) return ofRecords;
  const unrecorded = units.filter((unit) => !missingLanguage(content, unit) && hasWords(unit) && !records[unit.id]);
  const other = otherLocale(originalOf(content));
  const ids = unrecorded.map(({ id }) => id);
  return [...ofRecords, ...unrecordedProblems(ids, other), ...makerProblems(record)];
}

/** A report in one language has no translation that anybody made. */
const madeOfNothing = (report: Content['record']): Problem[] =>
  report?.value.translation
    ? [
        problem(
          'translation-made',
          report.at(['translation']),
          'says who made the translation, and the report is in one language',
          'Take it out, or add the other language to "languages"',
        ),
      ]
    : [];

/** Pages say who made a translation, so that a record must. */
function makerProblems(report: Content['record']): Problem[] {
  if (!report || report.value.translation) return [];
  return [
    problem(
      'translation-made',
      report.at([]),
      'the report has a translation, and nothing says who made it',
      'Add "translation": {"by": "machine"}, {"by": "person", "name": "…"}, {"by": "body", "name": {"en": "…", "cy": "…"}}, or {"by": "publisher"} where both languages were published',
    ),
  ];
}

/** Units whose words stand nowhere are another check's to name. */
const hasWords = (unit: Unit): boolean => Object.keys(unitHashes(unit)).length > 0;

type Translations = NonNullable<Content['translations']>;

/** A record cannot be of a direction if it holds the hash of the other language. */
function directionProblems(
  report: InLanguages,
  unit: Unit,
  { of, from: first }: TranslationRecord,
  { at }: Translations,
): Problem[] {
  const original = originalOf(report);
  if (first === original)
    return [
      problem(
        'translation-direction',
        at([unit.id, 'from']),
        `${unit.id}: "from" is "${first}", as of all units without it: the report was written in ${names[original]}`,
        'Take "from" out',
      ),
    ];
  const from = first ?? original;
  const hashes = unitHashes(unit);
  const to = otherLocale(from);
  if (hashes[to] !== of || hashes[from] === of) return [];
  return [
    problem(
      'translation-direction',
      at([unit.id, 'from']),
      `${unit.id}: "of" is the hash of its ${names[to]}, and the record says that the ${names[from]} was written first`,
      `${from === original ? `Add "from": "${to}"` : 'Take "from" out'}, or put the hash of the ${names[from]} there: ${hashes[from]}`,
    ),
  ];
}

/** What a person read is what stands there; it is not where the words are others, or where nothing says which they were. */
function readingProblems(
  report: InLanguages,
  unit: Unit,
  { status, from, is, by }: TranslationRecord,
  { at }: Translations,
): Problem[] {
  const to = otherLocale(from ?? originalOf(report));
  const now = unitHashes(unit)[to];
  if (status === 'draft' || is === now) return [];
  const place = at([unit.id, 'is']);
  if (is === undefined)
    return [
      problem(
        'translation-as-read',
        place,
        `${unit.id}: ${status} by ${by}, and nothing says which words were read`,
        `Add "is", the hash of the ${names[to]} that was read; the ${names[to]} that stands here now has "is": "${now}"`,
      ),
    ];
  return [
    problem(
      'translation-as-read',
      place,
      `${unit.id}: the translation is not the one that was read: the ${names[to]} has changed since, and is no longer ${status} by ${by}`,
      `Put the words back; or have it read again, and write "is": "${now}" with name and day; or make it a draft: \`npm run translation:record -- --draft ${unit.id}\``,
    ),
  ];
}

function unrecordedProblems(ids: string[], other: Locale): Problem[] {
  if (ids.length === 0) return [];
  const named = ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ');
  return [
    problem(
      'translation-recorded',
      { file: 'translation.json' },
      `no record says which words the translation renders: ${named}`,
      `Run \`npm run translation:record\`; for words first written in ${names[other]}, \`npm run translation:record -- --from ${other} ${ids[0]}\``,
    ),
  ];
}
