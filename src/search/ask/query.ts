import { plainLetters } from '../../language/letters.ts';
import type { Kind } from '../../schemas/kind.ts';

/** What a reader asks for. Several values of one filter mean any of them; several filters mean all of them. */
export interface SearchRequest {
  /** As typed, without spaces at its ends. */
  q: string;
  kind: Kind[];
  chapter: string[];
  speaker: string[];
}

/** The filters in the order in which an address names them. */
export const filterNames = ['kind', 'chapter', 'speaker'] as const;
export type FilterName = (typeof filterNames)[number];

/** The values that each filter may have, in the order of the page. */
export type Choices = Pick<SearchRequest, FilterName>;

/** Reads an address or a form: `?q=library&kind=quotation&kind=conclusion`. Values that are no choice are ignored. */
export function requestFrom(parameters: URLSearchParams, choices: Choices): SearchRequest {
  const chosen = <Value extends string>(name: FilterName, values: Value[]): Value[] => {
    const asked = new Set(parameters.getAll(name));
    return values.filter((value) => asked.has(value));
  };
  return {
    q: (parameters.get('q') ?? '').trim(),
    kind: chosen('kind', choices.kind),
    chapter: chosen('chapter', choices.chapter),
    speaker: chosen('speaker', choices.speaker),
  };
}

/** The query part of the address, the same for the same request: "?q=library&kind=quotation", or "" for no request. */
export function queryString(request: SearchRequest): string {
  const pairs = filterNames.flatMap((name) => request[name].map((value) => [name, value]));
  const query = new URLSearchParams([...(request.q ? [['q', request.q]] : []), ...pairs]).toString();
  return query ? `?${query}` : '';
}

export const hasFilters = (request: Choices): boolean => filterNames.some((name) => request[name].length > 0);

export const isEmpty = (request: SearchRequest): boolean => request.q === '' && !hasFilters(request);

/**
 * The words as the index has them: straight quotation marks, which make a phrase, and no hyphens outside a phrase, as
 * "multi-agency" would miss "multi agency".
 */
export function normalise(q: string): string {
  return plainLetters(q)
    .split(/("[^"]*")/)
    .map((piece) => (/^".*"$/.test(piece) ? piece : piece.replace(/\p{Pd}/gu, ' ')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What of a query stands in quotation marks, and the rest of it; a mark without its partner, as one types, makes no phrase. */
export function phrasesIn(query: string): { phrases: string[]; rest: string } {
  const phrases = [...query.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => phrase.trim()).filter(Boolean);
  return {
    phrases,
    rest: query
      .replace(/"[^"]*"/g, ' ')
      .replaceAll('"', ' ')
      .trim(),
  };
}

/** Whether a query has a quotation mark without its partner. */
export const isOpen = (query: string): boolean => query.split('"').length % 2 === 0;
