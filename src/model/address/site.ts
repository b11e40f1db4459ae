/** Where the site will stand, from the environment: SITE_URL is its origin, BASE_PATH the path below it. */
export interface Site {
  /** "https://report.example", without a slash at its end. */
  origin: string;
  /** "/" or "/report/". */
  base: string;
  /** False while nobody has said where the site stands: then no page asks to be found by search engines. */
  indexed: boolean;
}

const nowhere = 'http://localhost:4321';

/** Reads SITE_URL and BASE_PATH. Throws, naming the variable and what it must be, when one is no such thing. */
export function siteFrom(environment: Record<string, string | undefined>): Site {
  const { SITE_URL = '', BASE_PATH = '/' } = environment;
  return { origin: origin(SITE_URL || nowhere), base: base(BASE_PATH || '/'), indexed: SITE_URL !== '' };
}

function origin(url: string): string {
  const parsed = URL.parse(url);
  const plain =
    parsed && /^https?:$/.test(parsed.protocol) && parsed.pathname === '/' && !parsed.search && !parsed.hash;
  if (!plain)
    throw new Error(
      `SITE_URL is "${url}"; it must be an origin such as https://report.example (the path below it goes into BASE_PATH)`,
    );
  return parsed.origin;
}

function base(path: string): string {
  const isPlain = /^\/(?:[A-Za-z0-9._~-]+(?:\/|$))*$/.test(path);
  // Browsers take these names for this folder and the one above.
  if (!isPlain || path.split('/').some((name) => name === '.' || name === '..'))
    throw new Error(`BASE_PATH is "${path}"; it must be a path such as /report/`);
  return path.endsWith('/') ? path : `${path}/`;
}
