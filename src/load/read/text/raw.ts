import type { Fault } from '../../../authoring/element.ts';
import { oddCharacters } from './characters.ts';

/** Of more than this nobody mends each by hand. */
const mostNamed = 10;

/** The lines that an unfinished merge of two versions leaves, any one of which may have been overlooked. */
export function mergeRemains(text: string): Fault[] {
  const remains = /^(<{7}|\|{7}|={7}|>{7})(?![<|=>]).*$/gm;
  return [...text.matchAll(remains)].map(({ index, 1: sign = '' }) => ({
    ...placeAt(text, index),
    rule: 'merge-finished',
    message: `the line "${sign}" is left of a merge of two versions`,
    remedy: 'Keep the words of one, and take out the lines of signs',
  }));
}

/**
 * The characters of a file that must not stand in it; more than ten are counted.
 *
 * @param spared characters that may stand in it besides line breaks
 */
export function fileCharacters(text: string, spared = ''): Fault[] {
  const odd = oddCharacters(text, `\n${spared}`);
  const named = odd.slice(0, mostNamed).map(({ index, flaw }) => ({ ...placeAt(text, index), ...flaw }));
  const [next] = odd.slice(mostNamed);
  if (!next) return named;
  const message = `and ${odd.length - mostNamed} more such characters in this file, the first of them here`;
  return [
    ...named,
    { ...placeAt(text, next.index), rule: 'characters-plain', message, remedy: 'Look what got into the file' },
  ];
}

function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
