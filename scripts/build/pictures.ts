// The pictures that networks show of shared links. They are made beside the pages, in a thread of their own, and kept by what is in
// them: a build draws only those whose words, or whose drawing, are new.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Report } from '../../src/model/report.ts';
import { pictureCache } from './pictures/fonts.ts';

/** What the thread is told. */
export interface PictureTask {
  report: Report;
  /** A folder of their own, to which the site's paths are added: "en/pictures/c10.png". */
  outDir: string;
  /** Where they are kept from one build to the next. */
  cache: string;
  /** True where none of an earlier build may be taken. */
  isFresh: boolean;
}

/**
 * Makes all pictures of a site whose address is known; where nobody has said it, none. Resolves to how many there are, and fails
 * with what stopped the thread.
 */
export function makePictures(report: Report, outDir: string, isFresh: boolean): Promise<number> {
  if (!report.site.indexed) return Promise.resolve(0);
  const task: PictureTask = { report, outDir, cache: pictureCache, isFresh };
  return new Promise((done, fail) => {
    const thread = new Worker(join(import.meta.dirname, 'pictures', 'thread.ts'), { workerData: task });
    thread.once('message', done);
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`The thread that makes pictures ended with code ${code}.`)));
  });
}
