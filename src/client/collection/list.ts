import { type Letters, nearId, nearIdOf } from '../../search/ask/near-id.ts';

/** What a report has, as lists of its passages are read by it. */
export interface Known {
  ids: ReadonlySet<string>;
  /** Ids that are gone, each with the one that has taken its place, which may be gone, too. */
  moved: Readonly<Record<string, string>>;
  /** What the lists of the report call their entries, and the letter of their ids. */
  letters?: Letters;
}

/** A list that somebody wrote, as the report understands it. */
export interface Resolved {
  /** Ids of the report in the reader's order, each once. */
  ids: string[];
  /** What was asked for and is gone, with what has taken its place. */
  moved: { from: string; to: string }[];
  /** What names no passage, as it was written. */
  unknown: string[];
}

/** The pieces of a list as written: "#c11,q8, p3.2", also with its commas encoded. */
export const piecesOf = (list: string): string[] =>
  decoded(list.replace(/^#/, ''))
    .split(/[,;\s]+/)
    .filter(Boolean);

/** A list as it stands in an address, without the sign before it: "c11,q8,p3.2". */
export const listOf = (ids: readonly string[]): string => ids.join(',');

export const isSame = (one: readonly string[], other: readonly string[]): boolean => listOf(one) === listOf(other);

/** What the pieces of a list name: near ids are understood ("C7", "p3.2."), those that are gone lead to what has their place. */
export function resolved(pieces: readonly string[], { ids, moved, letters = {} }: Known): Resolved {
  const all = new Set([...ids, ...Object.keys(moved)]);
  const found: Resolved = { ids: [], moved: [], unknown: [] };
  for (const piece of pieces) {
    const from = nearId(piece, all, letters);
    const to = from === undefined ? undefined : successor(from, ids, moved);
    if (to === undefined) found.unknown.push(piece);
    else {
      if (from !== undefined && from !== to) found.moved.push({ from, to });
      if (!found.ids.includes(to)) found.ids.push(to);
    }
  }
  return found;
}

/** What a reader wrote to add: one passage as people cite it ("paragraph 3.2"), a list, or an address of a passage or a folder. */
export function writtenPieces(written: string, { ids, moved, letters = {} }: Known): string[] {
  const all = new Set([...ids, ...Object.keys(moved)]);
  const whole = nearId(written.trim(), all, letters);
  if (whole) return [whole];
  return written
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((token) => {
      const url = /^https?:/i.test(token) ? urlOf(token) : undefined;
      if (!url) return piecesOf(token);
      const listed = piecesOf(url.hash);
      if (listed.length > 1) return listed;
      const id = nearIdOf(url, all, letters);
      return [id ?? token];
    });
}

/** What has the place of an id today; undefined where that leads nowhere, or round and round. */
function successor(id: string, ids: ReadonlySet<string>, moved: Known['moved']): string | undefined {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = moved[at]) {
    if (ids.has(at)) return at;
    passed.add(at);
  }
  return undefined;
}

/** URL.parse is newer than the browsers that this is for. */
function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
