import type { ListedUnit } from './listing.ts';
import { fold } from './tokens.ts';

/**
 * The unit that a query names: by its id ("c7", "p3.2"), by the number of a paragraph ("1.10"), or by its name on the site
 * ("conclusion 7", "paragraff 3.2").
 */
export function namedUnits(query: string, units: readonly ListedUnit[]): ListedUnit[] {
  const asked = plain(query).replace(/^(?:para|par) (?=\d)/, '');
  const named = units.filter(
    ({ id, label, mark, kind }) =>
      id === asked || plain(label) === asked || (kind === 'paragraph' && /^\d+\.\d+$/.test(asked) && mark === asked),
  );
  const [first] = named;
  return first ? [first] : [];
}

const plain = (text: string): string =>
  fold(
    text
      .replace(/\s+/g, ' ')
      .replace(/[.:,]$/, '')
      .trim(),
  );
