/*
 * The folder that a browser keeps, once its reader has asked for that: the list of ids as addresses have it. Each site has its
 * own, as several may stand on one host.
 */

/** The root of the site, by any link to the page of the folder: "/report/" of "/report/en/collection/". */
export const siteOf = (link: HTMLAnchorElement | null): string => link?.pathname.replace(/[^/]+\/[^/]+\/$/, '') ?? '/';

/** @param site the address of the site's root: "/report/" */
const nameFor = (site: string): string => `folder ${site}`;

/** The ids of the kept folder; undefined where none is kept, or nothing can be. */
export function keptFolder(site: string): string[] | undefined {
  try {
    return localStorage.getItem(nameFor(site))?.split(',').filter(Boolean);
  } catch {
    return undefined;
  }
}

/** Keeps a folder in place of what is kept; false where the browser lets nothing be. */
export function keepFolder(site: string, ids: readonly string[]): boolean {
  try {
    localStorage.setItem(nameFor(site), ids.join(','));
    return true;
  } catch {
    return false;
  }
}

export function forgetFolder(site: string): void {
  try {
    localStorage.removeItem(nameFor(site));
  } catch {
    // Where nothing can be kept nothing has to go.
  }
}

/** Whether a change of what is stored, made in another window, is one of this site's folder. */
export const isOfFolder = ({ key }: Pick<StorageEvent, 'key'>, site: string): boolean =>
  key === null || key === nameFor(site);
