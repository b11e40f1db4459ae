/** A text of the edition's own that stands in both languages: a page, a note, a help line, words about the report. */
export interface EditionText {
  /** As the checks of the Welsh name it: "page about", "note n5", "report description". */
  name: string;
  /** The hash of its English words as they are now. */
  of: string;
  /** The hash of the English that the Welsh renders; undefined where no record says. */
  recorded?: string | undefined;
}

/** What holds such texts: a whole report will do. */
interface Holder {
  editionTexts: EditionText[];
}

/** Texts whose English has changed since it was translated. */
export const staleTexts = ({ editionTexts }: Holder): EditionText[] =>
  editionTexts.filter(({ of, recorded }) => recorded !== undefined && recorded !== of);

export const unrecordedTexts = ({ editionTexts }: Holder): EditionText[] =>
  editionTexts.filter(({ recorded }) => recorded === undefined);
