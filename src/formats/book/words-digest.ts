import type { Locale } from '../../i18n/locale.ts';
import { sha256, unitHashes } from '../../model/hash.ts';
import type { Report } from '../../model/report.ts';

/**
 * The digest of a report's words in one language: the lower-case SHA-256 of the UTF-8 of a line for every unit that has words in
 * it, in printed order: its id, a space, their hash (`unitHashes`), and a newline. It needs no published edition, and two editions
 * with the same words have the same.
 */
export const wordsDigest = ({ units }: Pick<Report, 'units'>, locale: Locale): string =>
  sha256(
    units
      .flatMap((unit) => {
        const hash = unitHashes(unit)[locale];
        return hash === undefined ? [] : [`${unit.id} ${hash}\n`];
      })
      .join(''),
  );
