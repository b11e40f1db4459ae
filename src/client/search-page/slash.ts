import { find } from './find.ts';

/**
 * A key that is a single sign must be one that readers can turn off (WCAG 2.1.4): those who dictate would press it unawares.
 * Stored only once they do, under the name that search-loader.ts asks for.
 */
export function offerSlash(page: HTMLElement): void {
  const row = find(page, '[data-slash]');
  const [isOn, isOff] = [find(row, '[data-on]'), find(row, '[data-off]')];
  const show = (): void => {
    isOn.hidden = 'slash' in localStorage;
    isOff.hidden = !isOn.hidden;
  };
  try {
    show();
    row.hidden = false;
  } catch {
    // Where nothing may be stored the key does nothing.
  }
  row.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    try {
      if (isOff.hidden) localStorage.setItem('slash', 'off');
      else localStorage.removeItem('slash');
    } catch {
      // Full, or refused meanwhile: the row goes on saying how it is.
    }
    show();
    find(row, ':not([hidden]) > button').focus();
  });
}
