// Lighthouse in a thread of its own, as it may run once at a time in each: a page's address in, what it found out.
import { parentPort, workerData } from 'node:worker_threads';

const { lighthouse: folder, port } = workerData;
const { default: lighthouse } = await import(`${folder}index.js`);
const { pageFunctions } = await import(`${folder}lib/page-functions.js`);

// A second of sums with each page tells how quick the machine is. Nobody asks, and no score depends on it.
pageFunctions.computeBenchmarkIndex = () => 2000;

parentPort.on('message', async ({ url, settings }) => {
  try {
    const { lhr } = await lighthouse(url, { port, ...settings });
    parentPort.postMessage(lhr);
  } catch (error) {
    parentPort.postMessage({ runtimeError: { message: String(error) } });
  }
});
