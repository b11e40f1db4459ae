import type { CollectionWords } from '../../components/collection/page-words.ts';
import { find } from '../search-page/find.ts';
import { forgetFolder, keepFolder, keptFolder } from './kept.ts';
import { isSame } from './list.ts';
import { fill } from './text.ts';

/** What the page's row about keeping asks of the page, and does to it. */
interface Shown {
  ids(): string[];
  say(text: string): void;
  /** What is around the list is to be shown anew. */
  refresh(): void;
  /** Another list takes the place of what is shown, and of what is kept. */
  replace(ids: string[], said: string): void;
  /** Shows what the browser keeps. */
  open(): void;
}

/** Whether what is shown is the folder that this browser keeps. */
export function isKept(site: string, ids: readonly string[]): boolean {
  const kept = keptFolder(site);
  return kept !== undefined && isSame(kept, ids);
}

/** The reader's choice to have this browser keep the folder, which can be taken back. Returns what shows how that stands. */
export function keepingRow(page: HTMLElement, site: string, { keep }: CollectionWords, shown: Shown): () => void {
  const row = (name: string): HTMLElement => find(page, `[data-${name}]`);
  row('keep').addEventListener('click', () => {
    const isDone = keepFolder(site, shown.ids());
    shown.refresh();
    shown.say(isDone ? keep.kept : keep.refused);
    if (isDone) row('forget').focus();
    else row('kept').textContent = keep.refused;
  });
  row('forget').addEventListener('click', () => {
    forgetFolder(site);
    shown.refresh();
    shown.say(keep.forgotten);
    row('keep').focus();
  });
  row('merge').addEventListener('click', () => {
    const kept = keptFolder(site) ?? [];
    const all = [...kept, ...shown.ids().filter((id) => !kept.includes(id))];
    shown.replace(all, keep.kept);
    row('forget').focus();
  });
  row('mine').addEventListener('click', (event) => {
    event.preventDefault();
    shown.open();
  });
  return () => {
    const kept = keptFolder(site);
    const isOwn = isKept(site, shown.ids());
    row('kept').textContent =
      kept === undefined ? keep.nowhere : isOwn ? keep.kept : fill(keep.other, { n: String(kept.length) });
    row('keep').hidden = kept !== undefined;
    row('merge').hidden = kept === undefined || isOwn || shown.ids().length === 0;
    row('mine').hidden = kept === undefined || isOwn;
    row('forget').hidden = !isOwn;
  };
}
