// Where the addresses of a site lead in a copy of it that stands in a folder.
import { posix } from 'node:path';

export interface OfflineSite {
  /** The path that the site was built for, with a slash at both ends. */
  base: string;
  /** "https://report.example"; undefined where nobody has said where the site stands. */
  origin?: string | undefined;
  /** Whether the copy holds a file, by its path in the site: "en/chapters/3/index.html". */
  has(file: string): boolean;
}

/** Stands for the origin of a site that has none. */
const nowhere = 'http://localhost';

/** The addresses in one file of a copy. */
export interface OfflineAddresses {
  /** Whether it is known where the site stands. */
  isPublished: boolean;
  /** The address of the file on the site, for whoever is on line. */
  onSite: string;
  /** A file of the copy as an address: "../../_astro/site.css". */
  toFile(file: string): string;
  /**
   * An address of the site as it leads on in the copy: to a file there, else to the site. Undefined where it leads to neither.
   * Whole addresses and those within the page stay as they are.
   */
  of(address: string): string | undefined;
  /** The same address as others should use it; as it is where nobody knows where the site stands. */
  published(address: string): string;
}

/** @param file the path of the file that the addresses stand in: "en/chapters/3/index.html" */
export function offlineAddresses({ base, origin, has }: OfflineSite, file: string): OfflineAddresses {
  const here = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), origin ?? nowhere);
  const toFile = (other: string): string => encodeURI(posix.relative(posix.dirname(file), other));
  return {
    isPublished: origin !== undefined,
    onSite: here.href,
    toFile,
    of(address) {
      if (/^(#|[a-z][a-z+.-]*:|\/\/)/i.test(address)) return address;
      const url = new URL(address, here);
      const path = decodeURIComponent(url.pathname);
      const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
      const target = inside?.replace(/(^|\/)$/, '$1index.html');
      if (target !== undefined && has(target)) return toFile(target) + url.search + url.hash;
      return origin === undefined ? undefined : url.href;
    },
    published: (address) => (origin === undefined ? address : new URL(address, here).href),
  };
}

/** A style sheet of the site as it stands in the copy: what it names by the site's root is found from where it is. */
export function offlineSheet(css: string, file: string, site: OfflineSite): string {
  const addresses = offlineAddresses(site, file);
  return css.replace(/url\((["']?)([^)"']+)\1\)/g, (_, quote: string, address: string) => {
    const there = address.startsWith('data:') ? address : (addresses.of(address) ?? address);
    return `url(${quote}${there}${quote})`;
  });
}
