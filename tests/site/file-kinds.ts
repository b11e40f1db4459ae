// What every kind of file of a built site must be sent with, written down by hand: the configurations are written from
// scripts/hosting/files.ts, and this says what that must come to.

export interface Kind {
  name: string;
  /** The paths of its files in the built folder; each file is of the first kind that fits. */
  files: RegExp;
  type: string;
  /** Who may frame it; none where it has no policy of its own. */
  framedBy?: "'self'" | '*';
  /** Whether WebAssembly runs there. */
  runsEngine?: true;
  language?: 'en' | 'cy' | 'cy, en';
  /** Whether other sites may read and show it. */
  isOpen?: true;
  isLasting?: true;
  isCompressed?: true;
}

const page = { type: 'text/html; charset=utf-8', framedBy: "'self'", isCompressed: true } as const;
const text = { isOpen: true, isCompressed: true } as const;
const file = { isOpen: true } as const;
const json = { ...text, type: 'application/json; charset=utf-8' } as const;
const markdown = { ...text, type: 'text/markdown; charset=utf-8' } as const;
const script = { type: 'text/javascript; charset=utf-8', framedBy: "'self'", isCompressed: true } as const;
const sheet = { ...text, type: 'text/css; charset=utf-8' } as const;

/** The same of a room in both languages: "en/cite/…", "cy/cite/…". */
const inBoth = (name: string, path: string, kind: Omit<Kind, 'name' | 'files' | 'language'>): Kind[] =>
  (['en', 'cy'] as const).map((language) => ({
    name: `${name}, ${language}`,
    files: new RegExp(`^${language}/${path}`),
    language,
    ...kind,
  }));

export const kinds: readonly Kind[] = [
  ...inBoth('cards', 'embed/.*\\.html$', { ...page, framedBy: '*' }),
  ...inBoth('the search', '(search|chwilio)/index\\.html$', { ...page, runsEngine: true }),
  ...inBoth('pages', '(.*/)?index\\.html$', page),
  { name: 'the greeting', files: /^index\.html$/, ...page, language: 'cy, en' },
  { name: 'neutral pages', files: /^id\/[^/]+\/index\.html$/, ...page, language: 'cy, en' },
  { name: 'pins', files: /^id\/[^/]+\/[\d-]+\/index\.html$/, ...page, language: 'cy, en' },
  { name: 'what is shown for unknown addresses', files: /^404\.html$/, ...page, language: 'cy, en' },
  { name: 'other pages in both', files: /^(data|offline)\/index\.html$/, ...page, language: 'cy, en' },
  { name: 'hashed scripts', files: /^_astro\/.*\.js$/, ...script, isLasting: true },
  { name: 'hashed sheets', files: /^_astro\/.*\.css$/, ...sheet, isLasting: true },
  { name: 'fonts', files: /^_astro\/.*\.woff2$/, ...file, type: 'font/woff2', isLasting: true },
  { name: 'sheets', files: /^styles\/.*\.css$/, ...sheet },
  { name: 'the service worker', files: /^sw\.js$/, ...script },
  ...inBoth('BibTeX', 'cite/.*\\.bib$', { ...text, type: 'application/x-bibtex; charset=utf-8' }),
  ...inBoth('RIS', 'cite/.*\\.ris$', { ...text, type: 'application/x-research-info-systems; charset=utf-8' }),
  ...inBoth('CSL and MyST', '.*\\.json$', json),
  ...inBoth('Sphinx', 'objects\\.inv$', { ...file, type: 'application/octet-stream' }),
  ...inBoth('pictures', 'pictures/.*\\.png$', { ...file, type: 'image/png' }),
  ...inBoth('twins', '(.*/)?index\\.md$', markdown),
  { name: 'other twins', files: /\.md$/, ...markdown },
  { name: 'oEmbed', files: /^oembed\/.*\.json$/, ...json },
  { name: 'data', files: /^data\/.*\.json$/, ...json },
  { name: 'tables', files: /^data\/.*\.csv$/, ...text, type: 'text/csv; charset=utf-8' },
  {
    name: 'figures',
    files: /^data\/.*\.svg$/,
    ...text,
    type: 'image/svg+xml; charset=utf-8',
    framedBy: "'self'",
  },
  { name: 'the icon', files: /^favicon\.svg$/, ...text, type: 'image/svg+xml; charset=utf-8', framedBy: "'self'" },
  { name: 'the source', files: /^data\/source\.txt$/, ...text, type: 'text/plain; charset=utf-8' },
  { name: 'texts', files: /^[a-z]+\.txt$/, ...text, type: 'text/plain; charset=utf-8' },
  {
    name: 'where to report a weakness',
    files: /^\.well-known\/security\.txt$/,
    ...text,
    type: 'text/plain; charset=utf-8',
  },
  { name: 'the bill of materials', files: /^sbom\.cdx\.json$/, ...json },
  { name: 'sums', files: /\/SHA256SUMS$/, ...text, type: 'text/plain; charset=utf-8' },
  { name: 'the feed', files: /^feed\.xml$/, ...text, type: 'application/atom+xml; charset=utf-8', framedBy: "'self'" },
  {
    name: 'the sitemap',
    files: /^sitemap[a-z0-9-]*\.xml$/,
    ...text,
    type: 'application/xml; charset=utf-8',
    framedBy: "'self'",
  },
  { name: 'PDF', files: /^downloads\/.*\.pdf$/, ...file, type: 'application/pdf' },
  { name: 'EPUB', files: /^downloads\/.*\.epub$/, ...file, type: 'application/epub+zip' },
  {
    name: 'Word',
    files: /^downloads\/.*\.docx$/,
    ...file,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { name: 'ZIP', files: /^downloads\/.*\.zip$/, ...file, type: 'application/zip' },
  { name: 'texts of search', files: /^search\/.*\.txt$/, ...text, type: 'text/plain; charset=utf-8' },
  { name: 'files of search', files: /^(search|offline|pagefind)\/.*\.json$/, ...json },
  { name: 'the engine', files: /^pagefind\/.*\.js$/, ...script },
  { name: 'WebAssembly', files: /\.wasm$/, type: 'application/wasm', isCompressed: true },
  { name: 'the index of the engine', files: /^pagefind\/.*\.pf_[a-z]+$/, type: 'application/octet-stream' },
];

/** The kind of a file; throws where nobody has said what it must be sent with. */
export function kindOf(path: string): Kind {
  const kind = kinds.find(({ files }) => files.test(path));
  if (!kind) throw new Error(`${path} is of no kind that tests/site/file-kinds.ts names: add it there`);
  return kind;
}

/** The whole policy of a page or a file of a kind. */
export const policyOf = ({ framedBy, runsEngine }: Kind): string | undefined =>
  framedBy &&
  [
    "default-src 'none'",
    `script-src 'self'${runsEngine ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** What a file of a kind is sent with, by names in small letters; undefined where it must not be sent. */
export const expectedHeaders = (kind: Kind): Record<string, string | undefined> => ({
  'content-type': kind.type,
  'cache-control': kind.isLasting ? 'public, max-age=31536000, immutable' : 'public, no-cache',
  'content-security-policy': policyOf(kind),
  'content-language': kind.language,
  'access-control-allow-origin': kind.isOpen && '*',
  'cross-origin-resource-policy': kind.isOpen || kind.framedBy === '*' ? 'cross-origin' : 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
});
