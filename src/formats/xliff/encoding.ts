import { isUtf8 } from 'node:buffer';

/** The text of a translator's file, in UTF-8 or UTF-16; or what it is in, and what to do. */
export function xliffText(bytes: Uint8Array): { text: string } | { problem: string } {
  const encoding = wideEncoding(bytes) ?? 'utf-8';
  // What a file says of itself is often not changed when it is saved in another encoding: its bytes are believed.
  if (encoding === 'utf-8' && !isUtf8(bytes)) return { problem: unread(bytes, narrowName(bytes)) };
  if (encoding === 'UTF-32') return { problem: unread(bytes, 'UTF-32') };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: unread(bytes, 'broken UTF-16') };
  }
}

/** Told by a byte-order mark or, without one, by how "<" stands in it. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'UTF-32' | undefined {
  const first = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (/^(fffe0000|0000feff|3c000000|0000003c)/.test(first)) return 'UTF-32';
  if (/^(fffe|3c00)/.test(first)) return 'utf-16le';
  return /^(feff|003c)/.test(first) ? 'utf-16be' : undefined;
}

function narrowName(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = /<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(head)?.[1];
  return named && !/^utf-?\d+$/i.test(named) ? named : 'no UTF-8 (perhaps Windows-1252 or Latin-1)';
}

const unread = (bytes: Uint8Array, name: string): string =>
  `the file is in ${name}${firstOdd(bytes, name)}. Save it in UTF-8 from the tool that made it: the letters of both languages are safe in that`;

function firstOdd(bytes: Uint8Array, name: string): string {
  if (name.includes('UTF-16') || name === 'UTF-32') return '';
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const at = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  return at < 0 ? '' : `, as line ${at + 1} shows`;
}
