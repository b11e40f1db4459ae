/** After so many milliseconds what a sheet is for is shown without it. */
const patience = 3000;

/** Loads a style sheet that only some readers need. Resolves when it is there, could not be loaded, or does not come soon. */
export function loadSheet(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    setTimeout(resolve, patience);
  });
  document.head.append(link);
  return loaded;
}
