/**
 * Arrow keys go from a search box to its results and through them, and from the first one back to the box. The results stay
 * plain links, which need no role that screen readers would have to be taught.
 *
 * @param results a selector of the link of each result
 */
export function goByArrows(root: HTMLElement, box: HTMLInputElement, results: string): void {
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [box, ...root.querySelectorAll<HTMLElement>(results)];
    const at = stops.findIndex((stop) => stop === document.activeElement || isBeside(stop));
    const next = at < 0 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Whether another link of the same result has the focus. */
const isBeside = (stop: HTMLElement): boolean =>
  stop.closest('[data-result]')?.contains(document.activeElement) === true;

/** Whether a box was filled with more than one letter at once: pasted, dictated or proposed words are whole. */
export const isPasted = (before: string, now: string): boolean => now.length - before.length > 1;
