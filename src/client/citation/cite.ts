import css from '../../styles/report/sharing/cite.css?url';
import { loadSheet } from '../quick-search/sheet.ts';
import { copy, fillDates } from './clipboard.ts';
import { openPanel } from './panel.ts';
import { copyWordsLink, offer, withdraw } from './selection.ts';

/** What a reader asked for: src/client/citation/loader.ts hands it over. */
export type CiteRequest =
  /** The panel of a passage; `from` is where the focus goes back to. */
  | { to: 'open'; href: string; from: HTMLElement }
  /** What stands before a button. */
  | { to: 'copy'; button: HTMLButtonElement }
  /** Words are selected, or no longer. */
  | { to: 'offer' }
  | { to: 'withdraw' }
  | { to: 'link-words' };

fillDates(document);

/** Loaded here and not by what loads this: a file that two scripts of every page share would be one more that it asks for. */
const styled = loadSheet(css);

addEventListener('cite', (event) => {
  if (event instanceof CustomEvent) void styled.then(() => answer(event.detail));
});

function answer(request: CiteRequest): void {
  switch (request.to) {
    case 'open':
      // A browser without dialogs has the page.
      openPanel(request.href, request.from).catch(() => location.assign(request.href));
      return;
    case 'copy':
      void copy(request.button);
      return;
    case 'offer':
      offer();
      return;
    case 'withdraw':
      withdraw();
      return;
    case 'link-words':
      void copyWordsLink();
  }
}
