// Lighthouse in a thread of its own, as it may run once at a time in each: a page's address in, what it found out.
import { parentPort, workerData } from 'node:worker_threads';

const { default: lighthouse } = await import(workerData.lighthouse);

parentPort.on('message', async (url) => {
  try {
    const { lhr } = await lighthouse(url, { port: workerData.port, ...workerData.settings });
    parentPort.postMessage(lhr);
  } catch (error) {
    parentPort.postMessage({ runtimeError: { message: String(error) } });
  }
});
