/** Loads a script in one file, as workers are; src/client/quick-search/loader.ts says why. Fails where it does not come. */
export function load(src: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject }));
  });
}
