import { locales } from '../../i18n/locale.ts';
import { formatDate } from '../../language/date.ts';
import { say } from '../reading/say.ts';
import { sayNotCopied } from './not-copied.ts';

/** What a panel copies, as text and, where it has marks, as HTML; and the day of copying in it. */

/** Copies what stands before a button, and says so at the button; where the browser lets nothing be copied, that. */
export async function copy(button: HTMLButtonElement): Promise<void> {
  const value = button.parentElement?.querySelector<HTMLElement>('[data-value]');
  if (!value) return;
  fillDates(value);
  const text = value.textContent.replace(/\u00a0/g, ' ').trim();
  const isMarked = value.querySelector('em, i, a') !== null;
  try {
    await write({ text, html: isMarked ? withLanguage(value) : undefined });
  } catch (error) {
    console.error(error);
    return sayNotCopied(button);
  }
  if (button.nextElementSibling?.matches('[role=status]')) button.nextElementSibling.remove();
  say(button, button.dataset.copies ?? '');
}

/** Writes to the clipboard; HTML beside the text where that helps a word processor. */
export async function write({ text, html }: { text: string; html?: string | undefined }): Promise<void> {
  if (!navigator.clipboard) throw new Error('This browser lets pages copy nothing.');
  if (html === undefined || !('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
  const blob = (data: string, type: string) => new Blob([data], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}

/** The day of copying, in the months of the panel's language, wherever a citation names the day of access. */
export function fillDates(within: ParentNode): void {
  for (const day of within.querySelectorAll<HTMLElement>('[data-accessed]')) {
    const lang = day.closest<HTMLElement>('[data-cite]')?.lang;
    const locale = locales.find((each) => each === lang);
    if (locale) day.textContent = formatDate(today(), locale);
  }
}

/** "2026-11-23" where the reader is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
}

/** As a word processor takes it: each piece says its language, none is of a style of ours. */
function withLanguage(value: HTMLElement): string {
  const lang = value.closest<HTMLElement>('[lang]')?.lang ?? '';
  const copied = document.createElement('span');
  copied.lang = lang;
  copied.append(...Array.from(value.childNodes, (node) => node.cloneNode(true)));
  for (const each of copied.querySelectorAll('*')) {
    for (const { name } of [...each.attributes]) if (name !== 'lang' && name !== 'href') each.removeAttribute(name);
  }
  return copied.outerHTML;
}
