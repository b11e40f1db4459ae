import { hasFilters, queryString } from '../../search/ask/query.ts';
import { nearWords, unquoted } from '../../search/ask/understand/near-words.ts';
import type { Lexicon } from '../../search/files/lexicon.ts';
import { element } from '../search/element.ts';
import { find } from './find.ts';
import { type Offer, offerLink } from './interpretation.ts';
import type { Answer } from './result.ts';

/** Fills the copy of the page's template for a search that found nothing: what to do instead. */
export async function explainNone(none: HTMLElement, answer: Answer): Promise<void> {
  const { request, found, words } = answer;
  none.setAttribute('data-no-results', '');
  const isFiltered = hasFilters(request);
  find(none, '[data-unfiltered]').hidden = !isFiltered;
  const kinds = [...found.counts.kind].map(([kind, count]): Offer => {
    const name = page(`input[name="kind"][value="${kind}"] + span`);
    return { text: `${name} (${count})`, href: queryString({ ...request, kind: [kind] }) };
  });
  offer(find(none, '[data-kinds]'), words.otherKinds, request.kind.length > 0 ? kinds : []);
  const near = kinds.length > 0 ? [] : await nearOffers(answer);
  offer(find(none, '[data-near]'), words.didYouMean, near);
  find(none, '[data-retry]').hidden = isFiltered || near.length > 0;
}

const page = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? '';

/** The query with the words that may have been meant; of a phrase whose words are all known the search for these alone. */
async function nearOffers({ request, sources }: Answer): Promise<Offer[]> {
  const plain = unquoted(request.q);
  const { lexicon } = await sources.other();
  const near = nearQueries(plain, [sources.own.lexicon, lexicon]);
  const isPhrase = plain !== request.q && plain.includes(' ');
  const searches = near.length === 0 && isPhrase ? [plain] : near;
  return searches.map((q) => ({ text: q, href: queryString({ ...request, q }) }));
}

/** A query with each word that no text has replaced by one near it: by the nearest first. Never the query itself. */
function nearQueries(query: string, lexicons: readonly Lexicon[]): string[] {
  const pieces = query
    .split(/\s+/)
    .filter(Boolean)
    .map((typed) => ({ typed, near: nearWords(typed, lexicons) }));
  const ranks = Math.max(0, ...pieces.map(({ near }) => near.length));
  return Array.from({ length: ranks }, (_, rank) =>
    pieces.map(({ typed, near }) => near[rank] ?? near[0] ?? typed).join(' '),
  );
}

/** Shows the searches after some words in a row of the page; hides it where there are none. */
function offer(row: HTMLElement, label: string, offers: Offer[]): void {
  row.hidden = offers.length === 0;
  row.replaceChildren(label, ...offers.flatMap((each) => [' ', element('span', { class: 'offer' }, offerLink(each))]));
}
