/** What a page does beside showing words, drawings and fonts of this site. */
export type Use =
  /** Runs scripts, which may fetch files. */
  | 'scripts'
  /** Has a form that leads to a page without a script. */
  | 'forms'
  /** Runs Pagefind's engine, which is WebAssembly. */
  | 'engine'
  /** Registers the service worker. */
  | 'worker';

/**
 * The Content-Security-Policy of a page: files of this site and nothing else, no inline script or style, and only what such a page
 * does. What no directive names is refused by `default-src`: frames, objects, media, manifests, and on cards scripts.
 *
 * Scripts may give the browser no text as code (`require-trusted-types-for`), whatever library it is in: neither HTML nor the
 * address of a script. The one exception is that of the service worker, which src/client/offline/worker-address.ts makes.
 */
export function pagePolicy(uses: readonly Use[]): string {
  const does = (use: Use): boolean => uses.includes(use);
  const directives: [name: string, value: string | false][] = [
    ['default-src', "'none'"],
    // 'wasm-unsafe-eval' allows WebAssembly and no other kind of eval.
    ['script-src', does('scripts') && (does('engine') ? "'self' 'wasm-unsafe-eval'" : "'self'")],
    ['style-src', "'self'"],
    ['img-src', "'self'"],
    ['font-src', "'self'"],
    ['connect-src', does('scripts') && "'self'"],
    ['worker-src', does('worker') && "'self'"],
    ['base-uri', "'none'"],
    ['form-action', does('forms') ? "'self'" : "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', does('worker') ? 'worker' : "'none'"],
  ];
  return directives.flatMap(([name, value]) => (value === false ? [] : `${name} ${value}`)).join('; ');
}

/**
 * The same as a header, for whatever file: all that some page of the site does. Both hold, so that a page may do what its own says.
 *
 * @param runsEngine true where Pagefind's engine runs
 */
export function contentPolicy(runsEngine: boolean): string {
  return pagePolicy(['scripts', 'forms', 'worker', ...(runsEngine ? (['engine'] as const) : [])]);
}
