import { kinds } from '../schemas/kind.ts';
import type { Counts } from '../search/facets.ts';
import { type Choices, filterNames, hasFilters, requestFrom, type SearchRequest } from '../search/query.ts';
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

/** The form of the search page, its filters folded where there is little room. */
export function searchForm(page: HTMLElement): SearchForm {
  const element = find(page, 'form');
  const words = find(element, '[name="q"]');
  if (!(element instanceof HTMLFormElement && words instanceof HTMLInputElement))
    throw new Error('The search page needs a form.');
  const boxes = [...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const totals = new Map(boxes.map((box) => [box, countOf(box).textContent]));
  const valuesOf = (name: string) => boxes.filter((box) => box.name === name).map(({ value }) => value);
  const kindValues = valuesOf('kind');
  const choices: Choices = {
    kind: kinds.filter((kind) => kindValues.includes(kind)),
    chapter: valuesOf('chapter'),
    speaker: valuesOf('speaker'),
  };
  const read = () => requestFrom(parametersOf(element), choices);
  const showClear = () => {
    find(element, '[data-clear]').hidden = !hasFilters(read());
  };
  fold(element);
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
      }
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

/** Folded filters are open where there is a margin; elsewhere those are closed in which nothing is chosen. */
function fold(form: HTMLFormElement): void {
  const roomy = matchMedia('(min-width: 44rem)');
  const asked = new URLSearchParams(location.search);
  const adjust = () => {
    for (const details of form.querySelectorAll('details')) {
      const name = details.querySelector('input')?.name ?? '';
      details.open = roomy.matches || asked.has(name);
    }
  };
  roomy.addEventListener('change', adjust);
  adjust();
}
