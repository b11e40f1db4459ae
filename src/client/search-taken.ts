import { unquoted, withWord } from '../search/near-words.ts';
import { queryString } from '../search/query.ts';
import { element } from './search-element.ts';
import type { Answer } from './search-result.ts';

/** A search that is offered as a link. */
export interface Offer {
  /** What the link says. */
  text: string;
  href: string;
}

export const offerLink = ({ text, href }: Offer): HTMLElement => element('a', { href }, text);

/**
 * What a search was corrected to, in a sentence, and the link to the one that was typed; nothing where nothing was
 * corrected.
 */
export function correction({ found, request, words }: Answer): { said: string; literally: Offer } | undefined {
  const { corrections } = found.taken;
  if (corrections.length === 0) return undefined;
  const taken = corrections.reduce((q, { typed, spelling }) => withWord(q, typed, spelling), request.q);
  const typed = corrections.reduce((q, each) => withWord(q, each.typed, `"${each.typed}"`), request.q);
  return {
    said: words.corrected.replace('{query}', () => taken),
    literally: {
      text: words.literally.replace('{query}', () => unquoted(request.q)),
      href: queryString({ ...request, q: typed }),
    },
  };
}
