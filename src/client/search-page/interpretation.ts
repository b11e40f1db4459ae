import { queryString } from '../../search/ask/query.ts';
import { unquoted, withWord } from '../../search/ask/understand/near-words.ts';
import { element } from '../search/element.ts';
import type { Answer } from './result.ts';

/** A search that is offered as a link. */
export interface Offer {
  /** What the link says. */
  text: string;
  href: string;
}

export const offerLink = ({ text, href }: Offer): HTMLElement => element('a', { href }, text);

/**
 * What a search was corrected to and which of its words were left out, in sentences, and the link to the one that was typed,
 * where it was corrected; nothing where it was understood as it stands.
 */
export function correction(answer: Answer): { said: string; literally?: Offer } | undefined {
  const { corrections, leftOut } = answer.found.interpretation;
  const without = answer.words.leftOut.replace('{words}', () => leftOut.join(', '));
  const corrected = corrections.length > 0 ? correctedTo(answer) : undefined;
  const said = [...(corrected ? [corrected.said] : []), ...(leftOut.length > 0 ? [without] : [])];
  return said.length > 0 ? { ...corrected, said: said.join(' ') } : undefined;
}

function correctedTo({ found, request, words }: Answer): { said: string; literally: Offer } {
  const { corrections } = found.interpretation;
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
