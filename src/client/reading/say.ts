const shownFor = 2000;

/**
 * Shows at a link or button for a moment what was done, and has it read out.
 *
 * @param label what has its words: the element itself, or one in it
 */
export function say(element: HTMLElement, said: string, label: Element = element): void {
  const before = label.textContent;
  const status = document.getElementById('said');
  if (label.textContent === said) return;
  label.textContent = said;
  if (status) status.textContent = said;
  element.classList.add('copied');
  setTimeout(() => {
    label.textContent = before;
    if (status) status.textContent = '';
    element.classList.remove('copied');
  }, shownFor);
}
