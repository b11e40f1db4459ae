/**
 * Text fragments (WICG Scroll to Text Fragment): `text=[prefix-,]start[,end][,-suffix]`, each part percent-encoded, hyphens and
 * commas too. A browser marks the first place that has the words; one that knows none of this goes to the anchor alone.
 */

/** Words of so many letters are named whole; of longer ones the first and the last words. */
const longest = 120;
const ends = 5;

/**
 * @param words what is selected, as the page has it
 * @param before what stands before it in its block; undefined at the block's beginning
 * @param isOne whether it stands in one block: a `start` that runs over blocks is never found
 * @param countOf how often the page has some words
 */
export function textDirective(
  words: string,
  {
    before,
    after,
    isOne,
    countOf,
  }: { before: string; after: string; isOne: boolean; countOf: (words: string) => number },
): string {
  const all = words.trim().split(/\s+/);
  const isShort = isOne && (words.length <= longest || all.length < 2 * ends);
  const range = isShort
    ? encoded(all.join(' '))
    : `${encoded(all.slice(0, ends).join(' '))},${encoded(all.slice(-ends).join(' '))}`;
  const start = isShort ? all.join(' ') : all.slice(0, ends).join(' ');
  if (countOf(start) < 2) return `:~:text=${range}`;
  const prefix = lastWords(before);
  const suffix = isShort ? firstWords(after) : '';
  return `:~:text=${prefix && `${encoded(prefix)}-,`}${range}${suffix && `,-${encoded(suffix)}`}`;
}

const lastWords = (text: string): string => text.trim().split(/\s+/).slice(-3).join(' ');
const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, 3).join(' ');

/** `encodeURIComponent` leaves the hyphen, which parts a prefix from the words. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
