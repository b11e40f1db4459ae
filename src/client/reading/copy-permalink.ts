import { say } from './say.ts';

/** A link with the sign copies its address where the browser can; without script, or when that fails, it is a plain link. */
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.copy') : null;
  const plainClick = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !plainClick || !navigator.clipboard) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    say(link, document.getElementById('said')?.dataset.copied ?? '', link.querySelector('span') ?? link);
  } catch {
    location.assign(link.href);
  }
});
