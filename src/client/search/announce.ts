/** Speaks to those who listen, one thing at a time. */
export interface Announcer {
  /** Says a text after a moment of quiet, and says it again where it was the last one. */
  say(text: string): void;
  /** What was going to be said no longer holds. */
  hush(): void;
}

/** So many milliseconds nothing else is said: who types on is not interrupted. */
const quiet = 400;

/** @param region an element with the role "status" that shows nothing */
export function announcer(region: HTMLElement): Announcer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hush = (): void => {
    clearTimeout(waiting);
    region.textContent = '';
  };
  return {
    hush,
    say(text) {
      hush();
      waiting = setTimeout(() => {
        region.textContent = text;
      }, quiet);
    },
  };
}
