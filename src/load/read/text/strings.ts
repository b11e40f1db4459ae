import { lengthFault, wordsFault } from '../../../authoring/lines/placeholder.ts';
import { type Flaw, parted } from '../../../model/problem/problem.ts';
import { addressesFault } from '../../../schemas/address.ts';
import { oddCharacters, shown } from './characters.ts';
import { isOwn, signFault } from './typography.ts';

/** Something wrong with a string of a record, and the way to it. */
export interface StringFault {
  path: PropertyKey[];
  flaw: Flaw;
  /** True of a text beyond all measure: what is compared with others would take hours. */
  isBeyond: boolean;
}

/**
 * What is wrong with the strings of a file of records as text: characters that must not stand in it, no words where words are
 * due ("en", "cy" and the fields of frontmatter), addresses that lead nowhere good, and signs of a typewriter in the edition's own.
 */
export function stringFaults(file: string, data: unknown): StringFault[] {
  return stringsIn(data).flatMap(({ path, text }): StringFault[] => {
    const field = path.filter((step) => typeof step === 'string').at(-1);
    const name = field === undefined ? '' : `${String(field)}: `;
    const beyond = lengthFault(text);
    const named = (flaw: Flaw): Flaw => ({ ...flaw, message: name + flaw.message });
    if (beyond) return [{ path, flaw: named(beyond), isBeyond: true }];
    if (isKept(file)) return [];
    const odd = oddCharacters(text, sparedIn(file, path)).slice(0, 3);
    const words = odd.length === 0 && isForReaders(path) && text.trim() !== '' ? wordsFault(text) : undefined;
    const address = addressesFault(text);
    const sign = isForReaders(path) && isOwn(file, path) ? signFault(text) : undefined;
    const flaws: Flaw[] = [
      ...odd.map(({ index, flaw }) => ({ ...flaw, message: `${around(text, index)}: ${flaw.message}` })),
      ...(words ? [words] : []),
      ...(address ? [{ rule: 'address-safe' as const, ...parted(address) }] : []),
      ...(sign ? [sign] : []),
    ];
    return flaws.map((flaw) => ({ path, flaw: named(flaw), isBeyond: false }));
  });
}

/** Every string with the way to it; without recursion, as files may be as deep as they like. */
function stringsIn(data: unknown): { path: PropertyKey[]; text: string }[] {
  const found: { path: PropertyKey[]; text: string }[] = [];
  const left: { path: PropertyKey[]; value: unknown }[] = [{ path: [], value: data }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') found.push({ path, text: value });
    else if (Array.isArray(value))
      left.push(...value.map((each: unknown, index) => ({ path: [...path, index], value: each })).reverse());
    else if (typeof value === 'object' && value !== null)
      left.push(
        ...Object.entries(value)
          .map(([key, each]) => ({ path: [...path, key], value: each }))
          .reverse(),
      );
  }
  return found;
}

const isForReaders = (path: PropertyKey[]): boolean =>
  ['en', 'cy', 'title', 'description'].includes(String(path.at(-1)));

/** Words that were published stand as they were, whatever was asked of them then: the ledger has their hashes. */
const isKept = (file: string): boolean => file.startsWith('wordings/');

/** Lines of the source have tabs; the words of a statistic go over the items of a list, which a line break joins. */
function sparedIn(file: string, path: PropertyKey[]): string {
  if (file === 'other-numbers.json') return '\t';
  return file === 'statistics.json' && path.includes('text') ? '\n' : '';
}

/** The words around a place, with what cannot be seen named: in "the childU+200B (zero-width space)ren". */
const around = (text: string, index: number): string =>
  `in "${shown(text.slice(Math.max(0, index - 15), index + 15)).replaceAll('\n', ' ')}"`;
