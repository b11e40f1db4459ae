import { inflateSync } from 'node:zlib';

/** A Sphinx inventory as text: its four lines, and what is compressed after them. */
export function inflated(inventory: Uint8Array): string {
  const head = Buffer.from(inventory).toString('latin1').split('\n').slice(0, 4).join('\n').length + 1;
  return Buffer.concat([inventory.subarray(0, head), inflateSync(inventory.subarray(head))]).toString('utf8');
}
