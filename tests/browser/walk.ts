// What a reader meets who has the keyboard alone: where Tab leads, in which order, and whether that is seen.
import type { Page } from 'playwright-core';

/** A place that has the focus. */
interface Stop {
  /** Whether it is what was looked for. */
  isThere: boolean;
  /** What is wrong with it, as "it: what is wrong". */
  faults: string[];
}

/**
 * Presses a key until what is asked for has the focus; what is wrong on the way there: a focus that is not seen (WCAG 2.4.7, 2.4.11),
 * or an order that is not that of the page (2.4.3). Throws where the key never comes there.
 *
 * @param selector "a.cite"
 */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(keepLook);
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(([wanted, order]) => globalThis.lookAtFocus(wanted, order), [
      selector,
      key === 'Tab' ? 1 : -1,
    ] as const);
    faults.push(...stop.faults);
    if (stop.isThere) return faults;
  }
  throw new Error(`${page.url()}: ${key} never came to ${selector}.`);
}

/** The same, and then a key that does something there. */
export async function goAndPress(page: Page, selector: string, key: string): Promise<string[]> {
  const faults = await tabTo(page, selector);
  await page.keyboard.press(key);
  return faults;
}

/** Goes through a page from its first stop to its last: what is wrong there, what is never reached and what does not let go. */
export async function walkThrough(page: Page): Promise<string[]> {
  await page.evaluate(keepLook);
  const count = await page.evaluate(startWalk);
  for (let step = 0; step < count + 10; step++) await page.keyboard.press('Tab');
  return page.evaluate(() => globalThis.endWalk());
}

declare global {
  var lookAtFocus: (selector: string | undefined, order: number) => Stop;
  var endWalk: () => string[];
}

/** Runs in the page: keeps there what looks at the focus. */
function keepLook(): void {
  if ('lookAtFocus' in globalThis) return;
  let before: Element | undefined;
  globalThis.lookAtFocus = (selector, order) => {
    const at = document.activeElement;
    const last = before;
    before = at ?? undefined;
    if (!at || at === document.body) return { isThere: false, faults: [] };
    const name = `${at.localName} "${(at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push(`${name}: has no ring`);
    const isSeen = [...at.getClientRects()].some(({ left, top, right, bottom }) =>
      [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, bottom - 2],
      ].some(([x = 0, y = 0]) => {
        const over = document.elementsFromPoint(x, y).find((each) => each.checkVisibility({ opacityProperty: true }));
        return over !== undefined && (at.contains(over) || over.contains(at));
      }),
    );
    if (!isSeen) faults.push(`${name}: is hidden`);
    const isInOrder = (one: Element) =>
      Boolean(
        one.compareDocumentPosition(at) &
          (order > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING),
      );
    if (last?.isConnected && last !== document.body && last !== at && !isInOrder(last) && !at.closest('dialog'))
      faults.push(`${name}: comes out of its order`);
    return { isThere: selector !== undefined && at.matches(selector), faults };
  };
}

/** Runs in the page: notes every stop of Tab from now on; gives the number of those that there should be. */
function startWalk(): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter(
    (each) =>
      each.tabIndex >= 0 &&
      !each.matches(':disabled') &&
      // Of choices that exclude each other Tab comes to the one that is made.
      !each.matches('[type=radio]:not(:checked)') &&
      each.checkVisibility({ visibilityProperty: true }),
  );
  const visited = new Set<Element>();
  const faults: string[] = [];
  let isOver = false;
  addEventListener(
    'keydown',
    () => {
      const at = document.activeElement;
      if (isOver || !at || (at === document.body && visited.size === 0)) return;
      // The last stop is left to the browser, or to the first.
      if (at === document.body || at === [...visited][0]) {
        isOver = true;
        return;
      }
      if (visited.has(at)) faults.push(`${at.outerHTML.slice(0, 80)}: does not let go`);
      visited.add(at);
      faults.push(...globalThis.lookAtFocus(undefined, 1).faults);
    },
    true,
  );
  globalThis.endWalk = () => [
    ...new Set(faults),
    ...stops.filter((each) => !visited.has(each)).map((each) => `${each.outerHTML.slice(0, 80)}: is never reached`),
    ...(isOver ? [] : ['the walk has no end']),
  ];
  return stops.length;
}
