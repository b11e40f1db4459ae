import { pageLocale } from '../reading/page-locale.ts';
import { fillDates } from './clipboard.ts';
import { idPage } from './id-page.ts';
import { words } from './words.ts';

/**
 * The panel of a passage, over the page: what its own address, /id/<id>/, says of citing it in the page's language. Where it does
 * not come, the panel says so, and leads there: a reader whose connection is lost keeps the page that is open.
 *
 * @param href "/id/p3.2/#cite-en", or "#citing" of the page itself
 * @param from where the focus goes back to
 */
export async function openPanel(href: string, from: HTMLElement): Promise<void> {
  const here = document.querySelector<HTMLDetailsElement>(`main [data-cite][lang=${pageLocale}]`);
  if (here && new URL(href).pathname === location.pathname) {
    here.open = true;
    here.scrollIntoView({ block: 'start' });
    firstButton(here)?.focus();
    return;
  }
  const section = await sectionOf(href);
  if (section) show(section, from);
  else showDialog({ lang: pageLocale, close: words.close, from }, notLoaded(href)).querySelector('a')?.focus();
}

function notLoaded(href: string): HTMLElement {
  const said = document.createElement('p');
  said.id = 'cite-panel';
  said.append(words.notLoaded, ' ', Object.assign(document.createElement('a'), { href, textContent: words.page }));
  return said;
}

async function sectionOf(href: string): Promise<HTMLDetailsElement | undefined> {
  const page = await idPage(href);
  const found = page?.getElementById(new URL(href).hash.slice(1))?.closest('details');
  return found ?? page?.querySelector<HTMLDetailsElement>('details[data-cite]') ?? undefined;
}

function show(section: HTMLDetailsElement, from: HTMLElement): void {
  const copied = document.importNode(section, true);
  copied.open = true;
  const folder = folderLine(section);
  if (folder) copied.querySelector('.files')?.before(folder);
  const heading = copied.querySelector('h2, h3');
  if (heading) heading.id = 'cite-panel';
  for (const button of copied.querySelectorAll<HTMLButtonElement>('button[data-copies]')) button.hidden = false;
  fillDates(copied);
  showDialog({ lang: section.lang, close: section.dataset.close ?? '×', from }, copied);
  firstButton(copied)?.focus();
}

/** @param shown what it shows; in it is what it is called by, #cite-panel */
function showDialog(of: { lang: string; close: string; from: HTMLElement }, shown: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-dialog';
  dialog.lang = of.lang;
  dialog.setAttribute('aria-labelledby', 'cite-panel');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = of.close;
  close.addEventListener('click', () => dialog.close());
  dialog.append(shown, close);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    of.from.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  // What is read out of a live region outside a dialog is not heard while it is open.
  const status = document.getElementById('said');
  if (status) dialog.append(status);
  dialog.addEventListener('close', () => status && document.body.append(status));
  return dialog;
}

/** The link that adds the passage to the reader's folder stands among the ways on of its own page: over a text it is of the panel. */
function folderLine({ ownerDocument, lang }: HTMLElement): HTMLElement | undefined {
  const link = ownerDocument.querySelector(`section[lang=${lang}] .ways a[data-add]`);
  if (!link) return undefined;
  const line = document.createElement('p');
  line.className = 'files';
  line.append(document.importNode(link, true));
  return line;
}

/** The one that copies the first citation, for who came to cite. */
const firstButton = (within: Element): HTMLElement | null =>
  within.querySelector<HTMLElement>('[data-citation] + button') ?? within.querySelector('button[data-copies]');
