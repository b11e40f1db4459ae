import type { Passage } from '../../../formats/collection/passage.ts';
import type { Locale, Shown } from '../../../i18n/locale.ts';

/** A folder as its files need it. */
export interface TakenFolder {
  /** "Folder of passages" */
  title: string;
  reportTitle: Shown<string>;
  locale: Locale;
  /** The tag of each language: "en-GB". */
  tags: Partial<Record<Locale, string>>;
  /** What kind of edition this is. */
  standing: string;
  /** What is to be said of the translation, in a line. */
  notice?: string | undefined;
  /** The address that opens the same list, and the line that says so: "This folder: {address}". */
  address: string;
  again: string;
  /** What stands before a citation: "Cite as". */
  citeAs: string;
  passages: readonly Passage[];
}

/** The parts of the line under a passage: where it stands, its source, the state of its translation. */
export const sourceLine = ({ place, source, translation }: Passage, locale: Locale): Shown<string>[] =>
  [place, ...[source, translation].flatMap((part) => (part ? [[{ value: part, lang: locale }]] : []))]
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at > 0 ? [{ value: '. ', lang: locale }, ...part] : part));
