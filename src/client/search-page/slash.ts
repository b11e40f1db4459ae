import { find } from './find.ts';

/**
 * A key that is a single sign must be one that readers can turn off (WCAG 2.1.4): those who dictate would press it unawares.
 * Stored only once they do, under the name that search-loader.ts asks for.
 */
export function offerSlash(page: HTMLElement): void {
  const row = find(page, '[data-slash]');
  const box = row.querySelector('input');
  if (!box) return;
  try {
    box.checked = !('slash' in localStorage);
    row.hidden = false;
  } catch {
    // Where nothing may be stored the key does nothing.
  }
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem('slash');
    else localStorage.setItem('slash', 'off');
  });
}
