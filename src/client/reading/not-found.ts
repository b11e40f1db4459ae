import { lettersFrom, nearIdOf } from '../../search/ask/near-id.ts';

/** On the page that is shown for an unknown address: offers the passage whose address is near. */
const offers = document.querySelectorAll<HTMLElement>('[data-near]');
const [{ dataset = {} } = {}] = offers;
const letters = lettersFrom(document.getElementById('said')?.dataset.letters);
const id = nearIdOf(location, new Set(dataset.ids?.split(' ')), letters);
if (id) {
  for (const offer of offers) {
    const link = document.createElement('a');
    link.href = `${dataset.near}${id}/`;
    link.textContent = link.href;
    offer.append(' ', link);
    offer.hidden = false;
  }
}
