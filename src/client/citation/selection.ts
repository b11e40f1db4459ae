import { pageLocale } from '../reading/page-locale.ts';
import { say } from '../reading/say.ts';
import { write } from './clipboard.ts';
import { textDirective } from './fragment.ts';
import { idAddress } from './id-address.ts';
import { idPage } from './id-page.ts';
import { words } from './words.ts';

/**
 * For words that a reader has selected: two quiet buttons beside them. One copies a link to those very words, the other the words
 * with their citation. Ordinary copying is left as it is.
 */
let tools: HTMLElement | undefined;

/** Puts the buttons where the selection ends. */
export function offer(): void {
  const range = selected();
  const last = range && [...range.getClientRects()].at(-1);
  withdraw();
  if (!range || !last) return;
  tools = document.createElement('div');
  tools.className = 'selection-tools';
  tools.append(
    button(words.link, (at) => copyWordsLink(at)),
    button(words.quote, (at) => copyQuotation(at)),
  );
  blockOf(range)?.closest('.row')?.after(tools) ?? document.body.append(tools);
  const { left, top } = (tools.offsetParent ?? document.body).getBoundingClientRect();
  const room = document.documentElement.clientWidth - tools.offsetWidth - 8;
  tools.style.insetInlineStart = `${Math.max(8, Math.min(last.right, room)) - left}px`;
  tools.style.insetBlockStart = `${last.bottom + 6 - top}px`;
}

export function withdraw(): void {
  // Who is about to press one has the focus, or the pointer, on it.
  if (tools?.matches(':focus-within, :active')) return;
  tools?.remove();
  tools = undefined;
}

/** The link: to the selected words, else to the passage that they begin in. */
export async function copyWordsLink(at?: HTMLElement): Promise<void> {
  const range = kept ?? selected();
  if (!range) return;
  const href = linkTo(range);
  await write({ text: href }).then(
    () => done(at),
    () => sayNotCopied(href),
  );
}

/** The words in quotation marks, with who said them where the citation does, and the link. */
async function copyQuotation(at: HTMLElement): Promise<void> {
  const range = kept ?? selected();
  const block = range && blockOf(range);
  if (!range || !block) return;
  const href = linkTo(range);
  const said = textOf(range);
  const citation = await inTextOf(block);
  const [open = '', close = ''] = words.marks;
  const lang = block.closest<HTMLElement>('[lang]')?.lang ?? '';
  const quoted = document.createElement('p');
  quoted.lang = lang;
  quoted.textContent = `${open}${said}${close} ${citation} `;
  quoted.append(Object.assign(document.createElement('a'), { href, textContent: href }));
  await write({
    text: `${open}${said}${close} ${citation} ${href}`.replace(/ +/g, ' '),
    html: quoted.outerHTML,
  }).then(
    () => done(at),
    () => sayNotCopied(href),
  );
}

/** Where the browser lets nothing be copied, the link stands in place of the buttons. */
function sayNotCopied(href: string): void {
  if (!tools) offer();
  const link = Object.assign(document.createElement('a'), { href, textContent: href });
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.append(words.failed, ' ', link);
  if (!tools) return;
  tools.replaceChildren(said);
  // It is wider than the buttons were.
  const over = tools.getBoundingClientRect().right + 8 - document.documentElement.clientWidth;
  if (over > 0) tools.style.insetInlineStart = `${Number.parseFloat(tools.style.insetInlineStart) - over}px`;
  link.focus();
}

/** The selection at the moment that a button was pressed: pressing may take it away. */
let kept: Range | undefined;

function button(text: string, act: (at: HTMLElement) => Promise<void>): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('focus', () => {
    kept = selected() ?? kept;
  });
  made.addEventListener('click', () => {
    kept = selected() ?? kept;
    void act(made);
  });
  return made;
}

function done(at?: HTMLElement): void {
  kept = undefined;
  if (at) say(at, words.copied);
  else {
    const status = document.getElementById('said');
    if (status) status.textContent = words.copied;
  }
}

/** The words of the tools, in the language of the page. */
function selected(): Range | undefined {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && !range.collapsed && blockOf(range) ? range : undefined;
}

/** The passage that a selection begins in. */
function blockOf(range: Range): HTMLElement | undefined {
  const { startContainer } = range;
  const holder = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return holder?.closest<HTMLElement>('main [data-unit]') ?? undefined;
}

function linkTo(range: Range): string {
  const block = blockOf(range);
  const address = location.href.replace(/#.*/, '');
  if (!block) return address;
  const page = plain(document.querySelector('main')?.textContent ?? '');
  const [before, after] = [document.createRange(), document.createRange()];
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const isOne = block.contains(range.endContainer);
  after.selectNodeContents(block);
  if (isOne) after.setStart(range.endContainer, range.endOffset);
  const directive = textDirective(textOf(range), {
    before: plain(String(before)),
    after: isOne ? plain(String(after)) : '',
    isOne,
    countOf: (words) => page.split(words).length - 1,
  });
  return `${address}#${block.id}${directive}`;
}

const textOf = (range: Range): string => plain(String(range)).trim();
const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** "(Reading Office, 2019, para. 3.2)", as the passage's own address has it; nothing where that does not come. */
async function inTextOf(block: HTMLElement): Promise<string> {
  const page = await idPage(idAddress(block.dataset.unit ?? ''));
  return page?.querySelector(`[data-cite][lang=${pageLocale}] [data-in-text]`)?.textContent ?? '';
}
