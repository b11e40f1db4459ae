import type { CollectionWords } from '../../components/collection/page-words.ts';
import type { Passage, Runs } from '../../formats/collection/passage.ts';
import type { Locale } from '../../i18n/locale.ts';
import { element } from '../search/element.ts';

/** A passage in the folder, with what the reader can do to it; until its words are there its id alone. */
export interface Item {
  li: HTMLLIElement;
  id: string;
  /** What it is called: its id until its words are there. */
  name(): string;
  show(passage: Passage): void;
  fail(): void;
}

export function item(id: string, words: CollectionWords): Item {
  let called = id;
  const li = element('li', { 'data-passage': id });
  const frame = (...inner: HTMLElement[]): void => {
    const focused = li.querySelector<HTMLElement>('button:focus')?.dataset.act;
    li.replaceChildren(...inner, tools(called, words));
    if (focused) li.querySelector<HTMLElement>(`[data-act="${focused}"]`)?.focus();
  };
  const waiting = (text: string): HTMLElement =>
    element('div', { class: 'row' }, element('h3', { class: 'mark sans' }, id), element('p', { class: 'sans' }, text));
  frame(waiting(`${words.loading}…`));
  return {
    li,
    id,
    name: () => called,
    show(passage) {
      called = textOf(passage.name);
      frame(shown(passage, words));
    },
    fail() {
      const row = waiting(words.failed);
      row.lastElementChild?.append(
        ' ',
        element('button', { class: 'plain', type: 'button', 'data-act': 'retry' }, words.retry),
      );
      frame(row);
    },
  };
}

export const textOf = (runs: Runs): string => runs.map(({ value }) => value).join('');

function tools(name: string, words: CollectionWords): HTMLElement {
  const button = (act: 'up' | 'down' | 'remove'): HTMLElement =>
    element(
      'button',
      { class: 'plain', type: 'button', 'data-act': act, 'aria-label': `${words[act]}: ${name}` },
      words[act],
    );
  return element(
    'div',
    { class: 'row' },
    element('p', { class: 'sans passage-tools' }, button('up'), button('down'), button('remove')),
  );
}

/** The words in the report's face, what the edition says of them in its own. */
function shown(passage: Passage, { locale, citeAs }: CollectionWords): HTMLElement {
  const { ink, lived, quoted, title, numbers, items, beside, speaker, place, source, translation } = passage;
  const say = (runs: Runs) => spans(runs, locale);
  // A drawing has its title in it.
  const paragraph = passage.drawing
    ? element('img', { src: passage.drawing, alt: textOf(passage.words), loading: 'lazy' })
    : element('p', { class: passage.oursWhole ? 'sans' : undefined }, ...say(passage.words));
  const list = items && element('ul', {}, ...items.map((each) => element('li', {}, ...say(each))));
  return element(
    'div',
    { class: `row passage ${ink ?? ''}${lived ? ' lived' : ''}`, 'data-ref': passage.id },
    element('h3', { class: 'mark sans' }, nameLink(passage, locale), kindName(passage)),
    element(
      'div',
      { class: 'words' },
      title && element('p', { class: passage.ours ? 'title sans' : 'title' }, ...say(title)),
      numbers && element('p', { class: 'sans numbers' }, numbers.join('; ')),
      quoted ? element('blockquote', {}, paragraph) : paragraph,
      list,
      ...(beside ?? []).map((line) => element('p', {}, ...say(line))),
      speaker && element('p', { class: 'speaker sans' }, ...say(speaker)),
      element(
        'p',
        { class: 'sans from' },
        place.length > 0 ? element('a', { href: passage.placeUrl, class: 'place' }, ...say(place)) : undefined,
        ...[source, translation].flatMap((part) => (part ? [' ', element('span', {}, part)] : [])),
      ),
      element(
        'p',
        { class: 'sans print-only cited' },
        `${citeAs}: `,
        ...say(passage.citation),
        // The address of the passage in this language stands beside the one that its citation ends with.
        element('br', {}),
        passage.address,
      ),
    ),
  );
}

/** The whole name for those who hear it and on narrow screens; where there is a margin its number. */
function nameLink({ url, ink, name, mark }: Passage, locale: Locale): HTMLElement {
  return element(
    'a',
    { href: url, class: ink },
    element('span', { class: 'name' }, ...spans(name, locale)),
    element('span', { class: 'short', 'aria-hidden': 'true' }, mark),
  );
}

function kindName({ mark, kind }: Passage): HTMLElement | undefined {
  return mark === kind ? undefined : element('span', { class: 'kind', 'aria-hidden': 'true' }, kind);
}

const spans = (runs: Runs, locale: Locale): (string | HTMLElement)[] =>
  runs.map(({ value, lang }) => (lang === locale ? value : element('span', { lang }, value)));
