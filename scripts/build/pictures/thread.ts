// The thread that a build has its pictures made in (../pictures.ts).
import { mkdirSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { PictureTask } from '../pictures.ts';
import { writePictures } from './write-pictures.ts';

const { report, outDir, cache, isFresh }: PictureTask = workerData;
mkdirSync(cache, { recursive: true });
parentPort?.postMessage(await writePictures(report, outDir, { cache, isFresh }));
