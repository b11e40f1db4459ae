import { lettersFrom, nearId } from '../../search/ask/near-id.ts';

/** An anchor that is nearly right ("#P3.2", "#p3.2.") leads to its passage, where the page has it. */
function land(): void {
  const written = location.hash.slice(1);
  if (!written || document.getElementById(written)) return;
  const ids = new Set(Array.from(document.querySelectorAll('[data-unit]'), ({ id }) => id));
  const id = nearId(written, ids, lettersFrom(document.getElementById('said')?.dataset.letters));
  if (id) location.replace(`#${id}`);
}
addEventListener('hashchange', land);
land();
