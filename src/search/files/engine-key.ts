/**
 * A key as Pagefind's index has it. In letters alone, as Pagefind parts figures from letters and counts a repeated figure
 * once; and with an end, as it takes every word that begins with what is asked for, and only the first place of a phrase.
 * A z begins what stands for something else, so that no key becomes another one or its beginning.
 */
export const engineKey = (key: string): string =>
  `${key.replace(/[\dz]/g, (sign) => `z${sign === 'z' ? 'z' : 'abcdefghij'[Number(sign)]}`)}zq`;
