import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locale.ts';
import { printedFields, type Unit, unitText } from './unit/unit.ts';

/** The fields `title` and `text`, and the report's own `fields`, that /data/report.json shows of a unit in one language. */
export interface Words {
  title?: string;
  text?: string;
  /** Each as a line: "Addressee: The council". */
  fields?: string[];
}

/** A title-only unit has both: its text is its title. */
export function shownWords(unit: Unit, locale: Locale): Words {
  const [title, text] = [unit.title?.[locale], unitText(unit, locale)];
  const fields = printedFields(unit, locale);
  return {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { text }),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

/**
 * The lower-case SHA-256 of the UTF-8 NFC `title`, newline, `text`, or of the one there is, and of each of the report's own
 * `fields` on a further line, taken from the very fields that /data/report.json shows, so that its readers can make it
 * themselves. Undefined where there is none.
 */
export function wordsHash({ title, text, fields = [] }: Words): string | undefined {
  const parts = [title, text, ...fields].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : sha256(parts.join('\n').normalize('NFC'));
}

/** Hashes of a unit's words in the languages that it has. */
export type Hashes = Partial<Record<Locale, string>>;

export function unitHashes(unit: Unit): Hashes {
  const hashes: Hashes = {};
  for (const locale of ['en', 'cy'] as const) {
    const hash = wordsHash(shownWords(unit, locale));
    if (hash !== undefined) hashes[locale] = hash;
  }
  return hashes;
}

/** Whether `hash` is that of the title alone of a unit that has a text, too, now. */
export function isHashOfTitle(hash: string, { title, text }: Words): boolean {
  return title !== undefined && text !== undefined && wordsHash({ title }) === hash;
}

/** Lower-case hexadecimal, of the UTF-8 of a text. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
