const dots = '\u00a0…';

/** Takes words from the end of a text, which may have elements among them, until it fits into its box: no word is cut. */
export function cutAtWord(holder: HTMLElement): void {
  const overflows = (): boolean => holder.scrollHeight > holder.clientHeight;
  if (!overflows()) return;
  if (holder.lastChild?.textContent !== dots) holder.append(dots);
  const end = holder.lastChild;
  for (let last = end?.previousSibling; last && overflows(); last = end?.previousSibling) {
    // Between two marks there may be a space alone.
    const rest = (last.textContent ?? '').trimEnd().replace(/\s*\S+$/, '');
    if (rest) last.textContent = rest;
    else last.remove();
  }
}
