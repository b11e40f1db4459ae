/**
 * What is wrong with the address of another site, in words that follow it: only the web is linked to, at a host that everyone
 * reaches, and nobody's password is published.
 */
export function addressFault(address: string): string | undefined {
  const url = /[\s\\]/.test(address) ? undefined : URL.parse(address);
  if (!url || !/^https?:\/\//i.test(address)) return 'must be a whole web address that begins with https://';
  if (url.username || url.password) return 'holds a name or password. Take it out of the address';
  if (!isPublic(url.hostname)) return 'is not reached by everyone. Write the address of a public site';
  return undefined;
}

/** A name with a dot and a public ending; addresses in numbers, the own machine and local networks are none. */
function isPublic(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.');
  const ending = labels.at(-1) ?? '';
  return labels.length > 1 && /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(ending) && !local.includes(ending);
}

const local = ['localhost', 'local', 'localdomain', 'internal', 'intranet', 'lan', 'home', 'corp', 'test', 'invalid'];

/** What is wrong with addresses inside words, each named: those of the web, and schemes that run or hold what is in them. */
export function addressesFault(words: string): string | undefined {
  if (!words.includes(':')) return undefined;
  const scheme = /(?:^|[\s("'<=])((?:javascript|vbscript|data|file|blob|view-source):\S*)/i.exec(words)?.[1];
  if (scheme) return `"${cut(scheme)}" is no web address. Write one that begins with https://, or take it out`;
  for (const [address] of words.matchAll(/https?:\/\/[^\s"'<>;,)]+/gi)) {
    const fault = addressFault(address);
    if (fault) return `"${cut(address)}" ${fault}`;
  }
  return undefined;
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
