/** What an entry of the browser's history keeps of the results that the reader left. */
interface Left {
  /** How many groups were shown. */
  shown?: number;
  /** How far the page was scrolled, in pixels. */
  y?: number;
}

/** A pause in scrolling after which the place is kept, in milliseconds; browsers refuse many changes in a short time. */
const pause = 400;

/** What this entry of the history keeps. */
export function left(): Left {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return {};
  return {
    ...('shown' in state && typeof state.shown === 'number' ? { shown: state.shown } : {}),
    ...('y' in state && typeof state.y === 'number' ? { y: state.y } : {}),
  };
}

export const keep = (more: Left): void => history.replaceState({ ...left(), ...more }, '');

/** Keeps the reader's place: browsers would go back to it while the page is still short. */
export function keepPlace(): void {
  history.scrollRestoration = 'manual';
  let resting: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    clearTimeout(resting);
    keep({ y: scrollY });
  };
  addEventListener('click', keepNow, true);
  addEventListener('popstate', () => clearTimeout(resting));
  addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(keepNow, pause);
  });
}

/** @returns goes to the place that this entry of the history keeps, unless the reader has moved on since */
export function wayBack(): () => void {
  const { y } = left();
  let isMoved = y === undefined;
  for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(event, () => (isMoved = true), { once: true, passive: true });
  return () => {
    if (!isMoved) scrollTo({ top: y, behavior: 'instant' });
  };
}
