import type { CollectionWords } from '../../components/collection/page-words.ts';
import type { Passage } from '../../formats/collection/passage.ts';
import { counted } from '../../language/plural.ts';
import { lettersFrom } from '../../search/ask/near-id.ts';
import { announcer } from '../search/announce.ts';
import { find } from '../search-page/find.ts';
import { fileButtons } from './file-buttons.ts';
import { carrying } from './gathered.ts';
import { type Item, item } from './item.ts';
import { isKept, keepingRow } from './keeping.ts';
import { isOfFolder, keepFolder, keptFolder } from './kept.ts';
import { isSame, type Known, listOf, piecesOf, resolved, writtenPieces } from './list.ts';
import { fill, quoted } from './text.ts';

const page = document.querySelector<HTMLElement>('[data-folder]');
if (page) start(page);

/** The page of the folder: shows what its address lists, or what this browser keeps, and changes both as the reader does. */
function start(page: HTMLElement): void {
  const words: CollectionWords = JSON.parse(find(page, 'script[type="application/json"]').textContent);
  const site = page.dataset.site ?? '/';
  const known: Known = {
    ids: new Set(words.ids.split(' ')),
    moved: words.moved,
    letters: lettersFrom(document.getElementById('said')?.dataset.letters),
  };
  const list = find(page, '[data-list]');
  const notice = find(page, '[data-notice]');
  const undo = find(page, '[data-undo]');
  const box = find(page, '#add');
  const voice = announcer(find(page, '[role="status"]'));
  const items = new Map<string, Item>();
  const loaded = new Map<string, Promise<Passage>>();
  /** What the folder holds, in the reader's order. */
  let ids: string[] = [];
  /** What it held before something was taken out of it. */
  let before: string[] = [];

  const showKept = keepingRow(page, site, words, {
    ids: () => ids,
    say: (text) => voice.say(text),
    refresh: showRest,
    replace(all, said) {
      const next = resolved(all, known).ids;
      keepFolder(site, next);
      change(next, said);
    },
    open() {
      history.pushState(null, '', location.pathname + location.search);
      follow();
      find(page, 'h1').focus();
    },
  });

  /** Does what the address asks for; without a list it is what this browser keeps. */
  function follow(): void {
    const isPlace = document.getElementById(location.hash.slice(1)) !== null;
    // A link to a place on this page, past its head, changes nothing of the folder.
    if (isPlace && 'started' in page.dataset) {
      history.replaceState(history.state, '', address());
      return;
    }
    const written = isPlace ? [] : piecesOf(location.hash);
    const found = resolved(written.length > 0 ? written : (keptFolder(site) ?? []), known);
    ids = found.ids;
    if (written.length === 0 && keptFolder(site)) keepFolder(site, ids);
    undo.hidden = true;
    show();
    const notes = [
      ...found.moved.map((each) => fill(words.said.replaced, each)),
      ...(found.unknown.length > 0 ? [fill(words.said.unknown, { ids: quoted(found.unknown) })] : []),
    ];
    tell(notes.join(' '));
    if (notes.length > 0) voice.say(notes.join(' '));
    history.replaceState(history.state, '', address());
  }

  /** The list changes: in the address, in what is shown and, where that is it, in what this browser keeps. */
  function change(next: string[], said: string): void {
    const wasKept = isKept(site, ids);
    ids = next;
    if (wasKept) keepFolder(site, ids);
    history.replaceState(history.state, '', address());
    tell('');
    show();
    voice.say([said, counted(ids.length, words.count, words.locale)].filter(Boolean).join(' '));
  }

  const address = (): string => (ids.length > 0 ? `#${listOf(ids)}` : location.pathname + location.search);

  function show(): void {
    // What is taken out may be put back.
    for (const [id, { li }] of items) if (!ids.includes(id)) li.remove();
    for (const [at, id] of ids.entries()) {
      const { li } = items.get(id) ?? add(id);
      if (list.children[at] !== li) list.insertBefore(li, list.children[at] ?? null);
    }
    for (const [at, id] of ids.entries()) {
      set(items.get(id)?.li.querySelector('[data-act="up"]'), at === 0);
      set(items.get(id)?.li.querySelector('[data-act="down"]'), at === ids.length - 1);
    }
    showRest();
  }

  /** What stands around the list. */
  function showRest(): void {
    const isEmpty = ids.length === 0;
    const whole = `${words.address}${isEmpty ? '' : `#${listOf(ids)}`}`;
    find(page, '[data-count]').textContent = counted(ids.length, words.count, words.locale);
    for (const selector of ['[data-take]', '[data-clear]', '[data-list]']) find(page, selector).hidden = isEmpty;
    find(page, '[data-empty]').hidden = !isEmpty;
    const copy = page.querySelector<HTMLAnchorElement>('a.copy');
    if (copy) copy.hash = listOf(ids);
    find(page, 'p[data-address]').textContent = fill(words.take.again, { address: whole });
    const search = page.querySelector<HTMLAnchorElement>('a[data-search]');
    if (search) search.href = carrying(search.pathname, isKept(site, ids) ? [] : ids);
    showKept();
  }

  function add(id: string): Item {
    const made = item(id, words);
    items.set(id, made);
    load(made);
    return made;
  }

  async function load(into: Item): Promise<void> {
    try {
      into.show(await passageOf(into.id));
    } catch (error) {
      console.error(error);
      into.fail();
    }
    if (items.get(into.id) === into) show();
  }

  /** Asked for once; after a failure again. */
  function passageOf(id: string): Promise<Passage> {
    const loading =
      loaded.get(id) ??
      fetch(`${id}.json`, { cache: 'no-cache' }).then((file) => {
        if (!file.ok) throw new Error(`${file.url}: ${file.status}`);
        return file.json();
      });
    loaded.set(id, loading);
    loading.catch(() => loaded.delete(id));
    return loading;
  }

  function tell(text: string): void {
    notice.textContent = text;
    notice.hidden = text === '';
  }

  function remove(id: string): void {
    const at = ids.indexOf(id);
    const said = fill(words.said.removed, { unit: nameOf(id) });
    before = ids;
    change(
      ids.filter((each) => each !== id),
      said,
    );
    offerUndo(said);
    const next = ids[at] ?? ids[at - 1];
    if (next) items.get(next)?.li.querySelector('a')?.focus();
    else find(undo, 'button').focus();
  }

  /** The neighbour moves, so that the focus stays where it is. */
  function move(id: string, step: 1 | -1): void {
    const at = ids.indexOf(id);
    const other = ids[at + step];
    const li = items.get(id)?.li;
    const otherLi = other && items.get(other)?.li;
    if (!other || !li || !otherLi) return;
    if (step < 0) li.after(otherLi);
    else li.before(otherLi);
    const next = [...ids];
    [next[at], next[at + step]] = [other, id];
    undo.hidden = true;
    change(next, fill(words.said.moved, { unit: nameOf(id), n: String(at + step + 1), all: String(ids.length) }));
    li.scrollIntoView({ block: 'nearest' });
  }

  const nameOf = (id: string): string => items.get(id)?.name() ?? id;

  function offerUndo(said: string): void {
    find(undo, 'span').textContent = said;
    undo.hidden = false;
  }

  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const id = button?.closest<HTMLElement>('[data-passage]')?.dataset.passage;
    if (!button || !id) return;
    const made = items.get(id);
    switch (button.dataset.act) {
      case 'up':
        return move(id, -1);
      case 'down':
        return move(id, 1);
      case 'remove':
        return remove(id);
      default:
        if (made) load(made);
    }
  });

  find(undo, 'button').addEventListener('click', () => {
    const back = before.filter((id) => !ids.includes(id));
    undo.hidden = true;
    change(before, words.said.restored);
    items
      .get(back[0] ?? '')
      ?.li.querySelector('a')
      ?.focus();
  });

  find(page, '[data-clear]').addEventListener('click', () => {
    before = ids;
    change([], words.said.cleared);
    offerUndo(words.said.cleared);
    find(undo, 'button').focus();
  });

  find(page, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (!(box instanceof HTMLInputElement)) return;
    const found = resolved(writtenPieces(box.value, known), known);
    const added = found.ids.filter((id) => !ids.includes(id));
    const said = [
      ...found.moved.map((each) => fill(words.said.replaced, each)),
      ...(found.unknown.length > 0 ? [fill(words.said.unknown, { ids: quoted(found.unknown) })] : []),
      ...(added.length === 0 && found.ids.length > 0
        ? [fill(words.said.already, { unit: found.ids.map(nameOf).join(', ') })]
        : []),
      ...(added.length > 0 ? [fill(words.said.added, { unit: added.join(', ') })] : []),
    ].join(' ');
    if (said === '') return;
    undo.hidden = true;
    change([...ids, ...added], said);
    tell(found.unknown.length + found.moved.length > 0 || added.length === 0 ? said : '');
    if (found.unknown.length === 0) box.value = '';
    else box.select();
  });

  fileButtons(page, site, words, () => Promise.all(ids.map(passageOf)));

  // The other language's page shows the same list. keep-place.ts sets that link's anchor before this.
  const other = document.querySelector<HTMLAnchorElement>('a[data-switch]');
  for (const event of ['pointerdown', 'focusin', 'click', 'auxclick'])
    other?.addEventListener(event, () => {
      other.hash = listOf(ids);
    });
  addEventListener('popstate', follow);
  addEventListener('storage', (event) => {
    if (!isOfFolder(event, site)) return;
    const kept = keptFolder(site);
    // What another window adds to the kept folder comes into this one, where this one shows it.
    if (kept && isSame(piecesOf(event.oldValue ?? ''), ids)) {
      ids = resolved(kept, known).ids;
      history.replaceState(history.state, '', address());
      show();
    } else showRest();
  });

  find(page, '[data-fallback]').hidden = true;
  find(page, '[data-works]').hidden = false;
  follow();
  page.dataset.started = '';
}

/** A button at the end of the list stays where the focus can rest on it. */
function set(button: Element | null | undefined, isIdle: boolean): void {
  if (isIdle) button?.setAttribute('aria-disabled', 'true');
  else button?.removeAttribute('aria-disabled');
}
