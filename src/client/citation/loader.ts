import { load } from '../reading/load.ts';
import type { CiteRequest } from './cite.ts';
import tool from './cite.ts?worker&url';
import { idAddress } from './id-address.ts';
import { sayNotCopied } from './not-copied.ts';

/**
 * On every page: what cites, copies and links to selected words is loaded once a reader asks for it. One file, as workers are
 * (src/client/quick-search/loader.ts says why).
 */
let loading: Promise<unknown> | undefined;

/** After so many milliseconds without the tool a reader is helped without it. */
const patience = 5000;

/** @param instead done where the tool does not come, or not soon */
function ask(request: CiteRequest, instead?: () => void): void {
  let isOver = false;
  const end = (act?: () => void) => {
    if (!isOver) act?.();
    isOver = true;
  };
  loading ??= load(tool);
  if (instead) setTimeout(end, patience, instead);
  loading.then(
    () => end(() => dispatchEvent(new CustomEvent('cite', { detail: request }))),
    () => {
      loading = undefined;
      end(instead);
    },
  );
}

const follow = (href: string) => () => location.assign(href);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) button.hidden = false;

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLButtonElement>('button[data-copies]');
  const link = event.target.closest<HTMLAnchorElement>('a.cite');
  if (!button && !link) return;
  event.preventDefault();
  if (button) ask({ to: 'copy', button }, () => sayNotCopied(button));
  else if (link) ask({ to: 'open', href: link.href, from: link }, follow(link.href));
});

/** A key that works where the focus is in a passage alone, as WCAG 2.1.4 asks of a single letter. */
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  // Without the tool the address is that of the passage.
  if (event.altKey && event.code === 'KeyL' && isSelected())
    ask({ to: 'link-words' }, () => {
      const unit = getSelection()?.anchorNode?.parentElement?.closest('[data-unit]');
      if (unit?.id) location.hash = unit.id;
    });
  if (event.altKey || event.key !== 'c' || !(event.target instanceof HTMLElement)) return;
  const from = event.target;
  if (from.closest('input, textarea, select, dialog')) return;
  const href = citeAddress(from);
  if (href) ask({ to: 'open', href, from }, follow(href));
});

/** Where the passage that an element is in, or a result of search, is cited. */
function citeAddress(from: Element): string | undefined {
  const result = from.closest<HTMLElement>('[data-result]')?.dataset.result;
  if (result) return new URL(`${idAddress(result)}#cite-${document.documentElement.lang}`, location.href).href;
  return from.closest('.row')?.querySelector<HTMLAnchorElement>('a.cite')?.href ?? own();
}

/** On the own page of a unit, from anywhere in it. */
const own = (): string | undefined =>
  document.activeElement?.closest('main') && document.querySelector('main > article [data-cite]')
    ? `${location.href.replace(/#.*/, '')}#citing`
    : undefined;

let wait: ReturnType<typeof setTimeout> | undefined;
/** So long a selection rests, in milliseconds, before anything is offered for it. */
const rest = 400;

document.addEventListener('selectionchange', () => {
  clearTimeout(wait);
  if (isSelected()) wait = setTimeout(() => ask({ to: 'offer' }), rest);
  else if (loading) ask({ to: 'withdraw' });
});

/** Whether words of a passage are selected: two words or more. */
function isSelected(): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !/\S\s+\S/.test(String(selection))) return false;
  const at = selection.anchorNode?.parentElement;
  return Boolean(at?.closest('main [data-unit], main [data-ref]')) && !at?.closest('dialog, [data-cite]');
}
