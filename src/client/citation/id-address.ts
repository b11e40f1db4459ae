/** The address of a passage that belongs to no language, on this host: "/report/id/p3.2/". The link to search knows where the site begins. */
export const idAddress = (id: string): string =>
  `${document.querySelector<HTMLElement>('[data-search-link]')?.dataset.searchLink ?? '/'}id/${id}/`;
