import { type Answer, groupKey, resultGroup } from './result.ts';

/** The items of the list of results. */
export interface ResultItems {
  /** How many groups are shown. */
  count(): number;
  clear(): void;
  /**
   * Shows the first groups of an answer; the elements of those that look the same stay, and so does the focus. Resolves when
   * all their words are there, or could not be loaded.
   */
  show(answer: Answer, count: number): Promise<unknown>;
}

export function resultItems(list: HTMLElement): ResultItems {
  let items = new Map<string, HTMLLIElement>();

  function place(wanted: HTMLLIElement[]): void {
    for (const item of [...list.children]) if (!wanted.some((each) => each === item)) item.remove();
    for (const [at, item] of wanted.entries())
      if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
  }

  return {
    count: () => items.size,
    clear() {
      items = new Map();
      list.replaceChildren();
    },
    show(answer, count) {
      const focused = document.activeElement?.closest('[data-result]')?.getAttribute('data-result');
      const pending: Promise<unknown>[] = [];
      const next = answer.found.groups.slice(0, count).map((group) => {
        const key = groupKey(group, answer);
        const before = items.get(key);
        if (before) return [key, before] as const;
        const { item, whole } = resultGroup(group, answer);
        pending.push(whole);
        return [key, item] as const;
      });
      items = new Map(next);
      place([...items.values()]);
      if (focused && document.activeElement === document.body)
        list.querySelector<HTMLElement>(`[data-result="${focused}"] .mark a`)?.focus();
      return Promise.all(pending);
    },
  };
}
