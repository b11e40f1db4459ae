import type { Counts } from '../../search/ask/facets.ts';
import {
  type Choices,
  eachFilter,
  filterNames,
  hasFilters,
  requestFrom,
  type SearchRequest,
} from '../../search/ask/query.ts';
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
  focus(): void;
}

/** The form of the search page, and its filters, which stand after the results and fold where there is little room. */
export function searchForm(page: HTMLElement): SearchForm {
  const element = find(page, 'form');
  const filters = find(page, '[data-filters]');
  const words = find(element, '[name="q"]');
  if (!(element instanceof HTMLFormElement && words instanceof HTMLInputElement))
    throw new Error('The search page needs a form.');
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const totals = new Map(boxes.map((box) => [box, countOf(box).textContent]));
  const valuesOf = (name: string) => boxes.filter((box) => box.name === name).map(({ value }) => value);
  const choices = eachFilter(valuesOf);
  const read = () => requestFrom(parametersOf(element), choices);
  const showClear = () => {
    find(page, '[data-clear]').hidden = !hasFilters(read());
  };
  if (filters instanceof HTMLDetailsElement) fold(filters);
  return {
    element,
    box: words,
    choices,
    read,
    fill(request) {
      words.value = request.q;
      const chosen = new Set(filterNames.flatMap((name) => request[name].map((value) => `${name} ${value}`)));
      for (const box of boxes) box.checked = chosen.has(`${box.name} ${box.value}`);
    },
    showCounts(counts) {
      for (const box of boxes) {
        const count = filterNames.flatMap((name) => (name === box.name ? (counts?.[name].get(box.value) ?? 0) : []))[0];
        countOf(box).textContent = counts ? `(${count})` : (totals.get(box) ?? '');
        // What would leave nothing is out of the way, unless it is chosen and may be taken back.
        const label = box.closest('label');
        if (label) label.hidden = counts !== undefined && !count && !box.checked;
      }
      for (const set of filters.querySelectorAll('fieldset')) set.hidden = !set.querySelector('label:not([hidden])');
      showClear();
    },
    focus: () => words.focus(),
  };
}

const countOf = (box: HTMLInputElement): HTMLElement => find(box.closest('label') ?? document, '[data-count]');

function parametersOf(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
  return parameters;
}

/** Filters are open where there is a margin; elsewhere only if one was chosen. */
function fold(filters: HTMLDetailsElement): void {
  const roomy = matchMedia('(min-width: 44rem)');
  const asked = new URLSearchParams(location.search);
  const adjust = () => {
    filters.open = roomy.matches || filterNames.some((name) => asked.has(name));
  };
  roomy.addEventListener('change', adjust);
  adjust();
}
