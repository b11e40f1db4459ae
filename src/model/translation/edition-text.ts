import { type Problem, problem } from '../problem/problem.ts';

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

/**
 * Why the Welsh of the edition's own texts cannot be published: pages do not mark it as behind its English, as they do the
 * report's. Nothing is wanting where no text has a record: nobody keeps any.
 */
export function editionTextProblems(holder: Holder): Problem[] {
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
            `the English of ${stale.join(', ')} has changed since its Welsh was made`,
            `See that the Welsh says the same, and run ${command(stale)}`,
          ),
        ]
      : []),
    ...(unrecorded && unrecorded.length > 0
      ? [
          problem(
            'edition-text-recorded',
            { file: 'welsh/edition.json' },
            `no record says which English the Welsh of ${unrecorded.join(', ')} renders`,
            `See that both say the same, and run ${command(unrecorded)}`,
          ),
        ]
      : []),
  ];
}
