import type { ListedUnit } from './listing.ts';
import { fold } from './tokens.ts';

/**
 * The unit that a query names: by its id ("c7", "p3.2"), by the number of a paragraph ("1.10"), or by its kind and number
 * ("conclusion 7", "paragraff 3.2", "quotation 8").
 */
export function namedUnits(query: string, units: readonly ListedUnit[]): ListedUnit[] {
  const asked = plain(query).replace(/^par(?:a|agr)? (?=\d)/, '');
  const [, kind, number] = /^(\p{L}[\p{L} ]*?) (\p{L}?\d+(?:\.\d+)?)$/u.exec(asked) ?? [];
  const first = units.find(
    (unit) =>
      unit.id === asked ||
      plain(unit.label) === asked ||
      (unit.kind === 'paragraph' && /^\d+\.\d+$/.test(asked) && unit.mark === asked) ||
      (kind !== undefined && number !== undefined && isOfKind(unit, kind) && isNumbered(unit, number)),
  );
  return first ? [first] : [];
}

/** Labels begin with the name of the kind: "Quotation q8", "Chapter 3: …", "Outcome: …". */
const isOfKind = ({ label, kind }: ListedUnit, name: string): boolean =>
  kind !== 'section' && new RegExp(`^${name}[ :]`).test(plain(label));

const isNumbered = ({ id, mark, kind }: ListedUnit, number: string): boolean =>
  mark === number || id === number || (kind !== 'paragraph' && id.replace(/^\D+/, '') === number);

const plain = (text: string): string =>
  fold(
    text
      .replace(/\s+/g, ' ')
      .replace(/[.:,]$/, '')
      .trim(),
  );
