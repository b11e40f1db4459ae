/**
 * What a page may load and run: files of this site and nothing else, no inline script or style. Pagefind's search engine
 * is WebAssembly, hence 'wasm-unsafe-eval', which allows that and no other kind of eval.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
