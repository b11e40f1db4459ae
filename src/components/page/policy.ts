/** What a page may load and run: files of this site and nothing else, no inline script or style. */
const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/**
 * The Content-Security-Policy of a page.
 *
 * @param runsEngine true where Pagefind's engine runs, which is WebAssembly: 'wasm-unsafe-eval' allows that and no other
 *   kind of eval
 */
export function contentPolicy(runsEngine: boolean): string {
  const policy = runsEngine ? { ...strict, 'script-src': "'self' 'wasm-unsafe-eval'" } : strict;
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}
