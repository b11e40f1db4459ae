// The second process of bench.ts: asks a server on this machine for pages, over so many connections for so many seconds.
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { isMain } from '../steps.ts';

export interface LoadTask {
  /** "http://127.0.0.1:40123": nothing but the loopback is asked. */
  url: string;
  paths: string[];
  coding: 'br' | 'gzip' | 'identity';
  seconds: number;
  connections: number;
}

export interface Load {
  answers: number;
  /** Answers that were none of 200, and connections that broke. */
  errors: number;
  /** Of bodies, as they were sent. */
  bytes: number;
  seconds: number;
  /** Milliseconds within which half, 95 and 99 of a hundred answers were there whole. */
  percentiles: [number, number, number];
}

/** So many answers at most, however quick they are. */
const mostAnswers = 500_000;

export async function measureLoad({ url, paths, coding, seconds, connections }: LoadTask): Promise<Load> {
  const { hostname } = new URL(url);
  if (hostname !== '127.0.0.1') throw new Error(`${url} is not on this machine; only 127.0.0.1 is asked`);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [errors, bytes, next] = [0, 0, 0];
  const begun = performance.now();
  const isOver = (): boolean => performance.now() - begun > seconds * 1000 || times.length >= mostAnswers;
  const reader = async (): Promise<void> => {
    while (!isOver()) {
      const path = paths[next++ % paths.length] ?? '/';
      const asked = performance.now();
      const size = await once(agent, url, path, coding).catch(() => undefined);
      if (size === undefined) errors += 1;
      else bytes += size;
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  const within = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    answers: times.length - errors,
    errors,
    bytes,
    seconds: (performance.now() - begun) / 1000,
    percentiles: [within(0.5), within(0.95), within(0.99)],
  };
}

/** One answer, read to its end: the bytes of its body; fails where it is not the file in that coding. */
function once(agent: Agent, url: string, path: string, coding: string): Promise<number> {
  return new Promise((done, fail) => {
    const asked = request(new URL(path, url), { agent, headers: { 'Accept-Encoding': coding } }, (answer) => {
      let size = 0;
      answer.on('data', (part: Buffer) => {
        size += part.length;
      });
      answer.on('error', fail);
      answer.on('end', () => (answer.statusCode === 200 ? done(size) : fail(new Error(String(answer.statusCode)))));
    });
    asked.on('error', fail).end();
  });
}

if (isMain(import.meta)) {
  const task: LoadTask = JSON.parse(await text(process.stdin));
  process.stdout.write(JSON.stringify(await measureLoad(task)));
}
