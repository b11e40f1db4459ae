import { find } from './find.ts';

/** Lets the reader copy the address of a search, or hand it to another application where the browser can. */
export function share(page: HTMLElement, address: string, title: string): void {
  const link = page.querySelector<HTMLAnchorElement>('[data-tools] a.copy');
  if (link) link.href = address;
  const button = find(page, '[data-share]');
  button.hidden = !('share' in navigator);
  // A reader who changes their mind is no fault.
  button.onclick = () => navigator.share({ title, url: address }).catch(() => {});
}
