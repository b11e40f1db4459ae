import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import type { Flaw } from '../../model/problem/problem.ts';
import { plainLineEnds } from './line-ends.ts';

/** What stands at a path: the text of a file, or why there is none to be had. */
export type Entry = { text: string; fault?: never } | { text?: never; fault: Flaw };

/** A report's words take far less: beyond this something else got into the file. */
const mostBytes = 32_000_000;

/** Whether anything stands there, be it no file, or a link to nothing. */
export const isThere = (path: string): boolean => statsOf(() => lstatSync(path, { throwIfNoEntry: false })) !== 'none';

/** The text of a file, in UTF-8; undefined where nothing stands there. Pipes and devices are not read: they may never end. */
export function readEntry(path: string): Entry | undefined {
  if (!isThere(path)) return undefined;
  const stats = statsOf(() => statSync(path, { throwIfNoEntry: false }));
  if (stats === 'none') return { fault: unread('is a link to what is not there', 'Put the file itself in its place') };
  if (stats === 'closed') return { fault: unreadable };
  if (stats.isDirectory())
    return { fault: unread('is a folder, and a file is due', 'Take the folder away and write the file') };
  if (!stats.isFile())
    return { fault: unread('is a pipe, a socket or a device, and a file is due', 'Put the file in its place') };
  if (stats.size > mostBytes)
    return {
      fault: unread(
        `has ${Math.round(stats.size / 1_000_000)} MB, and a file at most ${mostBytes / 1_000_000}`,
        'Take out what is not the report’s words',
      ),
    };
  try {
    const bytes = readFileSync(path);
    const fault = encodingFault(bytes);
    return fault ? { fault } : { text: plainLineEnds(bytes.toString('utf8')) };
  } catch {
    return { fault: unreadable };
  }
}

/** The names in a folder, sorted; or why there are none to be had. */
export function readFolder(path: string): { names: string[]; fault?: never } | { names?: never; fault: Flaw } {
  const stats = statsOf(() => statSync(path, { throwIfNoEntry: false }));
  if (stats === 'none') return { fault: unread('is not there, and a folder is due', 'Correct its name, or make it') };
  if (stats === 'closed') return { fault: unreadable };
  if (!stats.isDirectory())
    return { fault: unread('is a file, and a folder is due', 'Take it away and make the folder') };
  try {
    return { names: readdirSync(path).sort() };
  } catch {
    return { fault: unreadable };
  }
}

/** The text of a file with its lines ended as they are there; empty where none can be read. */
export function textAsWritten(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const unread = (message: string, remedy: string): Flaw => ({ rule: 'file-readable', message, remedy });

const unreadable = unread('cannot be opened', 'Give the right to read it to whoever builds the site');

function statsOf(read: () => Stats | undefined): Stats | 'none' | 'closed' {
  try {
    return read() ?? 'none';
  } catch {
    return 'closed';
  }
}

/** Anything but UTF-8 would come out as other letters. */
function encodingFault(bytes: Buffer): Flaw | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { rule: 'file-utf8', message: 'is in UTF-16', remedy: 'Save it as UTF-8, without a byte-order mark' };
  if (isUtf8(bytes)) return undefined;
  const line = bytes.subarray(0, firstOdd(bytes)).toString('latin1').split('\n').length;
  return {
    rule: 'file-utf8',
    message: `is not in UTF-8 but perhaps in Windows-1252 or Latin-1, as line ${line} shows`,
    remedy: 'Save it as UTF-8',
  };
}

/** The end of the longest beginning that is UTF-8, but for a letter that it may cut. */
function firstOdd(bytes: Buffer): number {
  let [sound, odd] = [0, bytes.length];
  while (odd - sound > 1) {
    const middle = Math.floor((sound + odd) / 2);
    if (isUtf8(wholeLetters(bytes.subarray(0, middle)))) sound = middle;
    else odd = middle;
  }
  return sound;
}

/** Without the bytes of a letter whose last ones are cut off. */
function wholeLetters(bytes: Buffer): Buffer {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes.at(-back) ?? 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.subarray(0, -back) : bytes;
    }
    if (byte < 0x80) return bytes;
  }
  return bytes;
}
