import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureLoad } from '../../../scripts/load/ask.ts';

const server = createServer(({ url }, response) => {
  response.writeHead(url === '/missing' ? 404 : 200).end('words');
});
let url: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('measureLoad', () => {
  const task = { coding: 'identity', seconds: 0.2, connections: 4 } as const;

  it('asks for the time that it is given, and counts what it got', async () => {
    const load = await measureLoad({ ...task, url, paths: ['/a', '/b'] });
    expect(load.errors).toBe(0);
    expect(load.bytes).toBe(load.answers * 'words'.length);
    expect(load.answers).toBeGreaterThan(0);
    expect(load.seconds).toBeLessThan(5);
    const [half, most, nearlyAll] = load.percentiles;
    expect(half <= most && most <= nearlyAll).toBe(true);
  });

  it('counts an answer that is no file as an error', async () => {
    const load = await measureLoad({ ...task, url, paths: ['/missing'] });
    expect([load.answers, load.errors > 0]).toEqual([0, true]);
  });

  it('asks nobody but this machine', async () => {
    await expect(measureLoad({ ...task, url: 'http://report.example', paths: ['/'] })).rejects.toThrow('127.0.0.1');
  });
});
