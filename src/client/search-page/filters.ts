import type { Counts } from '../../search/ask/facets.ts';
import { filterNames } from '../../search/ask/query.ts';
import { element } from '../search/element.ts';
import { find } from './find.ts';

interface FilterPanel {
  boxes: HTMLInputElement[];
  show(counts?: Counts): void;
  fold(isEmpty: boolean): void;
}

/**
 * The filters: three that unfold, with the values that are chosen beneath as words that can be taken back. Where there is a margin they
 * stand in it, after the results for those who go by keys, and the kinds are unfolded; elsewhere before the results, one open at a time.
 *
 * @param remove what is said of such a word, with {name} for it
 */
export function filterPanel(page: HTMLElement, remove: string): FilterPanel {
  const panel = find(page, '[data-filters]');
  const folds = [...panel.querySelectorAll('details')];
  const [kinds] = folds;
  const boxes = [...panel.querySelectorAll('input')];
  const totals = new Map(boxes.map((box) => [box, countOf(box).textContent]));
  const chosen = find(page, '[data-chosen]');
  const roomy = matchMedia('(min-width: 66rem)');

  function place(): void {
    if (roomy.matches) find(page, '[data-found]').after(panel);
    else chosen.before(panel);
    for (const fold of folds) fold.open = roomy.matches && fold === kinds;
  }

  function showChosen(): void {
    const words = boxes.flatMap((box) => (box.checked ? [wordOf(box, remove)] : []));
    find(chosen, 'ul').replaceChildren(...words);
    chosen.hidden = words.length === 0;
    for (const fold of folds) {
      const count = fold.querySelectorAll(':checked').length;
      find(fold, '[data-chosen-count]').textContent = count > 0 ? String(count) : '';
    }
  }

  // The event does not bubble.
  panel.addEventListener(
    'toggle',
    ({ target }) => {
      if (roomy.matches || !(target instanceof HTMLDetailsElement && target.open)) return;
      for (const fold of folds) if (fold !== target) fold.open = false;
    },
    true,
  );
  chosen.addEventListener('click', ({ target }) => {
    const key = target instanceof Element ? target.closest('[data-chosen-value]') : null;
    const box = boxes.find((each) => keyOf(each) === key?.getAttribute('data-chosen-value'));
    if (!box) return;
    box.checked = false;
    // The word goes: who came to it by key goes on where it could be chosen again.
    box.closest('details')?.querySelector('summary')?.focus({ preventScroll: true });
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
  roomy.addEventListener('change', place);
  place();
  return {
    boxes,
    show(counts) {
      for (const box of boxes) {
        const count = filterNames.flatMap((name) => (name === box.name ? (counts?.[name].get(box.value) ?? 0) : []))[0];
        countOf(box).textContent = counts ? String(count) : (totals.get(box) ?? '');
        // What would leave nothing cannot be chosen, but what is chosen taken back.
        box.disabled = counts !== undefined && !count && !box.checked;
      }
      for (const fold of folds) fold.hidden = !fold.querySelector('input:enabled');
      panel.hidden = folds.every((fold) => fold.hidden);
      showChosen();
    },
    fold(isEmpty) {
      if (!roomy.matches) for (const fold of folds) fold.open = isEmpty && fold === kinds;
    },
  };
}

const keyOf = ({ name, value }: HTMLInputElement): string => `${name} ${value}`;

const labelOf = (box: HTMLInputElement): HTMLElement => find(box.closest('label') ?? document, 'span');

const countOf = (box: HTMLInputElement): HTMLElement => find(box.closest('label') ?? document, '[data-count]');

/** What is chosen, as a button that takes it back. */
function wordOf(box: HTMLInputElement, remove: string): HTMLElement {
  const { textContent, lang } = labelOf(box);
  const name = textContent.trim().replace(/\s+/g, ' ');
  const attributes = {
    type: 'button',
    class: 'plain',
    'data-chosen-value': keyOf(box),
    'aria-label': remove.replace('{name}', () => name),
  };
  return element('li', {}, element('button', attributes, element('span', { lang: lang || undefined }, name)));
}
