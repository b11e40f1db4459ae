import { isDeepStrictEqual } from 'node:util';
import { data } from '../../i18n/en/data.ts';
import type { Languages } from '../../i18n/locale.ts';
import { rooms } from '../../model/address/room.ts';
import { type Place, type Problem, placeText, problem } from '../../model/problem/problem.ts';
import type { EntryKindRecord } from '../../schemas/list/entry-kind.ts';
import type { Content } from '../read/content.ts';
import { listsOf } from '../read/parts.ts';

/** A kind as a list has it, and where its fields are written. */
interface Told {
  kind: EntryKindRecord;
  at: (field: PropertyKey[]) => Place;
}

/** The names of the tables that every report may have; that of a list is its id. */
const takenTables = Object.keys(data.tables).filter((name) => name !== 'entries');

/**
 * What lists say of their entries agrees: of one kind all say the same, and what tells kinds apart (the letter of ids, nouns,
 * addresses) is of one kind alone. No list has the address or the table of something else.
 */
export function listKinds({ parts, languages }: Pick<Content, 'parts' | 'languages'>): Problem[] {
  const lists = listsOf(parts);
  const told = lists.map(({ list }): Told => ({ kind: list.value.kind, at: (field) => list.at(['kind', ...field]) }));
  const tables = lists.flatMap(({ id, list: { value, at } }) =>
    value.kind.address && takenTables.includes(id)
      ? [
          problem(
            'address-once',
            at(['kind', 'address']),
            `the list "${id}" would have the table /data/${id}.csv, which is another`,
            'Give the part another id in report.json',
          ),
        ]
      : [],
  );
  return [
    ...told.flatMap((each, index) => [
      ...clashes(each, told.slice(0, index), languages),
      ...takenAddress(each, languages),
    ]),
    ...tables,
  ];
}

/** The first list before it with which it does not agree. */
function clashes({ kind, at }: Told, before: Told[], languages: Languages): Problem[] {
  const same = before.find((other) => other.kind.name === kind.name);
  if (same)
    return isDeepStrictEqual(same.kind, kind)
      ? []
      : [
          problem(
            'kind-once',
            at([]),
            `"${kind.name}" is said to be something else at ${placeText(same.at([]))}`,
            'Write the same in both lists, or give one of them another "name"',
          ),
        ];
  const shared = (
    field: PropertyKey[],
    what: string,
    value: string,
    of: (other: EntryKindRecord) => string | undefined,
  ) => {
    const other = before.find((each) => of(each.kind) === value);
    return other
      ? [
          problem(
            'kind-once',
            at(field),
            `"${value}" is ${what} "${other.kind.name}" already, at ${placeText(other.at(field))}`,
            'Choose another',
          ),
        ]
      : [];
  };
  return [
    ...shared(['letter'], 'the letter of', kind.letter, ({ letter }) => letter),
    ...languages.flatMap((locale) => [
      ...shared(
        ['words', locale, 'singular'],
        'the noun of',
        kind.words[locale].singular,
        (o) => o.words[locale].singular,
      ),
      ...shared(['words', locale, 'plural'], 'the plural of', kind.words[locale].plural, (o) => o.words[locale].plural),
      ...(kind.address
        ? shared(['address', locale], 'the address of', kind.address[locale], (o) => o.address?.[locale])
        : []),
    ]),
  ];
}

/** Entries stand below no page of the site's own. */
const takenAddress = ({ kind: { address }, at }: Told, languages: Languages): Problem[] =>
  languages.flatMap((locale) => {
    const taken = address && Object.values(rooms).some((words) => words[locale] === address[locale]);
    return taken
      ? [
          problem(
            'address-once',
            at(['address', locale]),
            `"${address[locale]}" is the address of a page of the site`,
            'Choose other words',
          ),
        ]
      : [];
  });
