// The files to keep (PDF, EPUB, Word) are made beside the pages, in a thread of their own, and kept by what is in them. Pages are told
// beforehand which there will be, and have marks in place of sizes and sums until the files are there (editions/fill.ts).
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DownloadKind } from '../../src/model/address/download-kind.ts';
import type { Report } from '../../src/model/report.ts';
import { root } from '../steps.ts';

/** What the thread is told. */
export interface EditionTask {
  report: Report;
  /** A folder of their own, to which the site's paths are added: "downloads/making-a-difference-en.pdf". */
  outDir: string;
  /** Where they are kept from one build to the next. */
  cache: string;
  /** True where none of an earlier build may be taken. */
  isFresh: boolean;
}

/** What the thread says: what it can make, of a file that it is there, that all are. */
export type EditionWord =
  | { kinds: DownloadKind[]; missing: string[]; line?: never; done?: never }
  | { line: string; kinds?: never; done?: never }
  | { done: true; kinds?: never; line?: never };

export interface Editions {
  /** The kinds that are being made. */
  kinds: DownloadKind[];
  /** What could not be loaded, in sentences for whoever builds. */
  missing: string[];
  /** Fails with what stopped the thread. */
  written: Promise<void>;
}

const cache = join(root, 'node_modules', '.cache', 'editions');

/** Begins to make the files of a report; resolves as soon as it is known which there will be. */
export function makeEditions(
  report: Report,
  outDir: string,
  { isFresh, say }: { isFresh: boolean; say: (line: string) => void },
): Promise<Editions> {
  const task: EditionTask = { report, outDir, cache, isFresh };
  const thread = new Worker(join(import.meta.dirname, 'editions', 'thread.ts'), { workerData: task });
  const { promise: begun, resolve: begin, reject: cannotBegin } = Promise.withResolvers<Editions>();
  const { promise: written, resolve: end, reject: stop } = Promise.withResolvers<void>();
  const fail = (error: unknown) => {
    cannotBegin(error);
    stop(error);
  };
  // It is awaited only when the pages are there.
  written.catch(() => {});
  thread.on('message', (word: EditionWord) => {
    if (word.kinds) begin({ kinds: word.kinds, missing: word.missing, written });
    else if (word.done) end();
    else say(word.line);
  });
  thread.once('error', fail);
  thread.once('exit', (code) => fail(new Error(`The thread that makes the files to keep ended with code ${code}.`)));
  return begun;
}
