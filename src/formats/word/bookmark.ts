import { sha256 } from '../../model/hash.ts';

/** Word takes no longer names. */
const longest = 40;

/**
 * The name of the bookmark at a unit or a section of the edition's own: "u_p3_2" of p3.2, "u_p3_2__2" of p3.2-2,
 * "u_edition_index". Word's names hold letters, digits and underscores alone, begin with a letter, are told apart without regard
 * to capitals, which ids have none of, and have 40 characters at most: a longer one ends in the first 12 digits of the SHA-256 of
 * its id.
 */
export function bookmarkName(id: string): string {
  const name = `u_${id.replaceAll('.', '_').replaceAll('-', '__')}`;
  return name.length <= longest ? name : `${name.slice(0, longest - 13)}_${sha256(id).slice(0, 12)}`;
}
