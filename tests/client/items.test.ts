import { describe, expect, it, vi } from 'vitest';
import { resultItems } from '../../src/client/search-page/items.ts';
import { page } from './page.ts';

interface Item {
  name: string;
  remove(): void;
}

/** A list of elements, as far as the items are asked of it. */
function list() {
  const children: Item[] = [];
  const moved: string[] = [];
  const focus = vi.fn();
  const put = (item: Item, before: Item | null): void => {
    item.remove();
    children.splice(before ? children.indexOf(before) : children.length, 0, item);
    moved.push(item.name);
  };
  const made = {
    children,
    insertBefore: put,
    replaceChildren: () => children.splice(0),
    querySelector: (selector: string) => ({ focus: () => focus(selector) }),
  };
  const item = (name: string): Item => {
    const own: Item = {
      name,
      remove: () => void (children.includes(own) && children.splice(children.indexOf(own), 1)),
    };
    return own;
  };
  return { element: Object.assign(Object.create(null), made), children, moved, focus, item };
}

const mocked = vi.hoisted(() => ({ make: (_group: string): object => ({}) }));
vi.mock('../../src/client/search-page/result.ts', () => ({
  groupKey: (group: string) => group,
  resultGroup: (group: string) => mocked.make(group),
}));

/** An answer whose groups are just names. */
const answer = (...groups: string[]) => Object.assign(Object.create(null), { found: { groups } });

function shown() {
  const { element, children, moved, focus, item } = list();
  const made: string[] = [];
  mocked.make = (group) => {
    made.push(group);
    return { item: item(group), whole: Promise.resolve() };
  };
  return { items: resultItems(element), names: () => children.map(({ name }) => name), made, moved, focus };
}

describe('resultItems', () => {
  it('shows the first groups in their order, and makes none anew that looks the same', async () => {
    page({ document: { activeElement: null, body: {} } });
    const { items, names, made, moved } = shown();
    await items.show(answer('a', 'b', 'c', 'd'), 3);
    expect([names(), items.count()]).toEqual([['a', 'b', 'c'], 3]);
    moved.length = 0;
    await items.show(answer('a', 'b', 'c', 'd'), 4);
    expect(moved).toEqual(['d']);
    await items.show(answer('b', 'x', 'c', 'a'), 4);
    expect(names()).toEqual(['b', 'x', 'c', 'a']);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'x']);
    items.clear();
    expect([names(), items.count()]).toEqual([[], 0]);
  });

  it('gives the focus back to a result whose element went', async () => {
    const body = {};
    const document = { activeElement: { closest: () => ({ getAttribute: () => 'q8' }) }, body };
    page({ document });
    const { items, focus } = shown();
    await items.show(answer('a'), 1);
    expect(focus).not.toHaveBeenCalled();
    // The element that had the focus is asked for first; it goes, and the focus is then the page's.
    const focused = [document.activeElement, body];
    Object.defineProperty(document, 'activeElement', { get: () => focused.shift() });
    await items.show(answer('b'), 1);
    expect(focus.mock.calls).toEqual([['[data-result="q8"] .mark a']]);
  });
});
