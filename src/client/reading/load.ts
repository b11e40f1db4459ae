let asked = 0;

/**
 * Loads a script in one file, as workers are; src/client/quick-search/loader.ts says why. Fails where it does not come. By import(),
 * as pages let no script name another by text (require-trusted-types-for); browsers remember of an address that it failed, so that
 * each attempt has a fragment of its own.
 */
export function load(src: string): Promise<unknown> {
  asked += 1;
  const address = `${src}#${asked}`;
  return import(/* @vite-ignore */ address);
}
