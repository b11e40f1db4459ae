import { keepFolder, keptFolder } from './kept.ts';

/** Where the folder of a page is that is not kept in the browser. */
export interface Place {
  /** True where the page's own address carries the list, "#folder=c11,q8", until the reader has it kept. */
  carried?: boolean;
}

/** A folder to which a page adds. */
export interface Gathered {
  /** Undefined where there is none to add to. */
  ids: string[] | undefined;
  /** What names it in the address of its page: nothing of a kept one, which that page knows. */
  address: string;
  /** False where it could not be added to. */
  add(id: string): boolean;
}

const sign = '#folder=';

/** The folder of a page: what the browser keeps, else what the page carries. @param site the root of the site: "/report/" */
export function forFolder(site: string, { carried }: Place): Gathered {
  const kept = keptFolder(site);
  if (kept) return { ids: kept, address: '', add: (id) => keepFolder(site, [...kept, id]) };
  if (!carried) return { ids: undefined, address: '', add: () => false };
  const ids = location.hash.startsWith(sign) ? location.hash.slice(sign.length).split(',').filter(Boolean) : [];
  return {
    ids,
    address: ids.join(','),
    add(id) {
      history.replaceState(history.state, '', sign + [...ids, id].join(','));
      return true;
    },
  };
}

/** The address of a page that carries a list along, for `forFolder`: "/en/search/#folder=c11,q8". */
export const carrying = (page: string, ids: readonly string[]): string =>
  ids.length > 0 ? page + sign + ids.join(',') : page;
