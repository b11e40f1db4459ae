import { plainLetters } from '../../language/letters.ts';

/** The filters in the order in which an address names them; `evidence` leaves what something rests on, by its id. */
export const filterNames = ['kind', 'chapter', 'speaker', 'subject', 'evidence'] as const;
export type FilterName = (typeof filterNames)[number];

/** What is made for each filter. */
export const eachFilter = <Made>(make: (name: FilterName) => Made): Record<FilterName, Made> => ({
  kind: make('kind'),
  chapter: make('chapter'),
  speaker: make('speaker'),
  subject: make('subject'),
  evidence: make('evidence'),
});

/** Values of each filter: those that it may have, in the order of the page, or those that are chosen. */
export type Choices = Record<FilterName, string[]>;

export const noChoices: Choices = eachFilter(() => []);

/** What a reader asks for. Several values of one filter mean any of them; several filters mean all of them. */
export interface SearchRequest extends Choices {
  /** As typed, without spaces at its ends. */
  q: string;
}

/** Reads an address or a form: `?q=library&kind=quotation&kind=conclusion`. Values that are no choice are ignored. */
export function requestFrom(parameters: URLSearchParams, choices: Choices): SearchRequest {
  return {
    q: (parameters.get('q') ?? '').trim(),
    ...eachFilter((name) => {
      const asked = new Set(parameters.getAll(name));
      return choices[name].filter((value) => asked.has(value));
    }),
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
