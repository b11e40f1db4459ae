import type { KeepWords } from '../../components/offline/keep-words.ts';
import { formatDate } from '../../language/date.ts';
import { counted } from '../../language/plural.ts';
import sheet from '../../styles/offline/kept-copy.css?url';
import { find } from '../search-page/find.ts';
import { keptOf, removeKept, storeFiles } from './caches.ts';
import { cacheName, fallbackPage, type Keepable, type Kept, keptPage } from './kept.ts';
import { workerAddress } from './worker-address.ts';

/*
 * The row of a page that has a button to keep the pages of its language in this browser. It shows itself where the browser can do
 * that: nothing is stored before the button is pressed, and what it stores another button removes.
 */
const row = document.querySelector<HTMLElement>('[data-keep]');
if (row && 'serviceWorker' in navigator && 'caches' in globalThis)
  start(row).catch((error: unknown) => {
    // A browser may have all of it and let nothing be stored.
    console.error(error);
  });

async function start(row: HTMLElement): Promise<void> {
  const base = row.dataset.keep ?? '/';
  const words: KeepWords = JSON.parse(find(row, 'script[type="application/json"]').textContent);
  const { locale } = words;
  const part = (name: string): HTMLElement => find(row, `[data-${name}]`);
  const status = find(row, '[role=status]');
  const progress = find(row, 'progress');
  let running: AbortController | undefined;
  let offered = await offer(base, locale);
  let kept = await keptOf(base, locale);
  if (!offered && !kept) return;

  function show(): void {
    const isNewer = Boolean(kept && offered && kept.version !== offered.version);
    part('size').hidden = !offered || (kept !== undefined && !isNewer);
    if (offered) part('size').textContent = sizeOf(offered);
    part('kept').hidden = !kept;
    if (kept) part('kept').textContent = keptSaid(kept);
    part('newer').hidden = !isNewer;
    part('do').hidden = running !== undefined || !offered || (kept !== undefined && !isNewer);
    part('do').textContent = kept ? words.again : words.button;
    part('stop').hidden = !running;
    part('remove').hidden = running !== undefined || !kept;
    part('progress').hidden = !running;
  }

  const sizeOf = ({ pages, fetched, stored }: Keepable): string =>
    filled(words.size, {
      pages: counted(pages, words.pages, locale),
      fetched: megabytes(fetched),
      stored: megabytes(stored),
    });

  const keptSaid = ({ pages, edition, date }: Kept): string =>
    filled(words.kept, {
      pages: counted(pages, words.pages, locale),
      version: edition,
      date: formatDate(date, locale),
    });

  async function keep(): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    say('');
    show();
    // The button that had the focus is gone.
    part('stop').focus();
    try {
      offered = (await offer(base, locale)) ?? offered;
      if (!offered) throw new Error('There is nothing to keep.');
      const record: Kept = { ...pick(offered), date: today() };
      const said = filled(words.keptCopy, { version: record.edition, date: formatDate(record.date, locale) });
      await storeFiles(base, cacheName(base, locale, offered.version), {
        files: offered.files,
        record,
        signal,
        page: (html, file) => (file === fallbackPage ? html : keptPage(html, said, sheet)),
        done: (count, all) => {
          Object.assign(progress, { value: count, max: all });
          find(row, '[data-count]').textContent = filled(words.progress, { done: String(count), all: String(all) });
        },
      });
      if ((await offer(base, locale))?.version !== offered.version) throw new Error('The site has changed meanwhile.');
      await navigator.serviceWorker.register(workerAddress(base), { scope: base, updateViaCache: 'none' });
      // What was kept before goes once all of the new is there.
      await removeKept(base, locale, offered.version);
      kept = record;
      running = undefined;
      show();
      say(keptSaid(record), 'heard');
      part('remove').focus();
    } catch (error) {
      if (!signal.aborted) console.error(error);
      if (offered && offered.version !== kept?.version)
        await caches.delete(cacheName(base, locale, offered.version)).catch(() => false);
      running = undefined;
      show();
      say(signal.aborted ? words.stopped : words.failed);
      part('do').focus();
    }
  }

  async function remove(): Promise<void> {
    try {
      await removeKept(base, locale);
    } catch (error) {
      console.error(error);
      return say(words.notRemoved);
    }
    kept = undefined;
    show();
    say(words.removed);
    // There is no button where the site cannot be reached.
    (part('do').hidden ? find(row, 'h2') : part('do')).focus();
  }

  /** @param how only to be heard where the row shows the same */
  function say(text: string, how: 'heard' | 'seen' = 'seen'): void {
    status.classList.toggle('hidden', how === 'heard');
    status.textContent = text;
  }

  part('do').addEventListener('click', keep);
  part('stop').addEventListener('click', () => running?.abort());
  part('remove').addEventListener('click', remove);
  show();
  row.hidden = false;
}

/** What the site has to keep now; undefined where it cannot be reached. */
async function offer(base: string, locale: string): Promise<Keepable | undefined> {
  try {
    const answer = await fetch(`${base}offline/${locale}.json`, { cache: 'no-cache' });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

const pick = ({ version, edition, pages }: Keepable): Omit<Kept, 'date'> => ({ version, edition, pages });

const filled = (phrase: string, values: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** "1.2 MB", of a million bytes each; what is small still says something. */
const megabytes = (bytes: number): string => `${Math.max(0.1, bytes / 1_000_000).toFixed(1)}\u00a0MB`;

/** The reader's own day: "2026-11-30". */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
