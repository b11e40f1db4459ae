import type { FileSource } from '../search/sources.ts';

declare global {
  /** The files of search by their paths in the site, "search/en/units.json", as scripts/offline/search-files.ts writes them. */
  var searchFiles: Record<string, string> | undefined;
}

/** Gives what a file of search holds that came as a script: a page in a folder may read no other file. */
export const copiedFile: FileSource = async (path, read) => {
  const text = globalThis.searchFiles?.[path];
  if (text === undefined) throw new Error(`${path} is not in this copy.`);
  return read(new Response(text));
};
