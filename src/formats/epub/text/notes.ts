import type { UnitBlock } from '../../book/block.ts';
import type { Setting } from '../place.ts';
import { element } from '../xhtml.ts';
import { runsXhtml } from './runs.ts';

/** The notes of a file, numbered as they come. */
export interface NoteNumbers {
  last: number;
}

/**
 * The marks of a block's notes, to stand after its last words, and the notes, to stand after the block: readers that show notes
 * over the text do so, and in others they are where the words are.
 */
export function notesXhtml({ notes }: Pick<UnitBlock, 'notes'>, setting: Setting, numbers: NoteNumbers) {
  const numbered = notes.map((note) => {
    numbers.last += 1;
    return { note, number: `${numbers.last}` };
  });
  const marks = numbered.map(({ number }) =>
    element(
      'a',
      {
        class: 'noteref',
        'epub:type': 'noteref',
        role: 'doc-noteref',
        id: `edition.noteref.${number}`,
        href: `#edition.note.${number}`,
      },
      number,
    ),
  );
  const asides = numbered.map(({ note: { label, words }, number }) => {
    const back = element('a', { class: 'number', role: 'doc-backlink', href: `#edition.noteref.${number}` }, number);
    const about = label ? `${element('b', {}, runsXhtml(label, setting), ':')} ` : '';
    return element(
      'aside',
      { class: 'note', 'epub:type': 'footnote', role: 'doc-footnote', id: `edition.note.${number}` },
      element('p', {}, back, ' ', about, runsXhtml(words, setting)),
    );
  });
  return { marks: marks.join(''), asides: asides.map((aside) => `\n${aside}`).join('') };
}
