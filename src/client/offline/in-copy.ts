/** Where a page begins to know where it is: pages of a copy do not know in which folder that stands. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/**
 * The address of a style sheet or script in the copy.
 *
 * @param address the one on the site: "/report/_astro/site.css"
 */
export const inCopy = (address: string): string => new URL(address.replace(/^.*\/(?=_astro\/)/, '../'), script).href;
