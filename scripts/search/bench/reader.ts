// A reader who searches at once when there is a box, and sees what comes at every frame. They live in the page itself:
// Playwright's own actions would bring a large script to each page, and a slow machine takes its time for that.
import type { CDPSession, Page } from 'playwright-core';

/** What they look at, by selectors, and what they type. */
export interface Wanted {
  box: string;
  q: string;
  link: string;
  /** Something that is there once the answer is whole. */
  whole: string;
}

/** When they saw each, by the clock. */
export interface Seen {
  box: number;
  link: number;
  whole: number;
}

/** So many milliseconds they read an answer: long enough for all that is loaded after it. */
export const rest = 3000;

const binding = 'benchSeen';
const patience = 10_000;

/** Call it before the page is opened. The answer rejects, naming what was seen, when the rest does not come. */
export async function reader(page: Page, session: CDPSession, wanted: Wanted): Promise<{ answer: Promise<Seen> }> {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: binding });
  await page.addInitScript(look, { wanted, binding });
  const seen = new Map<string, number>();
  const answer = new Promise<Seen>((resolve, reject) => {
    setTimeout(() => reject(new Error(`Seen within ${patience} ms: ${[...seen.keys()]}.`)), patience).unref();
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      const [what = '', time] = payload.split(' ');
      if (name === binding) seen.set(what, Number(time));
      const [box, link, whole] = [seen.get('box'), seen.get('link'), seen.get('whole')];
      if (box && link && whole) resolve({ box, link, whole });
    });
  });
  answer.catch(() => {});
  return { answer };
}

/** In the page, from its beginning. */
function look({ wanted, binding }: { wanted: Wanted; binding: string }): void {
  const send: unknown = Reflect.get(window, binding);
  const tell = (what: string) => typeof send === 'function' && send(`${what} ${Date.now()}`);
  const when = (selector: string, then: (element: Element) => void): void => {
    const element = document.querySelector(selector);
    if (element?.checkVisibility() && element.getClientRects().length > 0) then(element);
    else requestAnimationFrame(() => when(selector, then));
  };
  when(wanted.box, (box) => {
    tell('box');
    if (!(box instanceof HTMLInputElement)) return;
    box.focus();
    box.value = wanted.q;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    when(wanted.link, () => {
      tell('link');
      when(wanted.whole, () => tell('whole'));
    });
  });
}
