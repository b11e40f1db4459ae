import { lettersFrom, nearIdOf, sureAddress } from '../../search/ask/near-id.ts';

/** On the page that is shown for an unknown address: goes to the passage that it surely means, and offers one that is near. */
const offers = document.querySelectorAll<HTMLElement>('[data-near]');
const [{ dataset = {} } = {}] = offers;
const letters = lettersFrom(document.getElementById('said')?.dataset.letters);
const ids = new Set(dataset.ids?.split(' '));
const sure = dataset.near && sureAddress(location.pathname, dataset.near, ids);
const id = nearIdOf(location, ids, letters);
if (sure) location.replace(sure + location.search + location.hash);
else if (id) {
  for (const offer of offers) {
    const link = document.createElement('a');
    link.href = `${dataset.near}${id}/`;
    link.textContent = link.href;
    offer.append(' ', link);
    offer.hidden = false;
  }
}
