// The thread that a build has its files to keep made in (../editions.ts): says first which kinds it can make, then that all are there.
import { parentPort, workerData } from 'node:worker_threads';
import type { EditionTask, EditionWord } from '../editions.ts';
import { kindsOf, loadMakers } from './loaded.ts';
import { makers } from './makers.ts';
import { writeEditions } from './write-editions.ts';

const { report, outDir, cache, isFresh }: EditionTask = workerData;
const say = (word: EditionWord) => parentPort?.postMessage(word);
const loaded = await loadMakers(makers);
const kinds = kindsOf(loaded);
say({ kinds, missing: loaded.missing });
await writeEditions({ ...report, downloads: kinds }, loaded.made, outDir, {
  cache,
  isFresh,
  say: (line) => say({ line }),
});
say({ done: true });
