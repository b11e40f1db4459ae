/** A link with the sign copies its address where the browser can; without script, or when that fails, it is a plain link. */
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.copy') : null;
  const plainClick = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !plainClick || !navigator.clipboard) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    say(link, document.getElementById('said')?.dataset.copied ?? '');
  } catch {
    location.assign(link.href);
  }
});

const shownFor = 2000;

/** Shows the words at the link for a moment, and has them read out. */
function say(link: HTMLAnchorElement, said: string): void {
  const label = link.querySelector('span') ?? link;
  const before = label.textContent;
  const status = document.getElementById('said');
  if (label.textContent === said) return;
  label.textContent = said;
  if (status) status.textContent = said;
  link.classList.add('copied');
  setTimeout(() => {
    label.textContent = before;
    if (status) status.textContent = '';
    link.classList.remove('copied');
  }, shownFor);
}
