import { type InLanguages, languageNames, originalOf, otherLocale } from '../../i18n/locale.ts';
import { type Problem, problem } from '../problem/problem.ts';

/** A text of the edition's own that stands in both languages: a page, a note, a help line, words about the report. */
export interface EditionText {
  /** As the checks of the Welsh name it: "page about", "note n5", "report description". */
  name: string;
  /** The hash of its words, in the language that the report was written in, as they are now. */
  of: string;
  /** The hash of the words that the translation renders; undefined where no record says. */
  recorded?: string | undefined;
}

/** What holds such texts: a whole report will do. */
interface Holder extends InLanguages {
  editionTexts: EditionText[];
}

/** Texts whose words have changed since they were translated. */
export const staleTexts = ({ editionTexts }: Pick<Holder, 'editionTexts'>): EditionText[] =>
  editionTexts.filter(({ of, recorded }) => recorded !== undefined && recorded !== of);

export const unrecordedTexts = ({ editionTexts }: Pick<Holder, 'editionTexts'>): EditionText[] =>
  editionTexts.filter(({ recorded }) => recorded === undefined);

/**
 * Why the translation of the edition's own texts cannot be published: pages do not mark it as behind its original, as they do the
 * report's. Nothing is wanting where no text has a record: nobody keeps any.
 */
export function editionTextProblems(holder: Holder): Problem[] {
  const original = originalOf(holder);
  const names = { original: languageNames[original], translation: languageNames[otherLocale(original)] };
  const isKept = holder.editionTexts.some(({ recorded }) => recorded !== undefined);
  const [stale, unrecorded] = [staleTexts(holder), isKept ? unrecordedTexts(holder) : []].map((texts) =>
    texts.map(({ name }) => name),
  );
  const command = (names: string[]) =>
    `\`npm run translation:record -- ${names.map((name) => JSON.stringify(name)).join(' ')}\``;
  return [
    ...(stale && stale.length > 0
      ? [
          problem(
            'edition-text-current',
            { file: 'welsh/edition.json' },
            `the ${names.original} of ${stale.join(', ')} has changed since its ${names.translation} was made`,
            `See that the ${names.translation} says the same, and run ${command(stale)}`,
          ),
        ]
      : []),
    ...(unrecorded && unrecorded.length > 0
      ? [
          problem(
            'edition-text-recorded',
            { file: 'welsh/edition.json' },
            `no record says which ${names.original} the ${names.translation} of ${unrecorded.join(', ')} renders`,
            `See that both say the same, and run ${command(unrecorded)}`,
          ),
        ]
      : []),
  ];
}
