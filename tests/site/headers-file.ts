// `_headers` as Netlify and Cloudflare Pages say that they read it.
import { limits } from '../../scripts/hosting/headers-file.ts';

export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the file. Throws at a line that neither host would take. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const at = `line ${index + 1}: "${line.slice(0, 60)}"`;
    if (line.length > limits.line) throw new Error(`${at} is longer than ${limits.line}`);
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line);
    if (header?.[1] && header[2]) {
      const rule = rules.at(-1);
      if (!rule) throw new Error(`${at} is a header before any path`);
      if (rule.headers.some(([name]) => name === header[1])) throw new Error(`${at} is said twice of ${rule.path}`);
      rule.headers.push([header[1], header[2]]);
    } else if (/^\/\S*$/.test(line)) {
      if (line.split('*').length > 2) throw new Error(`${at} has more than one *`);
      if (rules.some(({ path }) => path === line)) throw new Error(`${at} is there twice`);
      rules.push({ path: line, headers: [] });
    } else throw new Error(`${at} is neither a path nor a header`);
  }
  if (rules.length > limits.rules) throw new Error(`${rules.length} rules, more than ${limits.rules}`);
  return rules;
}

/** Of Cloudflare a path is matched whole; `*` takes everything, `:name` a name. */
export const cloudflare = (path: string): RegExp =>
  new RegExp(
    `^${escaped(path)
      .replaceAll('\\*', '.*')
      .replace(/:[A-Za-z]\w*/g, '[^/]+')}$`,
  );

/** Of Netlify `*` at the end may be nothing, a slash at the end may lack, and letters are large or small. */
export function netlify(path: string): RegExp {
  const parts = path.split('/').filter((part) => part !== '');
  const read = parts.map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '?.*' : part.includes('*') ? part.replaceAll('*', '.*') : escaped(part);
  });
  return new RegExp(`^/${read.join('/')}/?$`, 'iu');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The headers of an address, by names in small letters. Throws where two rules say the same one: the hosts do not agree on that. */
export function headersAt(rules: readonly (HeaderRule & { fits: RegExp })[], address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path, headers } of rules.filter(({ fits }) => fits.test(address)))
    for (const [name, value] of headers) {
      const known = found[name.toLowerCase()];
      if (known !== undefined && known !== value) throw new Error(`${address} gets ${name} twice, last from ${path}`);
      found[name.toLowerCase()] = value;
    }
  return found;
}
