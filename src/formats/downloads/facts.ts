import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { formatNumber } from '../../language/plural.ts';

/** What is known of a file when it is made. */
export interface Facts {
  /** In bytes. */
  size: number;
  /** 64 hexadecimal digits. */
  sha256: string;
}

/**
 * What stands on a page in place of a fact until the file is made, as pages and files are made at the same time:
 * "%size:making-a-difference-en.pdf%".
 */
export const factMark = (fact: keyof Facts, file: string): string => `%${fact}:${file}%`;

/** Whether any fact is still missing in a text. */
export const lacksFacts = (text: string): boolean => anyMark.test(text);

const anyMark = /%(?:size|sha256):[^%\s]+%/;

/**
 * A text with the facts of its files. Of a file that holds the text itself none can be known: in the copy there stands that the site
 * says it.
 *
 * @param of the facts of a file by its name; undefined where the text is to be in that very file
 */
export function withFacts(text: string, locale: Locale, of: (file: string) => Facts | undefined): string {
  return text.replace(/%(size|sha256):([^%\s]+)%/g, (_, fact: string, file: string) => {
    const facts = of(file);
    if (!facts) return words(locale).downloads.thisFile[fact === 'size' ? 'size' : 'sha256'];
    return fact === 'size' ? formatSize(facts.size) : facts.sha256;
  });
}

/** A number of bytes as readers of every language are told it: "237 kB", "2.7 MB"; a kilobyte is 1,000 bytes. */
export function formatSize(bytes: number): string {
  const thousands = Math.max(1, Math.round(bytes / 1000));
  return thousands < 1000 ? `${thousands} kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}
