import type { Counts } from '../../search/ask/facets.ts';
import { type Choices, eachFilter, filterNames, requestFrom, type SearchRequest } from '../../search/ask/query.ts';
import { filterPanel } from './filters.ts';
import { find } from './find.ts';

export interface SearchForm {
  element: HTMLFormElement;
  box: HTMLInputElement;
  /** The values that the filters of this page have. */
  choices: Choices;
  read(): SearchRequest;
  fill(request: SearchRequest): void;
  /** Shows how many results each choice would leave; without counts how many there are of each at all. */
  showCounts(counts?: Counts): void;
  /** Folds the filters where they stand before the results, but for the kinds where nothing is asked for yet. */
  fold(isEmpty: boolean): void;
  focus(): void;
}

/** The form of the search page, with its filters. */
export function searchForm(page: HTMLElement, remove: string): SearchForm {
  const element = find(page, 'form');
  const words = find(element, '[name="q"]');
  if (!(element instanceof HTMLFormElement && words instanceof HTMLInputElement))
    throw new Error('The search page needs a form.');
  const { boxes, show, fold } = filterPanel(page, remove);
  const valuesOf = (name: string) => boxes.filter((box) => box.name === name).map(({ value }) => value);
  const choices = eachFilter(valuesOf);
  return {
    element,
    box: words,
    choices,
    read: () => requestFrom(parametersOf(element), choices),
    fill(request) {
      words.value = request.q;
      const chosen = new Set(filterNames.flatMap((name) => request[name].map((value) => `${name} ${value}`)));
      for (const box of boxes) {
        box.checked = chosen.has(`${box.name} ${box.value}`);
        // A form leaves out what is disabled: a value that another request asks for may have been.
        if (box.checked) box.disabled = false;
      }
    },
    showCounts: show,
    fold,
    focus: () => words.focus(),
  };
}

function parametersOf(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
  return parameters;
}
